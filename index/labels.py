"""What the entries of menus, the buttons and the labels of a page say, in German and English.

Lines are matched with runs of white space made one space and decoration at both ends taken off.
"""

import re

_I = re.IGNORECASE

ACTION_WORDS = frozenset(
    """teilen senden drucken merken speichern empfehlen kommentieren kommentar kommentare versenden mailen e-mail email
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
    r"(?:startseite|home|start|sie (?:sind|befinden sich) hier:?|you are here:?|zur startseite|homepage)(?: ?[>/"
    r"|»›·→] ?| )\S.*",
    _I,
)
"""A breadcrumb; fullmatch."""

_LABELS = (
    r"anzeigen?|werbung|advertisement|ad|sponsored(?: content)?|gesponsert|promotion|advertorial"
    r"|anzeigensonderveröffentlichung|affiliate-?link|partnerinhalt|w\+|werbeanzeige"
    r"|(?:artikel|beitrag|text|story|article|content) (?:läuft|geht|wird|continues?|resumes)(?: \w+){0,3}"
    r"|schriftgröße:?[ a+-]{1,8}|.{0,25}\b(?:is loading|wird geladen)\.?"
    r"|in kürze|auf einen blick|key (?:points|takeaways)"
    r"|das wichtigste (?:in kürze|auf einen blick|im überblick)|.{0,20}nützlich|(?:not |un)?helpful|zum kursprofil"
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
    r"|drucken|empfehlen|speichern|share|post|send|tweet)(?: (?:auf|per|via|über|mit|on|this)(?: \S+){1,3})|(?:auf|per"
    r"|via|bei|über) (?:facebook|twitter|x|whatsapp|e-?mail|mail|linkedin|xing|telegram|pinterest"
    r"|flipboard|instagram|google news)(?: (?:teilen|folgen|versenden|empfehlen|merken))?|(?:facebook"
    r"|twitter|whatsapp|instagram|linkedin|youtube|google news|x|tiktok)(?: (?:folgen|teilen|abonnieren))"
    r"|link (?:wurde )?kopiert!?|link kopieren|copy link|share (?:this|article|page|via|on)(?: \S+){0,3}"
    r"|save (?:article|story|for later)|print (?:this )?(?:page|article)|gift (?:this )?article"
    r"|add to (?:bookmarks|reading list)|(?:artikel )?zur merkliste(?: hinzufügen)?|in merkliste (?:speichern|legen)"
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
    r"|deine e-mail(?:-adresse)?|(?:your |enter your )?email(?: address)?|abschicken|absenden|senden|passwort"
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
LABEL = re.compile("|".join(_LABELS), _I)
"""A button, label or menu entry that is a line of its own; fullmatch."""
BUTTON = re.compile(
    r"(?:\S+ ){0,3}(?:ansehen|anzeigen|öffnen|lesen|hören|anhören|folgen|teilen|abonnieren|laden|starten"
    r"|speichern|merken|abspielen|herunterladen"
    r"|bestellen|testen|anpassen|bewerten|kommentieren|vergrößern|einblenden|ausblenden|verwalten"
    r"|weiterlesen|mitdiskutieren|aktualisieren"
    r"|eingeben|zulassen|erlauben|ausklappen|einklappen|überspringen|buchen|registrieren|anmelden)"
    r"|(?:View|Read|Jump|Add|See|Watch|Listen|Copy|Share|Save|Sign|Log|Get|Join|Follow|Subscribe|Download|Learn"
    r"|Explore|Reuse|Skip|About)(?: \S+){1,3}"
)
"""A button: a few words that end in what a click does; fullmatch."""
