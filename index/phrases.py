"""What page furniture says, in German and English: regular expressions for lines, heads of link lists and sentences.

Every pattern is linear: no nested repetition, and what may stand in between is bounded. Lines are matched with runs of
white space made one space and decoration at both ends taken off; sentences as they stand.
"""

import re
from typing import NamedTuple

_I = re.IGNORECASE


def _any(*parts: str) -> str:
    return "(?:" + "|".join(parts) + ")"


MONTH = (
    r"(?:jan(?:uar|uary|\.)?|jänner|feb(?:ruar|ruary|\.)?|mär(?:z|\.)|mar(?:ch|\.)?|apr(?:il|\.)?|mai|may|jun[ie]?\.?"
    r"|jul[iy]?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|o[kc]t(?:ober|\.)?|nov(?:ember|\.)?|de[zc](?:ember|\.)?)"
)
DAY = (
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[.,]?"
)
CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?(?: (?:[A-Z]{2,4}|MESZ|MEZ))?"
DATE = _any(
    r"\d{1,2}\. ?\d{1,2}\. ?(?:\d{2,4})?",
    r"\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]*)?",
    r"\d{1,2}/\d{1,2}/\d{2,4}",
    rf"\d{{1,2}}\.? {MONTH},? ?(?:\d{{4}})?",
    rf"{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? ?(?:\d{{4}})?",
)
_AGO = (
    r"(?:vor (?:\d+|einer|einem|wenigen) (?:sekunden?|min(?:uten?|\.)?|stunden?|std\.?|tag(?:en)?|wochen?"
    r"|monat(?:en)?|jahr(?:en)?)"
    r"|\d+ ?(?:seconds?|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago|gestern|heute|today|yesterday)"
)
WHEN = rf"(?:(?:{DAY} )?{DATE}|{_AGO}|{DAY})(?:[ ,|–\-•·/]*(?:um |at |ab )?{CLOCK})?|{CLOCK}[ ,|–-]+{DATE}"
_STAMP = (
    r"(?:stand|erstellt|aktualisiert|update|updated|last updated|zuletzt aktualisiert"
    r"|letzte aktualisierung|aktualisierung"
    r"|zuletzt (?:bearbeitet|geändert)|veröffentlicht|veröffentlichung|veröffentlichungsdatum|publiziert"
    r"|published|posted"
    r"|first published|erschienen|erstveröffentlichung|datum|date|geändert|bearbeitet|online seit"
    r"|artikel vom|vom|gesendet)"
)
_READING = (
    r"(?:(?:ca\. ?)?\d+(?:[.,:]\d+)? ?(?:min(?:uten?|\.|s)?|minutes?|sek(?:unden?|\.)?)(?: ?(?:lesezeit"
    r"|lesedauer|zum lesen|read|reading time))?"
    r"|(?:geschätzte )?(?:lesezeit|lesedauer|hördauer|dauer|länge|reading time"
    r"|laufzeit)[: ]*(?:ca\. ?)?\d*(?:[.,:]\d+)? ?"
    r"(?:min(?:uten?|\.)?|minutes?|sek(?:unden?|\.)?)?)"
)
STAMP = re.compile(
    rf"{_STAMP}|(?:{_STAMP}(?: am)?[ :|]*)?(?:{WHEN})"
    rf"(?:[ ,|–\-•·/(]*(?:{_STAMP}(?: am)?[ :|]*(?:{WHEN})|{_READING}|{CLOCK})\)?)*|{_STAMP}(?: am| um"
    rf"| at)?[ :|]*{CLOCK}|{_READING}",
    _I,
)
"""A date stamp or reading time that is a line of its own; fullmatch."""
BARE_TIME = re.compile(rf"{CLOCK}|(?:{DAY} )?{DATE}|{DAY}|gestern|heute|today|yesterday|update", _I)
"""A bare time, day or date: heads an entry of a live ticker or a chronicle as well; furniture only outside the body."""
ANY_TIME = re.compile(
    rf"(?:{_STAMP}(?: am| um)?[ :|]+)?(?:(?:{DAY} )?{DATE}|{_AGO}|{CLOCK})|{_READING}|\b(?:{DAY}) ", _I
)
"""Dates, times and reading times wherever they stand in a line, to see what else it holds; sub."""
YEAR_DATE = re.compile(
    rf"\b(?:\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|{MONTH} ?)\d{{2,4}}|{MONTH} \d{{1,2}},? \d{{4}}"
    rf"|\d{{1,2}} {MONTH} \d{{4}})\b",
    _I,
)

_NAME = r"(?:(?:Dr|Prof)\. )?[A-ZÄÖÜ][\w.’'-]*(?: (?:von|van|de|di|der|den|zu|al|el|bin|[A-ZÄÖÜ][\w.’'-]*)){1,4}"
_AGENCIES = (
    r"dpa(?:[-/][\w-]{1,20})?|afp|ap|reuters|rtr|sid|apa|epa|efe|ansa|tass|kna|epd|ots|sda"
    r"|keystone(?:-sda)?|imago(?: images?)?|getty(?: ?images)?"
    r"|picture[ -]alliance|ddp|dapd|ard|zdf|wdr|ndr|swr|mdr|rbb|privat|archiv|shutterstock"
    r"|istock(?:photo)?|adobe ?stock|adobestock"
    r"|unsplash|pixabay|pexels|wiki(?:media)?(?: commons)?|creative commons|cc[- ]by(?:[- ]\w+)*"
    r"|zumapress|zuma|xinhua|ritzau|scanpix|belga|alamy"
    r"|ullstein(?: ?bild)?|bloomberg|afp photo|ap photo|pa media|action press|actionpress|mauritius|laif"
    r"|ostkreuz|eibner|firo"
)
AGENCY = re.compile(
    rf"\(?(?:{_AGENCIES})\)?(?:[ ,/|+&-]+\(?(?:{_AGENCIES}|[a-zäöü]{{2,5}})\)?)*"
    rf"|\([a-zäöü]{{2,5}}(?:/[a-zäöü]{{2,5}})*\)",
    _I,
)
"""The mark of a news agency that is a line of its own; fullmatch."""
BYLINE = re.compile(
    rf"(?:(?:(?:Ein|Eine|Der|Die|Das|Im) )?(?:Kommentar|Analyse|Gastbeitrag|Essay|Kolumne|Interview"
    rf"|Reportage|Rezension|Leitartikel|Glosse"
    rf"|Bericht|Porträt|Bilder|Text|Protokoll|Opinion|Analysis|Gastkommentar|Meinungsbeitrag|Gespräch)[ :]+)?"
    rf"(?:[Vv]on|VON|[Bb]y|BY|[Aa]us [A-ZÄÖÜ]\w+(?: berichtet|:)?|Autor(?:in|en)?:?|Text:|Interview:"
    rf"|Redaktion:|Autor/in:|Geschrieben von|Verfasst von|Written by|Author:)[ :]+"
    rf"(?:{_NAME}|{_AGENCIES}|(?:unserem|unserer) [\w-]+(?: [\w-]+)?|[A-ZÄÖÜ]\w+)"
    rf"(?:(?:, | und | and | & | \| |/)(?:{_NAME}|{_AGENCIES}|[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?|(?:in"
    rf"|aus|zzt\.|z\. ?Zt\.) [A-ZÄÖÜ]\w+)){{0,5}}"
    rf"(?:(?:,| \||:)? (?:in |aus )?[A-ZÄÖÜ][\w-]+)?(?:[ ,|–-]+(?:{WHEN}))?"
)
"""A line that only says who wrote it; fullmatch, case matters."""
_CREDIT_WORD = (
    r"(?:©|\(c\)|fotos?|bild|photos?|photograph(?:s|y)?|images?|picture|credits?|bildquelle|bildrechte"
    r"|bildnachweis|bildcredit|fotocredit|fotoquelle|photo credit"
    r"|image source|image credit|copyright|grafik|infografik|illustration|symbolbild|symbolfoto"
    r"|archivbild|archivfoto|rubriklistenbild|titelbild"
    r"|aufmacherbild|vorschaubild|collage|karikatur|screenshot|fotograf(?:in)?|video|quelle|source)"
)
CREDIT = re.compile(
    rf"(?:{_CREDIT_WORD}(?: ?[:/|–-] ?(?!$)| (?:by|courtesy(?: of)?) )|(?:©|\(c\)) ?)[^.!?]{{1,120}}\.?"
    rf"|(?:image caption|image source|bildunterschrift|bildbeschreibung|bild vergrößern|foto|bild|fotos"
    rf"|bildquelle|bildrechte|quelle)[,:]?"
    rf"|[^.!?„“\"]{{2,80}}[/|] ?(?:{_AGENCIES})(?:[ /,|-]+(?:{_AGENCIES}|[A-Za-z][\w-]{{1,20}}))*"
    rf"|(?:{_AGENCIES}) ?[/|] ?[^.!?„“\"]{{2,60}}|\((?:foto|bild|archivfoto|symbolbild|grafik|quelle)[^()]{{0,80}}\)",
    _I,
)
"""A picture credit that is a line of its own; fullmatch."""
CREDIT_END = re.compile(
    rf"(?:[(\[|–-] ?|(?<=[.!?“\"»)]) ?| )?(?:(?:©|\(c\)) ?[^\n©]{{2,80}}"
    rf"|\b(?:Fotos?|Bild(?:er|quelle|rechte|nachweis)?|FOTO|BILD|Photo(?: by)?|Credits?|Archivfoto"
    rf"|Symbolbild|Symbolfoto|Archivbild|Grafik|Quelle|Image|Photograph|Illustration|Foto-Credit"
    rf"|Picture)(?: ?[:/] ?| by )[^\n]{{2,80}}"
    rf"|\| ?(?:{_AGENCIES})[^\n]{{0,40}})$",
)
"""A picture credit at the end of a line; search within the last 110 characters."""
COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright) ?(?:by )?(?:\d{4}|dpa-infocom)|dpa-infocom", _I)
"""The copyright line of a page or a wire text; match."""
LONGEST_CREDIT = 110
"""Characters at the end of a line within which a credit is looked for."""
CREDIT_INSIDE = re.compile(
    r"\((?:Fotos?|Bild(?:er|quelle)?|Archivfoto|Symbolbild|Symbolfoto|Grafik|Photo)(?: ?: ?| by |/)[^()\n]{2,80}\)"
)

_READ = (
    r"(?:lesen sie (?:auch|hier(?:zu)?|dazu(?: auch)?|mehr(?: (?:dazu|zum thema|darüber))?|jetzt auch"
    r"|außerdem|weiter)|lies auch|lies dazu(?: auch)?|lesen sie unseren kommentar|siehe auch|read (?:also"
    r"|more|next)|see also|also read)"
)
HEAD = re.compile(
    _any(
        rf"{_READ}(?: hier)?",
        r"(?:das )?(?:könnte|dürfte) (?:sie|dich|euch) (?:auch )?(?:noch )?interessieren",
        r"(?:gerade|aktuell|jetzt) lesen (?:gerade )?andere(?: leser)?|andere lesen gerade|was andere lesen"
        r"|das lesen andere(?: gerade)?",
        r"auch (?:interessant|spannend|lesenswert|beliebt|wichtig)|(?:ebenfalls|eben)falls interessant"
        r"|passend (?:dazu|zum thema)|hintergrund zum thema",
        r"(?:mehr|weitere[sr]?|alles|alle (?:artikel|news|beiträge|nachrichten))(?: (?:artikel|news"
        r"|nachrichten|beiträge|meldungen|infos|informationen|hintergründe|berichte|storys"
        r"|stories))? (?:zum thema|zu diesem thema|zu diesem artikel|zum artikel|dazu|hierzu"
        r"|auf (?:\S+ ?){1,3}|aus (?:\S+ ?){1,4}|von (?:\S+ ?){1,4}|zu[mr]? (?:\S+ ?){1,4}"
        r"|über (?:\S+ ?){1,4})",
        r"weitere (?:artikel|news|nachrichten|beiträge|meldungen|themen|informationen|infos|links|videos"
        r"|berichte|aktuelle \S+)(?: (?:aus|zu[mr]?|auf|von) (?:\S+ ?){1,5})?|mehr (?:artikel|news"
        r"|nachrichten|themen|videos|stories|storys|anzeigen|laden|erfahren|lesen|davon)|mehr dazu",
        r"(?:die )?(?:meist ?(?:gelesen|geklickt|kommentiert|gesehen|geteilt|gesucht|diskutiert)(?:e[nrs]?)?"
        r"|beliebt(?:e(?:ste)?[nrs]?)?)(?: (?:artikel|beiträge|nachrichten|videos|themen|news|meldungen"
        r"|auf \S+|in \S+|heute|der woche))*",
        r"(?:die )?(?:top(?:-| )?(?:themen|artikel|news|meldungen|stories|videos?)|topthemen"
        r"|aktuelle (?:themen|nachrichten|meldungen|artikel|videos|news|beiträge)|neu(?:e|este)?n? (?:artikel"
        r"|nachrichten|beiträge|videos|meldungen|news|themen)|ähnliche (?:artikel|beiträge|themen"
        r"|nachrichten)|verwandte (?:artikel|beiträge|themen|inhalte|nachrichten)|weiterführende (?:links"
        r"|informationen))",
        r"(?:themen|schlagworte|schlagwörter|stichworte|stichwörter|tags|topics|keywords)(?: (?:in"
        r"|zu) diesem (?:artikel|beitrag|text))?|themen folgen|mehr themen|themenseiten?|zum thema"
        r"|links? zum (?:thema|artikel|beitrag)|linktipps?|links",
        r"(?:unsere )?(?:lese)?empfehlung(?:en)?(?: (?:der redaktion|für sie|des tages|aus dem \S+))?"
        r"|empfohlene(?:r|n)?(?: (?:externer |redaktioneller )?(?:inhalte?|artikel|beiträge))?"
        r"|für sie empfohlen|von der redaktion empfohlen|unsere (?:lesetipps|tipps|highlights|bestseller)"
        r"|nicht verpassen|lesetipps?|redaktionstipps?|service(?: & |-)?(?:links|angebote)?"
        r"|unsere (?:services?|angebote|partner|portale)",
        r"(?:aus (?:dem|unserem) archiv|weitere informationen aus dem archiv|(?:das )?(?:aktuelle[sr]?"
        r"|neueste[sr]?) (?:video|aus dem ressort|aus \S+)|newsticker|live-?blogs?|schlagzeilen|zur galerie"
        r"|bildergalerien?|bilderstrecken?|fotostrecken?|fotogalerien?|videos?|mediathek|dossiers?)",
        r"related(?: (?:articles?|stories|topics|content|posts|links|news|coverage))?"
        r"|more (?:on this(?: story)?|from (?:\S+ ?){1,4}|stories|news|like this|about (?:\S+ ?){1,3}|in \S+)"
        r"|most (?:read|popular|viewed|shared|commented)|top stories|recommended(?: (?:for you|stories"
        r"|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?: now)?|don['’]t miss"
        r"|editor['’]?s['’]? picks?|latest(?: (?:news|stories|headlines))?|further reading|popular(?: (?:now"
        r"|stories))?|what to read next|explore more|keep reading|elsewhere on \S+|in this story|the latest"
        r"|up next|featured(?: stories)?",
        r"hier geht es (?:zu[mr]?|weiter)(?: \S+){0,6}|hier (?:finden sie|gibt es|lesen sie)(?: \S+){1,6}"
        r"|das ist (?:auch )?(?:noch )?interessant|anzeigen? aus der region|kommentare (?:lesen|anzeigen)"
        r"|jetzt (?:auch )?lesen|zum weiterlesen",
    ),
    _I,
)
"""The head of a link list, a line of its own; fullmatch."""
READ_ALSO = re.compile(
    rf"(?:{_READ}(?: \S+){{0,4}}|mehr (?:zum thema|dazu|lesen|informationen|infos)(?: \S+){{0,3}}"
    rf"|auch (?:interessant|spannend|lesenswert)"
    r"|passend dazu|das könnte (?:sie|dich) (?:auch )?interessieren|in eigener sache|transparenzhinweis"
    r"|anmerkung der redaktion"
    r"|hinweis der redaktion|anm\. d\. red\.|dieses thema im programm|sendehinweis|podcast-tipp|lesetipp"
    r"|editor's note|verwendete quellen"
    r"|correction|(?:editing|reporting|writing) by)(?: ?[:|»›>]| [–-]) ?\S.{0,260}",
    _I,
)
"""A "read also" or a note of the editors with what it points to on the same line; fullmatch."""
LABELLED = re.compile(
    r"(?:interessant|kommentar|interview|videos?|podcast|fotostrecke|bildergalerie|fotos|galerie|grafik"
    r"|liveblog|newsblog"
    r"|newsletter|reportage|im video|zum thema|themen|schlagworte|stichworte|tags|topics|related"
    r"|weiterlesen|more|watch|listen|quellen?|link"
    r"|dossier|multimedia|audio|kategorien?|ressort|rubrik|meistgelesen|sendung|redaktion|mitarbeit"
    r"|bearbeitung|übersetzung|korrektur"
    r"|herausgeber|vertretungsberechtigt|pressekontakt|original-content von|rückfragen(?: an| bitte an)?"
    r"|short-url|url|shortlink|icon|logo"
    r"|forum|autor|tel|telefon|e-?mail|fax|isin|wkn|filed under|posted in|category|hotline)"
    r"(?: ?[:|»›>]| [–-]) ?\S.{0,200}"
    r"|.{5,100} (?:im video|in bildern|im (?:live-?)?ticker|im livestream|zum (?:nachlesen|durchklicken))",
    _I,
)
"""A label and its value on one line that is no sentence; fullmatch."""
READ_ALSO_HEAD = re.compile(_READ + r"|(?:gerade|aktuell|jetzt) lesen|andere lesen", _I)
"""The head of a few links inside the article, not of a list of teasers; match."""
GALLERY = re.compile(
    r"(?:zur |die )?(?:foto|bilder|video)?(?:strecke|galerie|bildergalerie|fotogalerie)\b.{0,20}"
    r"|(?:\d+ )(?:bilder|fotos)|video (?:ansehen|abspielen|starten)",
    _I,
)
"""The button below the title of a gallery or video; fullmatch."""
ADDRESS = re.compile(
    r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|[Dd]ir|[Dd]ich|[Dd]u|[Dd]ein\w*|[Uu]nser\w*|[Ww]ir|[Yy]ou|[Yy]our"
    r"|[Oo]ur|[Ww]e)\b"
)
"""Words that speak to the reader, or for the outlet."""
HEAD_LIKE = re.compile(
    r"(?:mehr|weitere[sr]?|beliebte[sr]?|neue(?:ste)?[sr]?|aktuelle[sr]?|ähnliche[sr]?|passende?[sr]?"
    r"|empfohlene[sr]?|top|more|explore|latest|popular"
    r"|recommended|related|unsere|alle|nachrichten|news|meist\w+|themen|die (?:besten|neuesten"
    r"|beliebtesten|wichtigsten)|most|ihre vorteile)"
    r"(?: [\w&+-]+){0,5}",
    _I,
)
"""What may head a link list where a list follows or the article is over; fullmatch."""
BUTTON = re.compile(
    r"(?:\S+ ){0,3}(?:ansehen|anzeigen|öffnen|lesen|hören|anhören|folgen|teilen|abonnieren|laden|starten"
    r"|speichern|merken|abspielen|herunterladen"
    r"|bestellen|testen|anpassen|bewerten|kommentieren|vergrößern|einblenden|ausblenden|verwalten"
    r"|weiterlesen|mitdiskutieren|aktualisieren"
    r"|eingeben|zulassen|erlauben|ausklappen|einklappen|überspringen|buchen|registrieren|anmelden)"
    r"|(?:View|Read|See|Watch|Listen|Copy|Share|Save|Sign|Log|Get|Join|Follow|Subscribe|Download|Learn"
    r"|Explore|Reuse|Skip|About)(?: \S+){1,3}"
)
"""A button: a few words that end in what a click does; fullmatch."""
READ_INLINE = re.compile(
    r"(?:\+{2,3} ?|[-–>»›→•|] ?)?\b(?:Lesen Sie (?:auch|hier(?:zu)?|dazu(?: auch)?|mehr(?: (?:dazu"
    r"|zum Thema|darüber))?|außerdem)"
    r"|Lies (?:auch|dazu)|Siehe auch|Read (?:also|more|next)|See also)[^.:!?\n]{0,50}[:»›>]"
    r"|(?:Mehr zum Thema|Auch interessant|Das könnte Sie (?:auch )?interessieren) ?[:»›>]"
)
"""Where a "read also" begins inside a paragraph; it goes on to the end of the sentence."""
EDITOR_INLINE = re.compile(
    r"Screenreader-?Unterstützung aktivieren|(?:Turn on|Enable) screen reader support"
    r"|\d+ (?:Mitbearbeiter|collaborators?) (?:sind|ist|has|have)\b"
)

ACTION_WORDS = frozenset(
    """teilen drucken merken speichern empfehlen kommentieren kommentar kommentare versenden mailen e-mail email
    mail facebook twitter x whatsapp xing linkedin pinterest reddit telegram threema signal messenger instagram
    youtube tiktok threads bluesky mastodon flipboard pocket tumblr rss feed print share save copy tweet
    kopieren link url bookmark bookmarken lesezeichen vorlesen anhören hören weiterempfehlen verschicken
    weiterleiten melden antworten gefällt mir pdf comments comment bookmarks permalink per bei auf über und via
    in artikel beitrag seite diesen den als mit deinen freunden schließen close feedback gift listen watch
    folgen sign abonnieren follow schriftgröße vergrößern verkleinern zurücksetzen text größer kleiner merkliste
    zwischenablage post snapchat email-link sms""".split()
)
TOPICS = frozenset(
    "analyse archiv auto hilfe interview jobs karriere kolumne kommentar kontakt meinung presse redaktion test tickets "
    "trauer umfrage wetter".split()
)
"""Labels that can be a subheading as well."""
MENU_WORDS = frozenset(
    """startseite start home homepage nachrichten news politik inland ausland wirtschaft finanzen geld börse sport
    fußball fussball bundesliga formel handball tennis panorama kultur wissen wissenschaft gesundheit reise
    reisen auto mobilität motor digital technik netzwelt leben stil lifestyle unterhaltung promis stars tv kino
    video videos audio podcast podcasts mediathek livestream live ticker liveticker newsticker wetter verkehr
    lokales regional regionales region stadt landkreis welt deutschland europa schweiz österreich international
    national meinung debatte kolumnen kommentare leserbriefe feuilleton gesellschaft bildung karriere beruf job
    jobs immobilien stellenmarkt traueranzeigen anzeigen kleinanzeigen abo abonnement abonnieren epaper e-paper
    shop gutscheine rätsel spiele quiz horoskop lotto archiv suche suchen menü menu navigation login anmelden
    abmelden registrieren konto profil mein merkliste newsletter app apps push rss kontakt impressum datenschutz
    datenschutzerklärung datenschutzhinweise agb nutzungsbedingungen nutzungsbasierte werbung mediadaten
    widerruf kündigen cookie cookies cookie-einstellungen einstellungen privatsphäre barrierefreiheit
    jugendschutz hilfe faq service über uns redaktion team presse verlag themen thema dossiers mehr weitere alle
    ressorts rubriken blaulicht vermischtes freizeit ratgeber verbraucher haus garten kochen rezepte genuss
    familie magazin wochenende sonntag tiere umwelt klima klimawandel energie justiz polizei hauptstadt
    bundesländer kantone world business opinion culture politics us uk science health tech technology travel
    style food entertainment weather sports arts money markets subscribe sign terms use privacy policy
    accessibility help contact about careers advertise account search skip main content conditions sitemap do
    not sell my personal information notice guidelines editorial standards feedback bookmarks investigations
    games crossword puzzles obituaries real estate magazine photos sendungen programm radio fernsehen
    livestreams inhalt springen zum zur zu den der die das und & von in a-z oben nach faktenfinder investigativ
    tagesschau traffic vereine vereinsleben jugend lokalsport leichtathletik wintersport basketball eishockey
    motorsport radsport olympia wm em champions league liga barrierefrei leichte sprache gebärdensprache
    datenschutzeinstellungen verträge vertrag hier""".split()
)
TRAIL = re.compile(
    r"(?:Startseite|Home)(?: [>/|»›·→] )?(?: ?[>/|»›·→]? ?\b(?:"
    + "|".join(w.capitalize() for w in sorted(MENU_WORDS) if w.isalpha() and len(w) > 4)
    + r")\b){1,4}"
)
"""A breadcrumb glued before running text; match."""
MENU_START = re.compile(
    r"(?:startseite|home|start|sie sind hier:?|you are here:?|zur startseite|homepage)(?: ?[>/|»›·→] ?| )\S.*", _I
)
"""A breadcrumb; fullmatch."""

_LABEL = _any(
    r"anzeigen?|werbung|advertisement|ad|sponsored(?: content)?|gesponsert|promotion|advertorial"
    r"|anzeigensonderveröffentlichung|affiliate-?link|partnerinhalt|w\+|werbeanzeige"
    r"|(?:ende der )?anzeige(?: ende)?|advertisement - continue reading below"
    r"|story continues below advertisement",
    r"eilmeldung(?:en)?|breaking(?: news)?|exklusiv|live|neu|update|video|audio|foto|bild|bilder|galerie"
    r"|premium|plus|abo|\S{1,4}\+|nur für abonnenten|exklusiv für abonnenten|premium-artikel|archiv"
    r"|kommentar|meinung|interview|analyse|kolumne|reportage|mehr|weiter|weiterlesen|zurück|schließen"
    r"|close|menü|menu|suche|suchen|search|nach oben|top|anmelden|einloggen|ausloggen|abmelden|login"
    r"|log ?in|log out|sign in|sign up|registrieren|konto|mein konto|my account|subscribe|register"
    r"|jetzt registrieren|jetzt anmelden|hier anmelden|jetzt abonnieren|jetzt kaufen|jetzt testen"
    r"|jetzt lesen|kostenlos (?:testen|registrieren|anmelden)|abo (?:abschließen|testen|bestellen)"
    r"|zum abo|zu den abos|zum angebot|angebot sichern|mehr erfahren|mehr infos?|mehr anzeigen|mehr laden"
    r"|weitere laden|alle anzeigen|alles anzeigen|alle ansehen|ältere einträge laden|weniger anzeigen"
    r"|show more|load more|see more|view all|learn more|read more|read full story|continue reading"
    r"|show less|weitere informationen|details|akzeptieren|alle akzeptieren|accept(?: all)?|ablehnen"
    r"|alle ablehnen|reject all|zustimmen|einstellungen|ok(?:ay)?|einverstanden|verstanden"
    r"|zustimmen und weiter|inhalt anzeigen|inhalte? (?:laden|anzeigen|aktivieren)|externer inhalt"
    r"|externe inhalte|externe inhalte anzeigen|tweet anzeigen|post anzeigen|video (?:laden|abspielen"
    r"|starten|ansehen|anzeigen)|karte anzeigen|datenwrapper",
    r"(?:zum |zur |zu den |zum ganzen |ganzen |den ganzen )(?:artikel|beitrag|startseite|homepage|video"
    r"|galerie|bildergalerie|fotostrecke|kommentaren?|übersicht|autorenseite|forum|liveticker"
    r"|live-?ticker|newsticker|themenseite|podcast|shop|seitenanfang|inhalt|hauptinhalt|navigation|suche"
    r"|interview|anfang|mediathek|archiv|anmeldung|newsletter|sendung|profil|autorenprofil|ressort"
    r"|ergebnis|originalartikel|quelle|spielbericht|statistik|tabelle)(?: (?:lesen|springen|wechseln"
    r"|ansehen))?",
    r"zurück(?: zu[mr]? \S+(?: \S+)?)?|zum (?:inhalt|hauptinhalt|menü|footer|seitenanfang)(?: springen)?"
    r"|(?:direkt )?zu[mr]? (?:inhalt|navigation|suche|hauptnavigation|hauptinhalt|fußzeile)(?: springen)?"
    r"|skip to (?:main )?(?:content|navigation)|jump to \S+|navigation(?: (?:überspringen|öffnen"
    r"|schließen))?|(?:haupt|seiten|meta|sub|bereichs|footer)-?(?:navigation|menü)|menü (?:öffnen"
    r"|schließen|ausklappen)|open menu|close menu|inhaltsverzeichnis|breadcrumb(?: navigation)?"
    r"|seite \d+(?: von \d+)?|page \d+(?: of \d+)?|bild \d+ (?:von|/) \d+|\d+ (?:von"
    r"|of) \d+(?: (?:bildern|fotos|images))?|\d+ ?(?:fotos|bilder|photos|images|videos|shares?|likes"
    r"|kommentare?|comments?|views|aufrufe|reaktionen|mal geteilt|leserkommentare|beiträge|postings"
    r"|antworten|replies)|\d{1,4} / \d{1,4}|vorheriger?(?:s)?(?: \S+)?|nächste[rs]?(?: (?:seite|bild"
    r"|artikel|beitrag|video|folie|slide))?|previous(?: \S+)?|next(?: (?:article|slide|page|story))?",
    r"artikel[ -](?:aktionen|empfehlen|teilen|drucken|merken|speichern|anhören|hören|vorlesen(?: lassen)?"
    r"|verschenken|kommentieren|bewerten|lesen|versenden|auf einer seite lesen|als pdf(?: speichern)?"
    r"|freischalten|weiterempfehlen|melden)|(?:diesen |den |dieser )?(?:artikel|beitrag|inhalt|link|text"
    r"|seite|story)(?: (?:hier|jetzt))? (?:teilen|empfehlen|drucken|merken|speichern|kopieren|anhören"
    r"|vorlesen(?: lassen)?|verschenken|kommentieren|bewerten|versenden|weiterleiten|hören)|(?:teilen"
    r"|drucken|empfehlen|speichern|share)(?: (?:auf|per|via|über|mit|on|this)(?: \S+){1,3})|(?:auf|per"
    r"|via|bei|über) (?:facebook|twitter|x|whatsapp|e-?mail|mail|linkedin|xing|telegram|pinterest"
    r"|flipboard|instagram|google news)(?: (?:teilen|folgen|versenden|empfehlen|merken))?|(?:facebook"
    r"|twitter|whatsapp|instagram|linkedin|youtube|google news|x|tiktok)(?: (?:folgen|teilen|abonnieren))"
    r"|link (?:wurde )?kopiert!?|link kopieren|copy link|share (?:this|article|page|via|on)(?: \S+){0,3}"
    r"|save (?:article|story|for later)|print (?:this )?(?:page|article)|gift (?:this )?article"
    r"|add to (?:bookmarks|reading list)|zur merkliste(?: hinzufügen)?|in merkliste (?:speichern|legen)"
    r"|von merkliste entfernen|als pdf|als podcast|mein(?:e)? (?:news|bereich|merkliste|feed|themen"
    r"|artikel|region|profil|abo)|meine \S+|my (?:news|feed|account)|(?:dem )?thema folgen"
    r"|themen? (?:folgen|abonnieren|speichern)|autor(?:in)? folgen|folgen|folge ich|follow(?: (?:us"
    r"|author|topic|on \S+))?|google news folgen|(?:uns )?auf google news folgen"
    r"|als bevorzugte quelle (?:hinzufügen|auf google hinzufügen)|auf google (?:bevorzugen|folgen)",
    r"schrift(?:größe)?(?: (?:vergrößern|verkleinern|ändern|anpassen|zurücksetzen|normal|groß|klein))?"
    r"|text(?:größe)? (?:vergrößern|verkleinern)|dunkelmodus|dark ?mode|hell|dunkel|auto|darstellung"
    r"|kontrast(?: erhöhen)?|vorlesen|anhören|jetzt anhören|beitrag hören|audio abspielen|play|pause"
    r"|stumm|ton an|stummschalten|vollbild|untertitel|wiedergabe|abspielen|mute|unmute|fullscreen"
    r"|listen(?: to (?:this )?article)?|watch(?: now| live)?|jetzt ansehen|jetzt hören|jetzt live|player"
    r"|download|herunterladen|embed|einbetten|transkript|transcript",
    r"(?:leser)?kommentare?(?: ?[(:]? ?\d+\)?)?(?: (?:anzeigen|lesen|schreiben|verfassen|zum artikel"
    r"|zu diesem artikel|einblenden|ausblenden|laden|öffnen))?|comments?(?: ?\(\d+\))?|(?:einen "
    r"|ihr(?:en)? |dein(?:en)? )?kommentar (?:schreiben|verfassen|abgeben|hinterlassen|hinzufügen"
    r"|erstellen)|diskutieren(?: sie mit)?|jetzt (?:mitdiskutieren|kommentieren)|mitdiskutieren"
    r"|diskussion(?:en)?|leserbriefe?|leserbrief schreiben|leserforum|kommentarfunktion|antworten|melden"
    r"|reply|report|beitrag melden|zitieren|gefällt mir|like|daumen hoch|netiquette|forenregeln"
    r"|sortieren nach:? ?\S*|neueste(?: zuerst)?|älteste(?: zuerst)?|beste bewertung|newest|oldest"
    r"|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|keine kommentare"
    r"|noch keine kommentare|kommentare (?:geschlossen|deaktiviert)|die kommentarfunktion (?:ist"
    r"|wurde) \S+",
    r"(?:der )?newsletter(?: (?:abonnieren|bestellen|anmelden|im browser öffnen))?|newsletter(?:-"
    r"| )?anmeldung|push(?:-?(?:mitteilungen|nachrichten|benachrichtigungen))?(?: (?:aktivieren"
    r"|einschalten|erhalten))?|eilmeldungen (?:aktivieren|erhalten|abonnieren|einschalten)"
    r"|benachrichtigungen (?:aktivieren|erhalten|verwalten)|e-mail-adresse|ihre e-mail(?:-adresse)?"
    r"|deine e-mail(?:-adresse)?|email address|your email|abschicken|absenden|senden|passwort"
    r"|passwort vergessen\??|benutzername|bitte warten|laden|lädt|wird geladen|loading|video wird geladen"
    r"|inhalt wird geladen|bitte javascript aktivieren|enable javascript|javascript ist deaktiviert"
    r"|app (?:laden|öffnen|herunterladen)|in app öffnen|in der app (?:öffnen|lesen)|jetzt app (?:laden"
    r"|herunterladen|öffnen)|get the app|download the app|(?:laden im |erhältlich im "
    r"|jetzt bei )?(?:app store|google play)(?: store)?|desktop-?version|mobile version"
    r"|zur mobilen ansicht|zur desktop-?ansicht",
    r"(?:das )?impressum(?: (?:und|&) \S+)?|datenschutz(?:erklärung|hinweise|einstellungen|bestimmungen)?"
    r"|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|cookie-?(?:einstellungen|richtlinie"
    r"|hinweis|manager)|privatsphäre(?:-einstellungen)?|barrierefreiheit(?:serklärung)?"
    r"|erklärung zur barrierefreiheit|verträge? (?:hier )?kündigen|abo kündigen|widerruf(?:srecht)?"
    r"|mediadaten|jugendschutz|hilfe(?: (?:und|&) kontakt)?|kontakt(?: zur redaktion)?|über uns"
    r"|wir über uns|redaktion(?:sstatut)?|karriere|jobs|presse|sitemap|faq|hilfe/faq"
    r"|hinweise zum datenschutz|utiq verwalten|consent(?: |-)?(?:manager|einstellungen)"
    r"|werben(?: bei \S+)?|inserieren|anzeigen(?: aufgeben|markt)?|terms(?: (?:of (?:use|service)"
    r"|and conditions|& conditions))?|privacy(?: (?:policy|notice|settings|center))?"
    r"|cookies?(?: (?:policy|settings|preferences))?|accessibility(?: help)?|contact(?: us)?|about(?: us"
    r"| the \S+)?|careers|advertise(?: with us)?|help(?: cent(?:er|re))?|corrections|manage (?:cookies"
    r"|preferences)|do not sell(?: or share)? my (?:personal )?info(?:rmation)?|get help|newsletters"
    r"|site map|legal|disclaimer|rechtliche hinweise|korrektur(?:en)? melden|fehler (?:melden"
    r"|gefunden\??)|feedback(?: geben)?|hinweis geben|leserservice|abo-?service|kundenservice|shop"
    r"|e-?paper|tickets|stellenmarkt|traueranzeigen|trauer|gutscheine|partnerangebote?|vergleichsrechner"
    r"|rabattcodes?|sudoku|kreuzworträtsel|rätsel|horoskop|lottozahlen|tv-programm|wetter"
    r"|wettervorhersage|staumelder|börsenkurse|aktienkurse|tippspiel|spritpreise|brutto-netto-rechner",
    r"(?:zu den autoren|zum autor|zur autorin|über (?:den|die) autor(?:in|en|innen)?|die autoren"
    r"|der autor|die autorin|autoren?|autorin|about the authors?|zur person des autors"
    r"|unser(?:e)? autor(?:in|en)?)",
    r"(?:zitat|pull ?quote|screenreader|bildunterschrift|bildbeschreibung|externer link"
    r"|öffnet in neuem (?:fenster|tab)|icon|logo|placeholder|image|img|undefined|null|\[?object object\]?"
    r"|untitled|lorem ipsum.*|test|hier klicken|click here|tippen zum (?:abspielen|vergrößern)"
    r"|klicken zum vergrößern|infobox|steckbrief anzeigen|quiz starten|jetzt abstimmen|abstimmen|umfrage"
    r"|ergebnis anzeigen|abstimmung|zum quiz|vote|jetzt spielen|jetzt mitmachen|jetzt bewerben"
    r"|jetzt bestellen|zum shop|hotline|dieser artikel|dpa-infocom|dpa-regio)",
)
LABEL = re.compile(_LABEL, _I)
"""A button, label or menu entry that is a line of its own; fullmatch."""
AUTHOR_HEAD = re.compile(
    r"(?:zu den autor(?:en|innen)|zum autor|zur autorin|über (?:den|die|unsere[n]?) autor(?:in|en|innen)?"
    r"|die autor(?:en|in|innen)|der autor|autor(?:en|in)?|about the authors?)",
    _I,
)
BIO = re.compile(
    r"redakteur|reporter|autor(?!isier|it|ennationalmannschaft)|journalist|korrespondent|volont"
    r"|chefredakt|schreibt|berichtet|kolumnist|ressort|editor\b|writer|correspondent|author|covers\b"
    r"|writes\b|professor|studier|arbeitet|lehrt",
    _I,
)
BIO_LINE = re.compile(
    r"[A-ZÄÖÜ][\w.’'-]+(?: [A-ZÄÖÜ][\w.’'-]+){1,3}(?:, (?:Jahrgang|geboren|Jg\.)[^,]{1,20},)? (?:ist"
    r"|arbeitet|schreibt|berichtet|lehrt|leitet|is|writes|covers|works)\b"
    r".{0,60}(?:[Rr]edakt|[Rr]eport|[Aa]utor|[Jj]ournalist|[Kk]orrespond|[Vv]olont|[Kk]olumnist|Ressort"
    r"|editor|writer|correspondent|columnist|\bfür (?:die|den|das) )"
)
"""The life of an author that needs no head; match."""
COMMENT_HEAD = re.compile(
    r"(?:\d+ |alle )?(?:leser)?(?:kommentare|comments|postings|forum"
    r"|diskussion)(?: ?\(?\d*\)?)?(?: zum artikel| zu diesem artikel)?|diskutieren sie mit"
    r"|sortieren nach.{0,20}",
    _I,
)
COMMENT_MARK = re.compile(
    r"antworten|melden|reply|report|zitieren|gefällt mir|beitrag melden|" + _AGO + r"|\d+ (?:antworten|likes|replies)",
    _I,
)


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
    verpa vervi video views vorbe werbe whats wills wolle your zugan zugri zusti © äußer öffne übers""".split()
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
        r"|jederzeit) kündbar"
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
        r"|in our (?:\S+ )?newsletter|in your inbox|^download (?:the|our) .{0,30}app",
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
        r"|diskutiere mit|(?:schicken|senden) SIE uns|teilen SIE (?:IHR (?:meinung|erfahrung)|diesen)"
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
