"""What lines of page furniture say, in German and English: stamps, bylines, credits, heads of link lists, offers.

Every pattern is linear: no nested repetition, and what may stand in between is bounded. Lines are matched with runs of
white space made one space and decoration at both ends taken off; what is looked for inside a paragraph, as it stands.
"""

import re

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
    r"|laufzeit)[: ]*(?:(?:ca\.|etwa|rund|about) ?)?\d*(?:[.,:]\d+)? ?"
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
    rf"(?:(?:Words|Portraits?|Photographs|Pictures|Photos|Text|Fotos|Bilder|Story|Reporting) (?:by|von)|[Vv]on|VON"
    rf"|[Bb]y|BY|[Aa]us [A-ZÄÖÜ]\w+(?: berichtet|:)?|Autor(?:in|en)?:?|Text:|Interview:"
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
    rf"|(?:{_AGENCIES}) ?[/|] ?[^.!?„“\"]{{2,60}}|\((?:fotos?|bild|photos?|image|picture|archivfoto|symbolbild"
    rf"|grafik|quelle)[^()]{{0,80}}\)",
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
        r"(?:häufig|oft|viel|gern) (?:ge(?:klickt|lesen|sucht|sehen|teilt|hört)|kommentiert|diskutiert|angeklickt)"
        r"|(?:meist\w+|beliebt\w*|most \w+) (?:artikel |beiträge )?(?:diese[rn]? |der letzten |this "
        r"|in the last )(?:\S+ ?){1,3}"
        r"|noch mehr .{3,40}|more (?:interviews|features|reviews|reports)"
        r"|(?:promoted|sponsored|partner|paid) (?:stories|content|links|articles)"
        r"|gesponserte (?:inhalte|beiträge|links)"
        r"|(?:mehr|neues|aktuelles|nachrichten|news) (?:aus|zu[mr]?|von|über) (?:\S+ ?){1,5}|latest from (?:\S+ ?){1,4}"
        r"|(?:das )?(?:könnte|dürfte) (?:sie|dich|euch) (?:auch )?(?:noch )?interessieren",
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
    r"(?:interessant|mehr|hintergrund|bilder|serie|quiz|rückblick|karte|chronik|lust auf mehr\??|comments?"
    r"|kommentare|also by .{3,30}|more by .{3,30}|auch von .{3,30}"
    r"|lesen sie hier|hier geht es zu[mr]?|more from [\w ]{2,20}|(?:diesen )?(?:artikel|beitrag) \w{5,20}|teilen|share"
    r"|kommentar|interview|videos?|podcast|fotostrecke|bildergalerie|fotos|galerie|grafik"
    r"|liveblog|newsblog"
    r"|newsletter|reportage|im video|zum thema|themen|schlagworte|stichworte|tags|topics|related"
    r"|weiterlesen|more|watch|listen|quellen?|link"
    r"|dossier|multimedia|audio|kategorien?|ressort|rubrik|meistgelesen|sendung|redaktion|mitarbeit"
    r"|bearbeitung|übersetzung|korrektur"
    r"|herausgeber|vertretungsberechtigt|pressekontakt|original-content von|rückfragen(?: an| bitte an)?"
    r"|short-url|url|shortlink|icon|logo"
    r"|forum|autor|tel|telefon|e-?mail|fax|isin|wkn|filed under|posted in|category|hotline)"
    r"(?: ?[:|»›>]| [–-]) ?\S.{0,200}"
    r"|hier .{3,80} (?:lesen|nachlesen|ansehen|anschauen|sehen|hören|herunterladen|anmelden|bestellen|abonnieren)"
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
HEAD_LIKE = re.compile(
    r"(?:mehr|promoted|sponsored|trending|aktuelles|auch|weitere[sr]?|beliebte[sr]?|neue(?:ste)?[sr]?|aktuelle[sr]?"
    r"|ähnliche[sr]?|passende?[sr]?"
    r"|empfohlene[sr]?|top|more|explore|latest|popular"
    r"|recommended|related|unsere|alle|nachrichten|news|meist\w+|themen|die (?:besten|neuesten"
    r"|beliebtesten|wichtigsten)|most|ihre vorteile)"
    r"(?: [\w&+-]+){0,5}",
    _I,
)
"""What may head a link list where a list follows or the article is over; fullmatch."""
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

BOX_HEAD = re.compile(HEAD.pattern + r"|newsletter\b.{0,40}|mehr (?:aus|zu|von|über)\b.{1,40}", _I)
"""The head of a box of teasers or of a newsletter; fullmatch."""
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
    r"|arbeitet|schreibt|berichtet|lehrt|leitet|verantwortet|is|writes|covers|works|has covered)\b"
    r".{0,60}(?:[Cc]overs|covered|[Rr]edakt|[Rr]edakt|[Rr]eport|[Aa]utor|[Jj]ournalist|[Kk]orrespond|[Vv]olont"
    r"|[Kk]olumnist|Ressort"
    r"|editor|writer|correspondent|columnist|\bfür (?:die|den|das) )"
)
"""The life of an author that needs no head; match."""
PRICE = re.compile(
    r"(?:\d[\d.,]* ?(?:€|euro\b|eur\b|franken\b|fr\.|chf\b|cents?\b)|(?:€|£|\$|chf|fr\.) ?\d[\d.,]*|\b\d+p\b)", _I
)
"""An amount of money; search."""
OFFER = re.compile(
    r"(?:^|[.:|–!] ?)(?:subscribe|try|get|join|support|start|testen|jetzt|abo|unterstützen|weiterlesen|lesen|become)\b"
    r".{0,120}\b(?:a|per|pro|im|je|every|the first|first|for|für)[ /](?:\d+ )?(?:weeks?|months?|years?|woche|monat|jahr"
    r"|quartal|tag|ersten|€|£|\$|\d)"
    r"|\b(?:cancel|kündbar|kündigen|abbestellbar)\b|\b(?:weeks?|months?|wochen|monate?) (?:for|für) |unless cancelled"
    r"|\b(?:im|den) (?:1\.|ersten) monat\b|\b(?:danach|dann|then) (?:nur )?(?:€|£|\$|\d)",
    _I,
)
"""What an offer of a subscription says beside its price; search."""
ASKS_FIRST = re.compile(
    r"(?:.{3,25}: )?(?:subscribe|try|get|join|support|start|become|testen|test|lesen|lies|jetzt|unterstützen"
    r"|sichern|nur|ab"
    r"|für nur|from|only|for just)\b",
    _I,
)
"""How an offer begins; match."""
TELLS_PRICE = re.compile(
    r"\b(?:kostete?n?|zahl\w*|bezahlt\w*|verdien\w*|stieg\w*|sank\w*|will|wollen|wird|werden|wurden?|hat|hatten?"
    r"|haben|waren?"
    r"|ist|sind|müssen|muss|soll|sollen|sagte|laut|costs?|pays?|paid|charge\w*|rose|fell|would|has|had|have|was"
    r"|were|is|are"
    r"|said|says)\b|[„“”«»\"]",
    _I,
)
"""A sentence that tells of a price and offers nothing; search."""
PICTURED = re.compile(
    r"(?:im bild|auf dem (?:bild|foto)|fotos?|bild|photos?|pictured?|image|symbolbild|archivbild|archivfoto|symbolfoto)"
    r" ?: ?\S.{0,220}$",
    _I,
)
"""A caption that says so itself; match."""
_ROLE = (
    r"(?:[\w&-]+ ){0,3}[\w-]{0,30}(?:[Rr]eporter|[Rr]edakteur|[Rr]edaktor|[Kk]orrespondent|[Vv]olontär|[Aa]utor"
    r"|[Kk]olumnist|[Jj]ournalist|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Ww]riter|[Pp]roducer)(?:in)?"
    r"(?:,? (?:in |for |für )?(?:[\w.&-]+ ?){1,3})?"
)
ROLE = re.compile(rf"(?=[A-ZÄÖÜ]){_ROLE}")
"""What an author is, a line of its own below the name; fullmatch."""
SIGNED_ROLE = re.compile(rf"{_NAME}(?:,| \||:| –) {_ROLE}")
"""A name and what the author is; fullmatch."""
CREDIT_CAPITALS = re.compile(
    r"[A-ZÄÖÜ][A-ZÄÖÜ.'’ -]{4,40}(?: FOR | FÜR |/)(?:THE |DIE |DAS |DEN )?[A-ZÄÖÜ][A-ZÄÖÜ.'’ -]{2,40}"
)
"""A photographer and the outlet in capitals; fullmatch."""
NAMED_LIFE = re.compile(
    r"([A-ZÄÖÜ][\w.’'-]+(?: [A-ZÄÖÜ][\w.’'-]+){1,3}) (?:ist|arbeitet|schreibt|berichtet|lehrt|leitet|verantwortet|lebt"
    r"|is|writes|covers|reports|works|has (?:covered|written|worked|been))\b"
)
"""The life of somebody; of an author where the name stands above the article; match, group 1 is the name."""
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
