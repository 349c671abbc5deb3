"""What sentences say that are addressed to the reader of the page: regular expressions with a cheap look before each.

Every pattern is linear: no nested repetition, and what may stand in between is bounded. Sentences are matched as they
stand.
"""

import re
from typing import NamedTuple

_I = re.IGNORECASE
ADDRESS = re.compile(
    r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Dd]ir|[Dd]ich|[Dd]u|[Dd]ein\w*|[Uu]nser\w*|[Ww]ir|[Yy]ou|[Yy]our"
    r"|[Oo]ur|[Ww]e)\b"
)
"""Words that speak to the reader, or for the outlet."""


class Said(NamedTuple):
    """What a kind of sentence says to the reader of the page; `firm` where not even reported speech says it."""

    reason: str
    firm: bool
    pattern: re.Pattern[str]
    triggers: frozenset[str]
    """Beginnings of words of which a sentence has one where `pattern` is worth a try."""


TRIGGER_LETTERS = 5
_TRIGGERS = frozenset(
    """abo abonn acces acco accou ad adblo affec affil agree ai akzep alt anmel anreg anzei app apps arrow artic
    artik autor banne beitr benöt besuc bewer bist bitte block brauc brows chann click colla commi commu conse
    conta cooki copyr creat ctrl darüb daten datens davon deals denke denks disku dokum downl dpa drück earn editi
    eilme einwi email endge engli englis epape erläu erset ersetz etwas exklu exter fande fassu fehle finde folge
    folgt follo frage funde gefie gefäl geneh gewäh glück grati help hier hinwe hol holen hör hören inbox inhal
    insta intel javas jetzt journ kanal keybo ki klick komme kommen koope künd kündb lade laufe lesen let loadi
    logg logge mache mail mails masch mater meins meinu meld melde mitbe monat möcht newsl notic nutze nutzu opens
    opini origi paper partn pfeil plus podca polic postf posts print produ progr provi push quell redak regis
    repor reser schic schre schrei scree send sende sendu sign skip stimm story strg subsc suizi suppo sücht tabul
    tasta techni teile telef teleg teste text thema think tip track trans trial unbeg urheb verar verbo vergü
    verpa vervi video views vorbe werbe whats wills wolle your zugan zugri zusti © äußer enjoy erfor
    get join konta mitzu submi signi recei requi did liked öffne übers""".split()
)
"""Beginnings of words of which each sentence of `SENTENCES` has one: a cheap look before dear ones."""


def _said(reason: str, firm: bool, pattern: str) -> Said:
    """Give a kind of sentence, with those triggers that its pattern names, and those that none could.

    In `pattern` SIE and IHR stand for the polite forms, which are told from "they" and "their" by their capital.
    """
    polite = pattern.replace("SIE", "(?-i:Sie)").replace("IHR", "(?-i:Ihnen|Ihr(?:e[mnrs]?)?)")
    own = (word for word in _TRIGGERS if word in _UNNAMED or re.search(rf"(?<![a-zäöüß]){word}", pattern))
    return Said(reason, firm, re.compile(polite, _I), frozenset(own))


_UNNAMED = frozenset({"epape"})
"""Written with an optional hyphen in the patterns, so that their text does not name it."""
SENTENCES = (
    _said(
        "consent notice",
        False,
        r"\b(?:wir|unsere partner|unsere\w* (?:dienste|website|seite|angebot\w*)|diese (?:web)?seite|we"
        r"|this (?:web)?site|our partners)\b"
        r".{0,80}\b(?:cookies?|tracking-\w+|endgerät\w*|personal data|IHR daten)\b"
        r"|\bcookies?\b.{0,100}(?:stimmen SIE|IHR (?:zustimmung|einwilligung)|akzeptieren SIE|you (?:agree"
        r"|accept|consent)|your consent)"
        r"|\bstimmen SIE\b.{0,80}(?:cookies|verarbeitung|verwendung|nutzung|datenschutz)"
        r"|mit (?:dem |einem |IHR )?klick auf.{0,80}(?:stimmen SIE|willigen SIE|akzeptieren SIE|zustimmen SIE"
        r"|erklären SIE)"
        r"|\b(?:IHR|deine[r]?|your) (?:\S+ )?(?:zustimmung|einwilligung|consent)\b.{0,160}"
        r"(?:inhalt|anzeig|daten|notwendig|erforderlich|benötig|widerruf|laden|geladen|extern|cookies|content|video)"
        r"|(?:benötigen|brauchen|bitten) wir (?:um )?IHR|wir (?:benötigen|brauchen|bitten um) IHR"
        r"|mit IHR (?:registrierung|anmeldung|bestellung)|privacy notice:|privacy and cookies policy|um IHR inhalte von"
        r"|bitte aktivier\w+ .{0,40}(?:einwilligung|cookies|javascript)|IHR browsereinstellungen|um (?:diesen"
        r"|externe[n]?) inhalte?.{0,60}aktivier"
        r"|an dieser stelle (?:finden|würden|sehen|haben|befindet|steht|wird|möchten|wollten).{0,80}"
        r"(?:extern|inhalt|instagram|youtube|twitter|\bx\b|facebook|tiktok|datawrapper|glomex|opinary|spotify"
        r"|video|podcast)"
        r"|dass mir externe inhalte|externer? inhalte? (?:angezeigt|geladen|anzuzeigen)"
        r"|inhalt(?:e)? .{0,40}mit einem klick anzeigen"
        r"|(?:damit|dadurch|dabei|hierbei) (?:können|werden) (?:\S+ )?personenbezogene daten"
        r"|\bunsere[rn]? datenschutz(?:erklärung|hinweis|bestimmung)"
        r"|(?:datenschutz|privatsphäre|consent|cookie)-?einstellungen.{0,60}(?:ändern SIE|anpassen SIE|können SIE)"
        r"|inhalte und anzeigen zu personalisieren|(?:manage|change) your (?:cookie|privacy|consent)"
        r"|by (?:continuing|clicking).{0,80}(?:agree|accept|consent)|to (?:show|view|see"
        r"|play) this (?:content|video|post).{0,60}(?:consent|cookies|enable)",
    ),
    _said(
        "ad-blocker notice",
        False,
        r"\b(?:ad-?block\w*|werbeblock\w+)\b.{0,100}(?:deaktivieren SIE|schalten SIE|IHR browser|disable"
        r"|turn off|\bSIE\b)"
        r"|(?:deaktivieren|schalten|pausieren) SIE.{0,60}(?:ad-?block|werbeblock)"
        r"|\b(?:wir|unser\w*)\b.{0,100}(?:werbepartner|werbeeinnahmen|werbung angewiesen|anzeigenerlöse)"
        r"|gratis weiterlesen|lesen SIE (?:wie gewohnt|nahezu|ohne werbung|werbefrei)|\bdieses banner\b"
        r"|^(?:weiter )?mit werbung (?:und cookies )?(?:weiter|lesen|nutzen)",
    ),
    _said(
        "subscription teaser",
        False,
        r"^jetzt .{0,100}\b(?:sichern|testen|buchen|bestellen|abonnieren|anmelden|sparen|entdecken|streamen"
        r"|herunterladen|mitmachen|bewerben)[!.]?$"
        r"|jetzt weiterlesen|^jetzt (?:für nur|für \d|gratis|kostenlos|\d+ (?:monate?|wochen|tage))"
        r"|\b(?:im|ab|für den) (?:ersten |\d+\. )?monat (?:gratis|kostenlos|testen|kündbar)|(?:monatlich"
        r"|jederzeit) kündbar(?! (?:war|ist|sei|sind|wäre|gewesen))"
        r"|^(?:unbegrenzter?|voller|uneingeschränkter?|freier|exklusiver?) (?:zugang|zugriff) (?:zu|auf)"
        r"|(?:probe|gratis|schnupper)(?:monat|abo|woche)\b.{0,60}(?:sichern|testen|bestellen|starten)"
        r"|\bdieser (?:artikel|text|inhalt|beitrag) (?:ist (?:kostenpflichtig|exklusiv|nur (?:für|mit)"
        r"|teil (?:von|unser)|plus|ein premium)|liegt hinter|erschien exklusiv)"
        r"|^(?:nur|exklusiv) für (?:abonnent|mitglieder|registrierte|plus)|SIE haben (?:noch|bereits) \d+ "
        r"|noch \d+ (?:freie|kostenlose) artikel"
        r"|(?:den (?:vollständigen|ganzen|kompletten)|diesen"
        r"|alle) artikel (?:weiter ?)?(?:zu )?lesen (?:zu können|mit|möchten|SIE)"
        r"|\b(?:SIE sind|du bist) (?:bereits |schon |noch )?(?:kein )?(?:abonnent|digital-?abonnent"
        r"|registriert|eingeloggt|angemeldet)"
        r"|^(?:bereits|schon) (?:abonnent|digital-?abonnent|registriert|kunde|mitglied)|^noch kein (?:abo"
        r"|abonnent|konto|benutzerkonto|mitglied)"
        r"|SIE sind (?:derzeit |aktuell )?nicht (?:eingeloggt|angemeldet)|SIE haben das produkt bereits"
        r"|IHR (?:digital)?abo\b"
        r"|melden SIE sich (?:bitte )?(?:an|hier|jetzt|kostenlos|kostenfrei)\b|(?:loggen"
        r"|registrieren) SIE sich|bitte (?:loggen|aktualisieren) SIE"
        r"|bitte (?:versuchen SIE es|geben SIE IHR|wählen SIE IHR)|(?:melde|logge|registriere) dich\b"
        r"|unterstützen SIE (?:unsere|unabhängigen|uns\b)|lesen SIE (?:alle (?:artikel|inhalte)"
        r"|diesen (?:artikel|text)|den ganzen|weiter mit|mehr mit)"
        r"|(?:SIE möchten|wollen SIE|möchten SIE|du möchtest|willst du) (?:weiterlesen|diesen artikel"
        r"|den ganzen artikel|mehr lesen|keine nachricht)"
        r"|(?:zugang|zugriff).{0,40}(?:plus-artikel|premium-artikel|allen artikeln|alle artikel"
        r"|allen inhalten|alle inhalte)"
        r"|^subscribe (?:now|to|for)|^(?:start|get) your (?:free )?trial|free articles? (?:left|remaining)"
        r"|support (?:our|independent) journalism"
        r"|unlimited (?:digital )?access|to continue reading|^sign (?:in|up) (?:to|for)|^create (?:a|an"
        r"|your) (?:free )?account|already a subscriber|are you a (?:subscriber|member)",
    ),
    _said(
        "newsletter or app teaser",
        False,
        r"\b(?:unser(?:e[mnrs]?)?|our) (?:\S+ ){0,3}\S*(?:newsletters?|podcasts?|whatsapp-?(?:kanal|channel)"
        r"|telegram-?kanal|push-\S+|app|e-?paper|news-?app|channel)\b"
        r".{0,80}(?:liefert|hören|IHR|SIE\b|abonnier|anmeld|hier|jetzt|folg|täglich|postfach|kostenlos"
        r"|informier|verpass|sign up|subscribe|inbox)"
        r"|(?:abonnieren|bestellen|erhalten|empfangen|holen|lesen|finden|verpassen|sichern|aktivieren|bleiben"
        r"|melden) SIE .{0,100}"
        r"(?:newsletter|whatsapp-?(?:kanal|channel)|push-(?:nachr|mitt|ben)|postfach|eilmeldungen|google news"
        r"|auf dem laufenden)"
        r"|folgen SIE .{0,60}(?:instagram|facebook|twitter|whatsapp|\bx\b|google|\bkanal\b)|hören SIE .{0,80}podcast"
        r"|^(?:abonniere|folge|hol|sichere|lade|bleib|melde|erhalte|schau|hör|send|sende)\b.{0,80}"
        r"(?:newsletter|whatsapp|push-|\bapp\b|podcast|\bkanal\b|postfach|community|instagram|tiktok"
        r"|uns (?:fotos|deine))"
        r"|mehr .{0,60}(?:finden|lesen|erfahren|hören|sehen) SIE.{0,80}(?:newsletter|\bapp\b|themenseite"
        r"|instagram|facebook|whatsapp|\bunser)"
        r"|(?:alle|weitere|mehr) .{0,50}lesen SIE (?:auch )?(?:hier|in unser|auf unser)|(?:hier"
        r"|bei uns) (?:können|finden|lesen|hören|sehen) SIE (?:alle|unsere|weitere|mehr|den|die)\b"
        r"|(?:in|auf|aufs|an) (?:IHR|dein(?:em)?) (?:e-mail-)?(?:postfach|handy|smartphone)|direkt aufs handy"
        r"|(?:keine|keinen|nie wieder eine?) (?:\S+ )?(?:nachricht|news|meldung|eilmeldung|neuigkeit|artikel"
        r"|folge|sendung)\w*.{0,40}verpassen"
        r"|verpassen SIE (?:keine|nichts)|folgen SIE (?:uns|unserem|der redaktion|dem autor)|folge uns"
        r"|^follow us|(?:besuchen|finden) SIE uns"
        r"|SIE erhalten diese (?:e-?mail|nachricht)|wenn SIE keine weiteren|können SIE sich (?:hier "
        r"|jederzeit )?(?:an|ab)melden"
        r"|^(?:hier|jetzt) (?:geht(?:'s| es)|anmelden|abonnieren|herunterladen|können SIE sich)"
        r"|vielen dank für IHR (?:anmeldung|interesse|registrierung|bestellung)"
        r"|haben IHR eine (?:bestätigungs-?)?(?:e-?mail|mail)|ein fehler ist aufgetreten|als e-?paper:"
        r"|über unsere[nm] (?:\S+ )?(?:whatsapp|telegram)"
        r"|(?:steht|erhalten) (?:IHR|SIE) .{0,60}(?:e-?paper|vorabend)|mit unserem newsletter"
        r"|\b(?:get|join|sign up for) (?:the|our) .{0,40}newsletter|lesen SIE täglich|in our (?:\S+ )?newsletter"
        r"|in your inbox|^download (?:the|our) .{0,30}app",
    ),
    _said(
        "call to readers",
        False,
        r"(?:schreiben|schicken|senden|mailen) SIE.{0,60}(?:\S@\S|uns\b|redaktion)|schreib(?:e)? uns"
        r"|schreiben SIE (?:uns|der redaktion|einen (?:kommentar|leserbrief)|IHR meinung)"
        r"|(?:kommentare|äußerungen|beiträge|leserbriefe).{0,60}(?:nicht notwendigerweise"
        r"|nicht unbedingt die meinung|deren eigene auffassung|meinung der redaktion|meinung des verfassers)"
        r"|(?:fanden|finden) SIE (?:die zusammenfassung|(?:den|diesen) (?:artikel|beitrag))|wie (?:finden"
        r"|bewerten) SIE (?:den|diesen) (?:artikel|beitrag)"
        r"|möchten SIE etwas kritisieren|welche meinung haben SIE zu diesem thema|^SIE wollen wissen"
        r"|^(?:diskutieren|kommentieren|stimmen|machen|raten) SIE (?:jetzt |hier |gerne? )?(?:mit"
        r"|ab)\b(?!.*\?)"
        r"|diskutiere mit|wir freuen uns (?:auf|über) IHR|(?:our|the) comments? (?:section|to be|are|rules)"
        r"|comments are (?:subject|moderated|closed)|(?:our|the) community guidelines|unsere[rn]? netiquette"
        r"|^(?:enjoyed|liked|did you (?:like|enjoy)) .{0,20}(?:story|article|piece)|^kontaktieren SIE|^contact our"
        r"|(?:e-?mail|email)[ -]ad(?:resse|dress) (?:wird nicht veröffentlicht|will not be published)"
        r"|erforderliche felder|required fields|by (?:submitting|signing up|subscribing).{0,60}you (?:agree|accept"
        r"|consent)|^um mitzu\w+, bitte|^(?:get|receive) (?:our|the|all) .{0,60}\b(?:every|each|daily"
        r"|weekly|inbox)\b"
        r"|(?:schicken|senden) SIE uns|teilen SIE (?:IHR (?:meinung|erfahrung)|diesen)"
        r"|(?:deine|IHR) meinung (?:zählt|ist gefragt|interessiert)"
        r"|(?:haben SIE|hast du) .{0,20}fehler .{0,30}(?:gefunden|entdeckt)|(?:haben SIE"
        r"|hast du) .{0,40}(?:fragen|hinweise|anregungen|feedback|tipps).{0,60}(?:an uns|\buns\b|redaktion"
        r"|mail)"
        r"|hast du etwas .{0,30}gesehen|fehler (?:gefunden|entdeckt)\?|(?:bist du|sind SIE) (?:schon"
        r"|bereits) (?:mitglied|teil|abonnent)"
        r"|(?:hat|gefällt) IHR (?:der|dieser|unser) (?:artikel|beitrag|text)|(?:war|ist) dieser (?:artikel"
        r"|beitrag) (?:hilfreich|interessant)"
        r"|(?:kommentarfunktion|kommentarbereich|kommentarspalte)\b.{0,80}(?:geschlossen|deaktiviert"
        r"|nicht möglich)|die redaktion behält sich|um .{0,30}(?:kommentieren zu können|zu kommentieren)"
        r"|^(?:hier|jetzt|direkt) (?:klicken|bestellen|abstimmen|bewerben|mitdiskutieren|kommentieren"
        r"|registrieren|teilnehmen|downloaden)\b|klicken SIE (?:bitte )?hier|\bklicke? hier\b|click here"
        r"|^(?:what do you think|have your say|let us know|share your (?:views|thoughts|story)"
        r"|do you have a (?:story|tip|question)|are you affected|contact (?:us|the author)|email us)\b"
        r"|(?:mailen|rufen) SIE uns|leserbriefe?.{0,30}\S@\S|(?:leserbriefe|redaktion|leserservice"
        r"|korrektur\w*|meinung)@|^help us (?:improve|keep)|support us|funded by (?:its|our) readers|skip past"
        r"|newsletter promotion",
    ),
    _said(
        "disclosure",
        True,
        r"(?:alle )?angaben ohne gewähr|ersetzt keinen? .{0,30}(?:beratung|arzt|diagnose)"
        r"|this article is more than|(?:printausgabe|print-ausgabe|gedruckten ausgabe) vom"
        r"|original-content von"
        r"|\b(?:dieser|dieses|diese) (?:text|artikel|beitrag|meldung|kolumne|gastbeitrag|story) (?:wurde|ist"
        r"|stammt|erschien|erscheint|war|entstand|enthält|basiert)\b"
        r".{0,200}(?:\bki\b|\bai\b|künstliche\w* intelligenz|maschinell|automatisiert|automatisch|übersetz"
        r"|redaktion (?:geprüft|bearbeitet)|zuerst|ursprünglich|kooperation|affiliate"
        r"|\bprovision|nachrichtenagentur|meinung des autors|im original|erstellt und veröffentlicht|printausgabe)"
        r"|wir testen .{0,60}(?:übersetz|\bki\b|künstliche)|(?:mithilfe|mit hilfe|mit unterstützung"
        r"|unter verwendung) (?:von |einer )?(?:künstliche\w* intelligenz|\bki\b).{0,60}(?:übersetzt|erstellt"
        r"|verfasst|redaktion)"
        r"|aus dem (?:englischen|amerikanischen|französischen|spanischen|italienischen|russischen|polnischen"
        r"|ukrainischen|dänischen|schwedischen)(?: \S+)? (?:von (?-i:[A-ZÄÖÜ])|übersetzt|übertragen)"
        r"|im (?:zuge|rahmen) einer (?:kooperation|medienpartnerschaft) (?:steht|mit (?:der|dem"
        r"|den) (?:redaktion|portal|magazin|zeitung)|erschien|entstand)"
        r"|(?:wir|redaktion|portal|uns)\b.{0,80}\b(?:provision|affiliate)"
        r"|affiliate-?links?\b.{0,80}(?:\bwir\b|SIE\b|gekennzeichnet)|produktvergleiche und deals"
        r"|glücksspiel kann süchtig|(?:suizid|telefonseelsorge).{0,200}(?:telefonnummer|rufnummer|0800|hotline)"
        r"|this (?:article|story|post|content) (?:was|is|has been|originally|first|contains"
        r"|may contain).{0,160}(?:translated|automatically|machine|\bai\b|artificial|originally"
        r"|first published|affiliate|updated|corrected|syndicated)"
        r"|we may earn|earn a commission|the views expressed|opinions expressed|additional reporting by"
        r"|reporting by .{0,80}(?:editing|writing) by|is not responsible for the content of external"
        r"|transparenzhinweis|in einer früheren (?:fassung|version) (?:dieses|des|hieß|stand)"
        r"|an earlier version of this|(?:mit|von) material (?:von|der|des) (?:dpa|afp|reuters|den agenturen"
        r"|nachrichtenagentur)"
        r"|(?:über dieses thema|dieses thema) (?:berichtete?n?|sendete)\b.{0,120}(?:um \d|uhr|programm"
        r"|sendung|magazin)|(?:das|dieses) (?:video|audio) (?:ist|kann|konnte|wird"
        r"|steht) .{0,30}(?:nicht (?:mehr )?verfügbar|geladen|nicht abgespielt)"
        r"|^IHR browser|in your browser|this video can ?not be played|(?:aktivieren SIE|enable"
        r"|bitte) .{0,40}javascript|javascript ist deaktiviert|video (?:wird geladen|nicht verfügbar)"
        r"|^(?:redaktioneller )?hinweis: (?:dieser|dieses|wir|unser).{0,120}(?:artikel|beitrag|text|redaktion"
        r"|leser|verfasst|provision)|hinweis an unsere leser|verwendete quellen:",
    ),
    _said(
        "copyright line",
        True,
        r"(?:©|\(c\)) ?(?:by )?\d{4}|copyright (?:by|\d{4}|©|\(c\))|alle rechte vorbehalten"
        r"|all rights reserved|dpa-infocom|© dpa|unterliegt dem urheberrecht"
        r"|(?:weiterverbreitung|vervielfältigung|nachdruck|weiterverwendung)\b.{0,60}(?:nur mit"
        r"|ohne (?:schriftliche |ausdrückliche |vorherige )*(?:genehmigung|zustimmung|erlaubnis)|verboten"
        r"|nicht gestattet|untersagt)"
        r"|nutzung ausschließlich für den privaten|^© .{2,80}\b\d{4}|may not be (?:published|reproduced|republished)",
    ),
    _said(
        "editor or accessibility text",
        True,
        r"screenreader-?(?:unterstützung|modus)|zum aktivieren des screenreaders|\bmitbearbeiter (?:ist|sind)"
        r"|collaborators? (?:has|have) joined|dem dokument beigetreten"
        r"|strg\+(?:alt\+|schrägstrich)|drücken SIE (?:zum aktivieren|die (?:tab|enter|eingabe)-?taste, um)"
        r"|öffnet in (?:neuem|einem neuen) (?:fenster|tab)|opens in (?:a )?new (?:window|tab)"
        r"|zum (?:vergrößern|abspielen|öffnen) (?:bitte )?(?:klicken|tippen|anklicken)|bild (?:anklicken|antippen)",
    ),
)
"""What a sentence says that is addressed to the reader of the page, not to the reader of the article; search."""
REPORTED = re.compile(
    r"[„“”«»‚‘\"][^„“”«»‚‘\"]{25,}[„“”«»‚‘\"]|\b(?:sagte|sagt|erklärte|betonte|teilte|mitteilte|kündigte"
    r"|berichtete laut|laut|zufolge|hieß es|forderte|kritisierte|warnte|schrieb|nannte|said|told|added"
    r"|according)\b"
)
"""Reported speech: what such a sentence says is told, not asked of the reader."""
