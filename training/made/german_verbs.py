"""German finite verbs: which forms they have, and which of them say something for certain."""

import re

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
    "verlor verließ verschwand versprach verstarb verstieß vertrat verriet verwies verzieh wandte warf wich "
    "widersprach "
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
    "befürchtet:befürchten berichtet:berichten betont:betonen beträgt:betragen bietet:bieten dauert:dauern "
    "droht:drohen "
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
    "nicht selbst erst fast jetzt sonst zuletzt meist weit dort recht direkt überhaupt oft statt bekannt leicht "
    "alt acht "
    "laut samt seit gut bereit weltweit schlecht längst möglichst zumindest mindestens zunächst bislang "
    "insgesamt verletzt "
    "beliebt bunt derart hart rot tot kalt rasant sofort stolz unbekannt vielleicht vermisst äußerst höchst kürzlichst "
    "landesweit bundesweit europaweit ernst breit dicht echt fremd violett komplett konkret perfekt konstant relevant "
    "interessant prominent intelligent transparent permanent getrennt indirekt exakt intakt abrupt mitsamt nebst "
    "mitunter "
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
                   "verlangte verlangten ergab ergaben beschloss beschlossen versprach entschied".split())  # fmt: skip
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
