"""The German words that questions are made with: finite verbs, phrases of time and place, people, things."""

import random
import re

# --- verbs ---

_AUXILIARIES = (
    "hat:haben hatte:hatten ist:sind war:waren wurde:wurden wird:werden kann:können konnte:konnten soll:sollen "
    "sollte:sollten will:wollen wollte:wollten muss:müssen musste:mussten darf:dürfen durfte:durften könnte:könnten "
    "dürfte:dürften müsste:müssten würde:würden habe:haben sei:seien hätte:hätten wäre:wären werde:werden mag:mögen "
    "möchte:möchten ließ:ließen lässt:lassen"
)
_STRONG_PAST = (
    "begann beschloss bestand betraf bezog befand bat bot brach brachte dachte drang empfing entschied entstand entzog "
    "erfuhr erfand erhielt erhob erlag erschien erschoss ergab fand fiel flog floh floss fuhr gab gelang genoss geriet "
    "geschah gewann ging glich griff half handelte hielt hieß hing kam kannte lag las lief litt nahm nannte rief riss "
    "sah sang sank saß schied schien schlief schloss schlug schoss schrieb schritt schwamm sprach sprang stahl stand "
    "starb stieg stieß stritt traf trat trieb trug tat überfiel übernahm überschritt übertraf unterlag unterschied "
    "unterschrieb untersagte verband verblieb verbot verbrachte verfiel verfuhr vergab verglich verhielt verlief "
    "verlor verließ verschwand versprach verstarb verstieß vertrat verriet verwies verzieh wandte warf wich widersprach "
    "wies wog wuchs wusste zog zwang blieb bog barg erwies bewies beriet brannte unterbrach überstieg umfing entfiel "
    "entging entkam entließ erließ verkam bekam missfiel zerbrach zerfiel beging belief berief bewarb bezwang rang "
    "rannte sandte schwieg schwor wog erschlug entwarf verdarb verschob schob vollzog erzwang unterband"
)
_PRESENT = (
    "beginnt:beginnen besteht:bestehen befindet:befinden betrifft:betreffen bleibt:bleiben bringt:bringen "
    "enthält:enthalten entscheidet:entscheiden entsteht:entstehen erhält:erhalten erscheint:erscheinen "
    "fährt:fahren findet:finden fällt:fallen fliegt:fliegen gibt:geben gehört:gehören geht:gehen gewinnt:gewinnen "
    "gilt:gelten hält:halten heißt:heißen hilft:helfen kommt:kommen leidet:leiden liegt:liegen läuft:laufen "
    "nimmt:nehmen nennt:nennen ruft:rufen scheint:scheinen schlägt:schlagen schließt:schließen schreibt:schreiben "
    "sieht:sehen sitzt:sitzen spricht:sprechen steht:stehen steigt:steigen stirbt:sterben trifft:treffen "
    "tritt:treten trägt:tragen tut:tun übernimmt:übernehmen verliert:verlieren verlässt:verlassen "
    "verspricht:versprechen vertritt:vertreten weist:weisen wirft:werfen zieht:ziehen arbeitet:arbeiten "
    "befürchtet:befürchten berichtet:berichten betont:betonen beträgt:betragen bietet:bieten dauert:dauern droht:drohen "
    "erklärt:erklären erwartet:erwarten fordert:fordern führt:führen glaubt:glauben handelt:handeln kostet:kosten "
    "kritisiert:kritisieren lautet:lauten lebt:leben leitet:leiten macht:machen meint:meinen plant:planen "
    "rechnet:rechnen sagt:sagen sorgt:sorgen spielt:spielen stammt:stammen stellt:stellen sucht:suchen "
    "umfasst:umfassen unterstützt:unterstützen verfügt:verfügen verlangt:verlangen versucht:versuchen "
    "verteidigt:verteidigen warnt:warnen wirbt:werben wohnt:wohnen zählt:zählen zeigt:zeigen ermittelt:ermitteln "
    "verurteilt:verurteilen startet:starten setzt:setzen hofft:hoffen legt:legen lehnt:lehnen kündigt:kündigen "
    "feiert:feiern hofft:hoffen reagiert:reagieren ruht:ruhen folgt:folgen nutzt:nutzen"
)


def _pairs(text: str) -> dict[str, str]:
    """Give plural forms with their singular."""
    return {plural: one for one, plural in (pair.split(":") for pair in text.split())}


_SINGULAR = {
    **_pairs(_PRESENT),
    **{f"{form}{'n' if form.endswith('e') else 'en'}": form for form in _STRONG_PAST.split()},
    **{"schlossen": "schloss", "wussten": "wusste"},
    **_pairs(_AUXILIARIES),
    "haben": "hat",
    "werden": "wird",
}
AUXILIARIES = frozenset(form for pair in _AUXILIARIES.split() for form in pair.split(":"))
FINITE = frozenset(_SINGULAR) | frozenset(_SINGULAR.values()) | AUXILIARIES
HAVE = frozenset("hat haben hatte hatten".split())
WEAK_PAST = re.compile(r"[a-zäöüß]{2,}te(?:n)?")
WEAK_PRESENT = re.compile(r"(?!ge)[a-zäöüß]{3,}t")
NOT_PRESENT = frozenset(
    "nicht selbst erst fast jetzt sonst zuletzt meist weit dort recht direkt überhaupt oft statt bekannt leicht alt acht "
    "laut samt seit gut bereit weltweit schlecht längst möglichst zumindest mindestens zunächst bislang insgesamt verletzt "
    "beliebt bunt derart hart rot tot kalt rasant sofort stolz unbekannt vielleicht vermisst äußerst höchst kürzlichst "
    "landesweit bundesweit europaweit ernst breit dicht echt fremd violett komplett konkret perfekt konstant relevant "
    "interessant prominent intelligent transparent permanent getrennt indirekt exakt intakt abrupt mitsamt nebst mitunter "
    "unweit soweit inwieweit damit somit womit hiermit zweit dritt zuerst erhöht besetzt betroffen".split()
)
NOT_VERBS = frozenset(
    "letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten achte "
    "achten zehnte zehnten gesamte gesamten bekannte bekannten beliebte beliebten gute guten alte alten rechte rechten "
    "rote roten laute lauten weite weiten harte harten erhöhte erhöhten breite breiten geplante geplanten heute heuten "
    "mitten sogenannte sogenannten gestrigen bitte seiten hinten unten konnten dritten kalte kalten tote toten späte "
    "späten nächste nächsten meiste meisten größte größten höchste höchsten beste besten älteste ältesten jüngste "
    "jüngsten bislang besagte verletzte verletzten wichtigste wichtigsten mehrte".split()
)
SAYING = frozenset("sagte sagten erklärte erklärten betonte betonten forderte forderten teilte kritisierte "
                   "berichtete berichteten behauptete behaupteten meldete meldeten bestätigte bestätigten warnte "
                   "vermutet vermutete glaubt glaubte meinte hofft hoffte fordert erklärt betont berichtet sagt "
                   "verlangte verlangten ergab ergaben beschloss beschlossen versprach gab entschied".split())  # fmt: skip
CERTAIN = {
    "habe": "hat",
    "sei": "ist",
    "seien": "sind",
    "hätten": "haben",
    "werde": "wird",
    "hätte": "hat",
    "wäre": "ist",
}
"""What was reported is asked about as a fact."""
UNCERTAIN = frozenset(
    "soll sollen sollte sollten will wollen wollte wollten könnte könnten dürfte dürften müsste müssten würde würden "
    "habe sei seien hätte hätten wäre wären werde mag möchte möchten kann können wird werden scheint schien "
    "behauptete droht drohte".split()
)
"""A yes/no question about such a sentence has no plain answer."""
UNDECIDED = re.compile(
    r"\b(?:möglicherweise|vielleicht|angeblich|vermutlich|wahrscheinlich|voraussichtlich|mutmaßlich\w*|offenbar|"
    r"niemand|nie|weder|kaum|fast|beinahe|laut|zufolge|ob|falls|wenn)\b", re.IGNORECASE,
)  # fmt: skip


def singular(verb: str) -> tuple[str, bool]:
    """Give the third person singular of a finite verb, and whether it is known."""
    if verb in _SINGULAR:
        return _SINGULAR[verb], True
    if verb in FINITE:
        return verb, True
    if verb.endswith("ten"):
        return verb[:-1], True
    return verb, verb.endswith("t") or verb.endswith("te")


# --- classes of words: what first phrases are made of ---

DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem "
    "seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem beide beiden alle allen jeder jede jedes "
    "mehrere mehreren viele vielen einige einigen zahlreiche zahlreichen manche solche unser unsere".split()
)
_PREPOSITIONS = frozenset(
    "in im am an auf aus bei beim für gegen mit nach seit über unter um von vom vor wegen zu zum zur zwischen ab bis "
    "durch trotz während aufgrund anlässlich infolge laut gemäß neben ohne angesichts hinter entlang ins ans zwecks "
    "mithilfe seitens innerhalb außerhalb".split()
)
_PARTICLES = frozenset("von van de der den bin el al di da du la le".split())
CLASSES: dict[str, frozenset[str]] = {
    "V": AUXILIARIES - {"werden", "haben", "sein"} | {"haben", "werden"},
    "M": frozenset("bereits schon erst noch nur auch insgesamt allein rund etwa knapp mindestens fast circa ca. "
                   "ungefähr mehr gut ebenfalls besonders".split()),
    "G": frozenset("der des eines einer dem den einem vom".split()),
    "D": DETERMINERS,
    "P": _PREPOSITIONS,
    "U": frozenset(("und", "sowie", "oder", "&")),
    "T": frozenset("gestern heute vorgestern damals dort hier dabei danach daraufhin zuvor zudem außerdem inzwischen "
                   "derzeit zurzeit zunächst später schließlich zuletzt mittlerweile daher deshalb darüber bisher "
                   "bislang dagegen jedoch allerdings ferner unterdessen weiterhin nun jetzt dadurch damit dazu "
                   "anschließend gleichzeitig seitdem seither kürzlich vorher nachher auch so".split()),
}  # fmt: skip
ADJECTIVE = re.compile(r"[a-zäöüß][\w-]*(?:e|en|er|es|em)|(?:rund|etwa|knapp|tausend|hundert|zwei|drei|vier|fünf|sechs|"
                       r"sieben|acht|neun|zehn|elf|zwölf|mehr|als|über)")  # fmt: skip
SMALL_WORDS = (
    DETERMINERS
    | _PREPOSITIONS
    | CLASSES["M"]
    | CLASSES["T"]
    | frozenset("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf etwa rund hunderte tausende".split())
)
NOT_NOMINATIVE = frozenset("den dem des einen einem einer eines im am".split())
ONLY = frozenset("auch nur allein erst schon bereits besonders ebenfalls insgesamt".split())
JOINING = frozenset("und oder sowie erstmals zwischen von bis seit mal zuletzt erst".split())
UNCLEAN = re.compile(r"„(?![^„“]{1,40}“)|(?<!„)\A[^„]*“|[”\"»«;?!–…*\[\]]|:(?!\d)|(?<!\w)/|/(?!\w)| - |''|\bwir\b|\bich\b|\buns\b|\bSie\b|Uhr\.$|^\W|\bman\b", re.IGNORECASE)
PRONOUN = re.compile(
    r"\b(?:er|sie|ihn|ihm|ihnen|wir|ich|uns|dies|dieser?|dieses|diesem|diesen|jener?|jenes|dort|damit|dabei|dazu|davon|"
    r"darauf|daran|darüber|dafür|dagegen|dadurch|daraus|darin|darunter|danach|hier|hierzu|hierfür|hierbei|solche[rsn]?|"
    r"dessen|letztere[rsnm]?|erstere[rsnm]?|derartige[rn]?|(?<!gab )(?<!gibt )(?<!kam )(?<!kommt )es|beide[nr]?|Er|Sie|Es)\b"
)
POINTING = re.compile(
    r"^(?:Er|Sie|Es|Dies\w*|Sein\w*|Ihr\w*|Das$|Jene\w*|Beide\w*|Solche\w*|Andere|Weitere|Einige|Viele)\b"
)
LEFTOVER = re.compile(
    r"\bund\?|\bder\?|\b(?:in|im|am|an|mit|von|für|und|oder|dem|den|die|das|des|sowie|als) ?[?,]|\b(in|am|im) \1\b|"
    r"\b(?:so|wie folgt)\?|\bund (?:statt|teil)\b|\b(?:von|bis|mit|für) (?:auf|und|von|bis|mit|für)\b|\bsich sich\b|\b(?:am|im|an) (?:der|die|das|den)\b(?<!an der)(?<!an die)(?<!an das)(?<!an den)",
    re.IGNORECASE,
)  # fmt: skip

# --- time ---

_DAY = r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|morgen|nachmittag|mittag|vormittag|nacht)?"  # noqa: E501
_MONTH = r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_DATE = rf"\d{{1,2}}\. (?:{_MONTH}(?: \d{{4}})?|\d{{1,2}}\. ?\d{{4}})"
_SEASON = r"(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Spätsommer)"
_YEARS = r"(?:1[5-9]|20)\d\d"
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_BEFORE = r"(?:(?:[Bb]ereits|[Ee]rst|[Nn]och|[Ss]chon) )?"
TIMES = tuple(
    (re.compile(rf"{pattern}(?![\w-])"), word, "time")
    for pattern, word in (
        (rf"{_BEFORE}[Aa]m (?P<answer>(?:(?:frühen|späten|vergangenen|letzten|gestrigen) )?"
         rf"(?:{_DAY}(?:, (?:de[mn] )?|,? )?{_DATE}|{_DAY}|{_DATE}|Wochenende|(?:Abend|Morgen) des {_DATE}))"
         rf"(?:,(?= [a-z]))?", "Wann"),
        (rf"{_BEFORE}[Ii]m (?:Jahre? )?(?P<answer>{_YEARS}|{_MONTH}(?: \d{{4}}| des Jahres \d{{4}})?|{_SEASON}(?: \d{{4}})?)", "Wann"),
        (rf"(?P<answer>[Ii]n der Nacht (?:zum|auf|vom|von) {_DAY})", "Wann"),
        (rf"(?P<answer>(?:Ende|Anfang|Mitte) (?:{_MONTH}(?: \d{{4}})?|{_YEARS}|der (?:19)?\d0er[- ]Jahre))", "Wann"),
        (rf"(?:[Gg]egen|[Uu]m) (?P<answer>\d{{1,2}}(?:[.:]\d\d)? Uhr)(?: (?:Ortszeit|MEZ|MESZ|UTC))?(?: \([^()]*\))?",
         "Um wie viel Uhr"),
        (rf"[Ss]eit (?:dem (?:Jahr )?)?(?P<answer>{_DATE}|{_YEARS}|{_MONTH}(?: \d{{4}})?|Anfang {_YEARS})", "Seit wann"),
        (rf"[Bb]is (?:zum |zum Jahr )?(?P<answer>{_DATE}|{_YEARS}|{_MONTH}(?: \d{{4}})?)", "Bis wann"),
        (rf"(?:[Aa]b|[Vv]om) (?:dem )?(?P<answer>{_DATE})(?! bis)(?= )(?! an)", "Ab wann"),
        (r"(?P<answer>(?:1[89]|20)\d\d)", "Wann"),
    )
)  # fmt: skip
_TIME_PHRASE = re.compile(
    rf" {_BEFORE}(?:am {_DAY}(?:, (?:de[mn] )?{_DATE},?)?|im {_YEARS}|gestern|heute|am {_DATE},?)(?![\w,-])"
)

# --- place ---

_REGION = (
    r"(?:Irak|Iran|Libanon|Sudan|Südsudan|Jemen|Kosovo|Kongo|Gazastreifen|Westjordanland|Weißen Haus|Saarland|Tschad|"
    r"Ruhrgebiet|Vatikan|Kaukasus|Nahen Osten|Mittelmeer|Allgäu|Schwarzwald|Norden|Süden|Osten|Westen|Erzgebirge)"
)
_AREA = (
    r"(?:Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Ostsee|Nordsee|Karibik|Innenstadt|Antarktis|Arktis|Bretagne|Steiermark|"
    r"(?:(?:Haupt|Provinzhaupt|Hafen|Landeshaupt|Klein|Groß|Küsten|Grenz)?[Ss]tadt|Provinz|Region|Gemeinde|Ortschaft|Nähe von)"
    r" [A-ZÄÖÜ][\w’-]+)"
)
_TWO_WORDS = r"(?:New|San|Los|Tel|Hong|Sankt|St\.|Bad|Rio|Buenos|Las|Santa|Addis|Abu|Kuala|Saudi|Sri|El|Den|Costa|Sierra|Puerto) "
_PLACE = re.compile(
    rf"(?:{_BEFORE})(?:[Ii]n (?P<a>(?:{_TWO_WORDS})?[A-ZÄÖÜ][\w’'-]+(?: (?:am Main|an der Oder|am Rhein|bei [A-ZÄÖÜ]\w+))?)|"
    rf"[Ii]n der (?:[a-zäöüß-]+en )?(?P<b>{_AREA})|"
    rf"[Ii]m (?:[a-zäöüß-]+en )?(?P<c>{_REGION}(?: (?:des|der) (?:Landes|Stadt|Irak|Iran)\w*| [A-ZÄÖÜ]\w+s)?)|"
    r"[Ii]n den (?P<d>USA|Niederlanden|Vereinigten Staaten|Vereinigten Arabischen Emiraten|Alpen|Philippinen)|"
    r"[Aa]uf (?:der Insel )?(?P<e>Kuba|Haiti|Zypern|Sizilien|Sumatra|Java|Hawaii|Mallorca|Kreta|Malta|Bali|Guam|Lesbos|"
    r"Rügen|Sylt|Lampedusa|Sri Lanka|Sardinien|Korsika|Teneriffa|Jamaika))(?: \([^()]*\))?(?![\w-])"
)


class Place:
    """A phrase that says where: a match, with the name in it as its answer."""

    def __init__(self, match: re.Match[str]) -> None:
        self._match = match
        self._name = next(name for name in "abcde" if match[name])

    def start(self, group: str = "") -> int:
        """Give where the phrase begins, or with "answer" the name."""
        return self._match.start(self._name if group else 0)

    def end(self, group: str = "") -> int:
        """Give where the phrase ends, or with "answer" the name."""
        return self._match.end(self._name if group else 0)


def place(text: str, common: frozenset[str], start: int = 0, end: int | None = None) -> Place | None:
    """Give the first phrase of place in a text, without nouns like "Kraft" that follow "in" just as names do."""
    for match in _PLACE.finditer(text, start, len(text) if end is None else end):
        name = match["a"]
        if name and (name.split()[0] in common or not _looks_like_name(name.split()[0])):
            continue
        return Place(match)
    return None


_NO_PLACE_ENDING = re.compile(
    r"(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ungen|tionen|zeit|hand|folge|weise|en|ern|ei|haft|nen|teilen|höhe)$"
)
_PLACE_ANYWAY = re.compile(
    r"(?:hausen|ingen|ungen|stätten|kirchen|baden|hafen|polen|schweden|norwegen|spanien|italien|ien|essen|münchen|bremen|"
    r"dresden|verden|aachen|göttingen|siegen|sachsen|hessen|preußen|franken|westfalen|emden|sachsen|minden|jemen|"
    r"philippinen|brüssel|paris|türkei|slowakei|pommern|bayern|luzern|bern|palästinenser|athen|kopenhagen|gießen)$",
    re.IGNORECASE,
)


def _looks_like_name(word: str) -> bool:
    return not _NO_PLACE_ENDING.search(word) or bool(_PLACE_ANYWAY.search(word) and not word.endswith("ungen"))


# --- reasons, people, things, numbers ---

REASON = re.compile(r"(?:Wegen|Aufgrund|Auf Grund|Infolge) (?P<answer>.{8,90})")
NUMBER = (
    r"(?:\d{1,3}(?:[. ]\d{3})+|\d+(?:,\d+)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|"
    r"fünfzehn|zwanzig|dreißig|vierzig|fünfzig)(?: (?:Millionen|Milliarden|Mio\.|Mrd\.)(?= [A-ZÄÖÜ]))?"
)
ABOUT = r"rund|etwa|über|knapp|fast|mehr als|weniger als|mindestens|circa|ca\.|ungefähr|bis zu|gut|insgesamt|nur|allein|noch|schätzungsweise|weitere|wenigstens|höchstens|nahezu"  # noqa: E501
NOT_COUNTED = frozenset(
    "Uhr Januar Februar März April Mai Juni Juli August September Oktober November Dezember Prozentpunkte Jahrhundert "
    "Millionen Milliarden Mio Mrd Abs".split()
)
NO_NUMBER_AFTER = frozenset("platz rang nummer nr an zu von beim je pro als ohne wie zwischen artikel paragraf paragraph § kapitel absatz gruppe typ jahr jahre "
                            "boeing airbus am vom zum seit ab bis und oder windows version apollo".split())  # fmt: skip
DATIVE = frozenset("mit von nach bei unter in vor aus".split())
MUCH = frozenset("Prozent Euro Dollar US-Dollar Grad Franken Pfund Geld Rubel".split())

_ROLES = (
    "Mann Frau Junge Mädchen Kind Präsident Kanzler Minister Sprecher Chef Leiter Vorsitzende Vorsitzender Polizist "
    "Richter Anwalt Arzt König Papst Bischof Bürgermeister Abgeordnete Abgeordneter Senator Gouverneur General Soldat "
    "Täter Opfer Fahrer Pilot Angeklagte Angeklagter Verdächtige Verdächtiger Autor Schriftsteller Schauspieler Sänger "
    "Musiker Politiker Trainer Spieler Torwart Stürmer Forscher Wissenschaftler Professor Journalist Reporter Experte "
    "Botschafter Beamte Direktor Gründer Premier Regierungschef Staatschef Sohn Tochter Vater Mutter Bruder Bürger "
    "Menschen Personen Männer Frauen Kinder Polizisten Soldaten Demonstranten Bewohner Einwohner Anhänger Gegner "
    "Mitglieder Ärzte Richter Wähler Bundestrainer Kommissar Sekretär Generalsekretär Kandidat Nachfolger "
    "Vorgänger Passagiere Arbeiter Mitarbeiter Student Studenten Schüler Lehrer Eltern Zeuge Zeugen Ermittler "
    "Rebellen Terroristen Taliban Abgeordneten Behörden Kritiker Aktivisten Fans Zuschauer Teilnehmer Wanderer Hacker "
    "Erfinder Entdecker Besitzer Betreiber Inhaber Käufer Verkäufer Sieger Gewinner Präsidentin Kanzlerin Ministerin "
    "Archäologen Astronomen Biologen Physiker Chemiker Mediziner Historiker Künstler Regisseur Komponist Maler"
)
_ROLE_WORDS = frozenset(_ROLES.split())
ROLE_ENDINGS = (
    "minister", "präsident", "sprecher", "chef", "kanzler", "richter", "anwalt", "leiter", "trainer", "sekretär",
    "meister", "ministerin", "präsidentin", "sprecherin", "kanzlerin", "vorsitzende", "vorsitzender", "beauftragte",
    "beauftragter", "direktor", "kommissar", "kommissarin", "botschafter", "politiker", "politikerin", "experte",
    "führer", "gründer", "autor", "könig", "königin", "papst", "senator", "senatorin", "gouverneur", "kandidat",
    "kandidatin", "leute", "arbeiter", "beamte", "beamter", "beamten", "polizisten", "soldaten", "forscher", "isten",
    "mitglieder", "gegner", "anhänger", "bewohner", "schützer", "kämpfer", "wissenschaftler", "präsidenten",
    "minister", "kinder", "männer", "frauen", "fahrer", "abgeordnete", "abgeordneter", "bischof", "erinnen",
    "Vorsitzende", "Vorsitzender", "Präsident", "Präsidentin", "Chef", "Chefin", "Sprecher", "Sprecherin", "Minister",
    "Kanzler", "Leiter", "Direktor", "Generalsekretär", "Trainer",
)  # fmt: skip
_BODIES = (
    "polizei", "regierung", "partei", "gericht", "staatsanwaltschaft", "ministerium", "parlament", "bundestag",
    "bundesrat", "senat", "kommission", "gewerkschaft", "verband", "konzern", "unternehmen", "firma", "behörde",
    "behörden", "amt", "feuerwehr", "armee", "fraktion", "verein", "organisation", "gerichtshof", "stadtrat",
    "sicherheitsrat", "opposition", "koalition", "nato", "eu", "uno", "spd", "cdu", "csu", "fdp", "grünen", "anwaltschaft",
    "hersteller", "betreiber", "bundeswehr", "streitkräfte", "truppen", "ermittler", "stiftung", "kammer", "gruppe",
    "weltverband", "bündnis", "bank", "gesellschaft", "polizeibehörde", "jury", "mannschaft", "hamas", "hisbollah", "linke",
)  # fmt: skip
_COUNTRIES = frozenset(
    "Deutschland England Schottland Wales Irland Frankreich Israel Russland China Japan Österreich Polen Italien Spanien Großbritannien Indien Pakistan "
    "Nordkorea Südkorea Syrien Ägypten Griechenland Kanada Brasilien Venezuela Kuba Mexiko Georgien Schweden Norwegen "
    "Dänemark Finnland Belgien Ungarn Tschechien Rumänien Bulgarien Serbien Kroatien Afghanistan Indonesien Australien "
    "Neuseeland Südafrika Nigeria Kenia Somalia Äthiopien Libyen Tunesien Marokko Algerien Thailand Vietnam".split()
)
_NAMED_LANDS = frozenset("Iran Irak Libanon Sudan Jemen Türkei Schweiz Ukraine Slowakei Kosovo Tschad Vatikan Mongolei".split())
_FIRST_NAMES = frozenset(
    "Abbas Abdul Adam Adolf Ahmed Alain Albert Alberto Alejandro Alexander Alexis Alexej Alfred Ali Alice Amir Anders "
    "Andrea Andreas Andrew Andrzej Angela Anna Anne Annette Anthony Antonio Ariel Arnold Arthur Barack Barbara Benedikt "
    "Benjamin Bernd Bernhard Bert Bill Björn Bob Bodo Boris Brigitte Bruno Carl Carlos Carsten Charles Chris Christian "
    "Christiane Christine Christoph Christopher Claudia Condoleezza Daniel Daniela Dave David Denis Dennis Detlef Dick "
    "Dieter Dietmar Dilma Dirk Dmitri Dominique Donald Donna Edmund Eduard Edward Ehud Elisabeth Elke Emmanuel Enrico "
    "Eric Erich Erika Ernst Erwin Eva Evo Fabian Felix Ferdinand Fernando Fidel Florian Francis Franco Frank Franz Fred "
    "Friedrich Fritz Gabriele Gabriel Georg George Gerald Gerd Gerhard Gerold Gert Gordon Greg Gregor Guido Günter "
    "Günther Gustav Hamid Hannelore Hans Hans-Peter Harald Harry Hartmut Hassan Heide Heidi Heiko Heiner Heinrich Heinz "
    "Helen Helga Helmut Henning Henry Herbert Hermann Hilde Hillary Holger Horst Hosni Hubert Hugo Ian Ibrahim Igor "
    "Ilse Ingo Ingrid Isabel Iwan Jack Jacques Jakob James Jan Jean Jean-Claude Jens Jeremy Jim Joachim Joe Joachim Johann "
    "Johannes John Jon Jonas Jörg José Josef Joseph Joschka Juan Judith Julia Julian Jürgen Kai Karin Karl Karl-Heinz "
    "Karl-Theodor Karen Karsten Katharina Katrin Kenneth Kevin Kim Klaus Kofi Konrad Kurt Lance Larry Lars Laura Lech Leo "
    "Leon Lewis Linda Lothar Louis Luca Lucas Ludwig Luis Lukas Lula Lutz Mahmud Mahmoud Manfred Manuel Marc Marcel Marco "
    "Marcus Margaret Maria Marie Mario Mark Markus Martin Martina Mathias Matteo Matthias Max Maximilian Mehmet Michael "
    "Michail Michelle Miguel Mike Mirko Mohamed Mohammed Monika Muammar Nancy Nelson Nicolas Nicole Niels Nikolaus Norbert "
    "Nouri Olaf Oliver Olli Oscar Oskar Otto Pablo Patrick Paul Paula Pedro Peer Per Peter Petra Philipp Pierre Rafael "
    "Rainer Ralf Ralph Ray Raymond Recep Reiner Reinhard Renate René Ricardo Richard Robert Roberto Roger Roland Rolf "
    "Roman Ronald Rosa Rudolf Rupert Saddam Sabine Sandra Scott Sebastian Sepp Sergei Sergej Sigmar Silvio Simon Sophie "
    "Stefan Steffen Stephan Stephen Steve Steven Sven Susanne Sylvia Tarja Ted Terry Theo Theodor Thomas Thorsten Tim "
    "Timo Tobias Tom Tommy Tony Torsten Udo Ulla Ulrich Ulrike Ursula Ute Uwe Vera Victor Viktor Vincent Vladimir Volker "
    "Walter Werner Wilhelm William Willi Willy Winfried Wladimir Wolf Wolfgang Wolfram Yasser Yvonne Zoran".split()
)
_PARTICLES_BEFORE = frozenset("von van de bin der den el al di da du la".split())
_NOT_A_PERSON = re.compile(
    r"(?:moment|kontinent|orient|motor|reaktor|sektor|faktor|terror|traktor|medizin|benzin|disziplin)$"
)
_PERSON_ENDING = re.compile(r"(?:ant|ent|ist|or|eur|loge|nom)$")


def person_or_thing(phrase: str, people: frozenset[str]) -> str | None:
    """Give what a noun phrase names: "person" (or a body that acts), "country", "thing", or None where that is unsure."""
    words = re.sub(r"\s*\([^()]*\)", "", phrase).split()
    capital = [i for i, word in enumerate(words) if word[0].isupper() and (i or word.lower() not in SMALL_WORDS)]
    if not capital:
        return None
    i = capital[0]
    head = words[i]
    low = head.lower()
    article = words[0].lower() if words[0].lower() in DETERMINERS else ""
    if head in _NAMED_LANDS and article and len(words) == 2:
        return "country"
    if low in ("mehrheit", "teil", "großteil", "hälfte", "paar", "reihe"):
        return None
    if re.fullmatch(r"[A-ZÄÖÜ]{3,}", head):
        return "person"  # an organisation's initials
    if head in _FIRST_NAMES and len(capital) > 1 or head in people and not article:
        return "person"
    if head in _ROLE_WORDS or head.endswith(ROLE_ENDINGS) or low.endswith(_BODIES):
        return "person"
    after = words[i + 1] if i + 1 < len(words) else ""
    if after in _FIRST_NAMES or after in people:
        return "person"
    if not article:
        if len(words) == 1 and head in _COUNTRIES:
            return "country"
        return (
            "thing"
            if i > 0 and words[0][0].isupper() and low.endswith(("en", "e")) and not low.endswith("innen")
            else None
        )
    if after[:1].isupper():
        return None
    if article in ("die", "eine") and low.endswith("in") and not _NOT_A_PERSON.search(low):
        return "person"
    if article in ("der", "ein") and low.endswith(("er", "e", "ling")):
        return None
    if article in ("der", "ein") and _PERSON_ENDING.search(low) and not _NOT_A_PERSON.search(low):
        return "person"
    if article in ("die", "alle", "viele", "mehrere", "einige", "zahlreiche", "beide") and low.endswith(
        ("er", "en", "te", "innen")
    ):
        return "thing" if low.endswith(("ungen", "tionen", "täten", "heiten", "keiten", "schaften")) else None
    return "thing"


_NAME = r"[A-ZÄÖÜ][\w’'-]+(?: (?:(?:von|van|de|bin|der|al) )*[A-ZÄÖÜ][\w’'-]+){1,2}"
WITH_PERSON = re.compile(
    rf" (?P<prep>von|mit|gegen|für) (?P<answer>(?:(?:dem|der|den) )?(?:[a-zäöüß-]+en )?(?:[A-ZÄÖÜ][\w-]+ )?{_NAME}(?:,? \([^()]*\))?)(?= [a-zäöüß]|,|$|\.)"
)  # noqa: E501
OBJECT = re.compile(
    r" (?P<answer>(?:einen|eine|ein) (?:[\wäöüß-]+ ){1,9}?)(?P<participle>(?:[a-zäöüß]*ge[a-zäöüß]+(?:t|en)|(?:ver|be|er|ent|zer|über|unter)[a-zäöüß]+(?:t|en)))(?=[,. ]|$)"
)  # noqa: E501
_PARTIES = r"SPD|CDU|CSU|FDP|Grüne|Die Grünen|B’90/Grüne|Bündnis 90/Die Grünen|Die Linke|Linke|Linkspartei|PDS|NPD|AfD|ÖVP|SPÖ|FPÖ|Piratenpartei"  # noqa: E501
PARTY = re.compile(rf"(?P<name>[A-ZÄÖÜ]\w+(?:-[A-ZÄÖÜ]\w+)? (?:von |de )?[A-ZÄÖÜ][\w-]+) \((?P<answer>{_PARTIES})\)")
AGE = re.compile(
    r"\b(?P<answer>\d{1,2}(?=-jährigen? ))-jährigen? (?:[A-ZÄÖÜ]\w+(?:er|ist|in|ent|ant) )?(?P<name>[A-ZÄÖÜ]\w+ [A-ZÄÖÜ][\w-]+)"
)
OFFICE = re.compile(
    rf"\b(?P<article>[Dd]er|[Dd]ie) (?P<office>(?:[a-zäöüß]+e )?[A-ZÄÖÜ][\w-]+ (?:der|des|von|für|im|in) "
    rf"(?:[a-zäöüß]+n )?[A-ZÄÖÜ][\w-]+(?: (?:der|des|von|für) (?:[a-zäöüß]+n )?[A-ZÄÖÜ][\w-]+)?)(?: \([^()]*\))?, "
    rf"(?P<answer>{_NAME}),"
)

# --- wording ---

_IDLE = re.compile(
    r"(?<!\bbis)(?<!\bfür)(?<!\bseit)(?<!\bvon)(?<!\bab)(?<!\berst)(?<!\bnoch) (?:erst kürzlich|auch|jedoch|allerdings|zudem|außerdem|ferner|dagegen|hingegen|daher|deshalb|deswegen|somit|demnach|nun|jetzt|"
    r"heute|gestern|unterdessen|inzwischen|mittlerweile|ebenfalls|bereits|schließlich|dann|danach|daraufhin|zunächst|"
    r"derweil|indes|indessen|offenbar|weiterhin|zwar|also|dabei|damit|dadurch|aber|vorgestern|wiederum|gleichzeitig|"
    r"ebenso|schon|sogar|morgen|unter anderem|nach eigenen Angaben|am gestrigen \w+|am heutigen \w+|derzeit|zurzeit|"
    r"nach Angaben \w+ \w+|in der Zwischenzeit|laut Polizei|zum Beispiel|kürzlich|dort|hier)(?=[ ,.?]|$)"
)
_DROPPED = 0.35
"""How often a phrase of time or place in the question is left out: people ask less than the article says."""
_SYNONYMS = {
    "Menschen": "Personen", "Personen": "Menschen", "verhaftet": "festgenommen", "festgenommen": "verhaftet",
    "getötet": "umgebracht", "unterzeichnet": "unterschrieben", "zerstört": "vernichtet", "gefordert": "verlangt",
    "erhielt": "bekam", "erhielten": "bekamen", "erhalten": "bekommen", "bekam": "erhielt", "starb": "verstarb",
    "gestorben": "verstorben", "angekündigt": "in Aussicht gestellt", "errichtet": "gebaut", "gegründet": "ins Leben gerufen",
    "erneut": "wieder", "rund": "etwa", "etwa": "ungefähr", "Anschlag": "Angriff", "Auto": "Fahrzeug", "entdeckt": "gefunden",
    "gefunden": "entdeckt", "beendet": "abgeschlossen", "veröffentlicht": "publiziert", "begonnen": "angefangen",
    "Vereinigten Staaten": "USA", "Konferenz": "Tagung", "Krankenhaus": "Hospital", "derzeit": "momentan",
    "Polizisten": "Polizeibeamte", "Streit": "Konflikt", "sofort": "umgehend", "ungefähr": "etwa", "teilweise": "zum Teil",
    "mehrere": "einige", "zahlreiche": "viele", "ebenfalls": "auch", "verboten": "untersagt", "untersagt": "verboten",
    "gestoppt": "angehalten", "erlaubt": "gestattet", "beschädigt": "in Mitleidenschaft gezogen", "gesunken": "zurückgegangen",
    "gestiegen": "angestiegen", "verstorben": "gestorben", "bestätigt": "bekräftigt", "ausgezeichnet": "geehrt",
    "erschossen": "getötet", "gezeigt": "präsentiert", "vorgestellt": "präsentiert", "verkauft": "veräußert",
    "entlassen": "gefeuert", "gekauft": "erworben", "Kosten": "Ausgaben", "Gespräche": "Unterredungen", "Ziel": "Zweck",
}  # fmt: skip
"""Words of the same gender, number and place in the sentence that may stand for each other."""
_OPPOSITE_PAIRS = (
    "stieg:sank stiegen:sanken gestiegen:gesunken gewann:verlor gewannen:verloren gewonnen:verloren begann:endete begannen:endeten "
    "mehr:weniger ersten:letzten erster:letzter abgelehnt:angenommen erlaubt:verboten geöffnet:geschlossen "
    "eröffnet:geschlossen bestätigte:dementierte bestätigten:dementierten bestätigt:dementiert erhöht:gesenkt "
    "freigesprochen:verurteilt größte:kleinste größten:kleinsten höchste:niedrigste höchsten:niedrigsten höher:niedriger "
    "größer:kleiner älter:jünger älteste:jüngste ältesten:jüngsten nördlich:südlich westlich:östlich "
    "leicht:schwer Gewinn:Verlust Gewinne:Verluste Erfolg:Misserfolg kritisierte:lobte kritisierten:lobten begrüßte:kritisierte "
    "begrüßten:kritisierten unterstützt:bekämpft neue:alte neuen:alten neuer:alter östlichen:westlichen nördlichen:südlichen "
    "besser:schlechter stärker:schwächer zugenommen:abgenommen gegründet:aufgelöst verhaftet:freigelassen "
    "festgenommen:freigelassen teurer:billiger früher:später"
)
OPPOSITES = {a: b for pair in _OPPOSITE_PAIRS.split() for a, b in (pair.split(":"), pair.split(":")[::-1])}
"""Words that a sentence denies by saying the other."""
OPPOSITE = re.compile(rf"\b(?:{'|'.join(sorted(OPPOSITES, key=len, reverse=True))})\b")
_REPLACED = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, _SYNONYMS), key=len, reverse=True))})\b")
_SYNONYM_SHARE = 0.6
_FIRST = re.compile(r"\b(\w+) ([A-ZÄÖÜ][\w-]{3,})\b")


def vary(rest: str, chance: random.Random) -> str:
    """Give the part of a question behind the verb in other words: shorter, surnames only, synonyms."""
    rest = _IDLE.sub("", rest)
    if chance.random() < _DROPPED:
        rest = _TIME_PHRASE.sub("", rest)
    if chance.random() < 0.5:
        rest = _FIRST.sub(lambda m: m[2] if m[1] in _FIRST_NAMES and m[2] not in _FIRST_NAMES else m[0], rest)
    return _REPLACED.sub(lambda m: _SYNONYMS[m[0]] if chance.random() < _SYNONYM_SHARE else m[0], rest)


def surnames(text: str) -> frozenset[str]:
    """Give the surnames in a text that somewhere follow a first name."""
    return frozenset(m[2] for m in _FIRST.finditer(text) if m[1] in _FIRST_NAMES and m[2] not in _FIRST_NAMES)


def kind_of_front(front: str) -> str:
    """Give "time" or "place" for a first phrase that says one of them, else ""."""
    if any(pattern.fullmatch(front) for pattern, _, _ in TIMES):
        return "time"
    return "place" if _PLACE.fullmatch(front) else ""


def first_names() -> frozenset[str]:
    """Give common first names of the people in the news."""
    return _FIRST_NAMES
