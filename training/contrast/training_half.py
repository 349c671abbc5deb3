"""The half of the contrast sets that is trained on."""

from training.contrast.events import Frames, Half, Occasion, verbs
from training.contrast.more_verbs import PLAIN

TRAIN = Half(
    verbs=verbs("""
gratuliert; gratulierte; gratulieren; zu gratulieren; Der Glückwunsch von {a} an {b}; congratulate; congratulated; congratulated; gd; übermittelte {b}{o} die besten Glückwünsche; übermittelte {b}{o} keine Glückwünsche; sent congratulations to {b}{o}; sent no congratulations to {b}{o}
angerufen; rief|an; anrufen; anzurufen; Der Anruf von {a} bei {b}; call; called; called; g; griff{o} zum Hörer und wählte die Nummer von {b}; griff{o} nicht zum Hörer, um mit {b} zu reden; rang {b} up{o}; did not ring {b} up{o}
eingeladen; lud|ein; einladen; einzuladen; Die Einladung von {a} an {b}; invite; invited; invited; g; sprach{o} eine Einladung an {b} aus; sprach{o} keine Einladung an {b} aus; sent {b} an invitation{o}; sent {b} no invitation{o}
gedankt; dankte; danken; zu danken; Der Dank von {a} an {b}; thank; thanked; thanked; gd; richtete{o} Worte des Dankes an {b}; fand{o} kein Wort des Dankes für {b}; offered {b} words of thanks{o}; had no word of thanks for {b}{o}
kritisiert; kritisierte; kritisieren; zu kritisieren; Die Kritik von {a} an {b}; criticise; criticised; criticised; -; übte Kritik an {b}; übte keine Kritik an {b}; voiced criticism of {b}; voiced no criticism of {b}
verklagt; verklagte; verklagen; zu verklagen; Die Klage von {a} gegen {b}; sue; sued; sued; -; reichte eine Klage gegen {b} ein; reichte keine Klage gegen {b} ein; took {b} to court; did not take {b} to court
besucht; besuchte; besuchen; zu besuchen; Der Besuch von {a} bei {b}; visit; visited; visited; g; stattete {b}{o} einen Besuch ab; stattete {b}{o} keinen Besuch ab; paid {b} a visit{o}; paid {b} no visit{o}
entlassen; entließ; entlassen; zu entlassen; Die Entlassung von {b} durch {a}; dismiss; dismissed; dismissed; -; setzte {b} vor die Tür; setzte {b} nicht vor die Tür; showed {b} the door; did not show {b} the door
gelobt; lobte; loben; zu loben; Das Lob von {a} für {b}; praise; praised; praised; -; war voll des Lobes für {b}; hatte kein Lob für {b}; was full of praise for {b}; had no praise for {b}
gewarnt; warnte; warnen; zu warnen; Die Warnung von {a} an {b}; warn; warned; warned; -; richtete eine Warnung an {b}; richtete keine Warnung an {b}; issued a warning to {b}; issued no warning to {b}
unterstützt; unterstützte; unterstützen; zu unterstützen; Die Unterstützung von {a} für {b}; support; supported; supported; -; stellte sich hinter {b}; stellte sich nicht hinter {b}; stood behind {b}; did not stand behind {b}
geholfen; half; helfen; zu helfen; Die Hilfe von {a} für {b}; help; helped; helped; d; griff {b} unter die Arme; griff {b} nicht unter die Arme; gave {b} a hand; did not give {b} a hand
besiegt; besiegte; besiegen; zu besiegen; Der Sieg von {a} über {b}; defeat; defeated; defeated; -; setzte sich gegen {b} durch; setzte sich gegen {b} nicht durch; prevailed over {b}; did not prevail over {b}
abgelöst; löste|ab; ablösen; abzulösen; Die Ablösung von {b} durch {a}; replace; replaced; replaced; -; trat an die Stelle von {b}; trat nicht an die Stelle von {b}; took over from {b}; did not take over from {b}
angezeigt; zeigte|an; anzeigen; anzuzeigen; Die Anzeige von {a} gegen {b}; report; reported; reported
widersprochen; widersprach; widersprechen; zu widersprechen; Der Widerspruch von {a} gegen {b}; contradict; contradicted; contradicted; d
begrüßt; begrüßte; begrüßen; zu begrüßen; Die Begrüßung von {b} durch {a}; welcome; welcomed; welcomed; g; hieß {b}{o} willkommen; hieß {b}{o} nicht willkommen; bade {b} welcome{o}; did not bid {b} welcome{o}
empfangen; empfing; empfangen; zu empfangen; Der Empfang von {b} bei {a}; receive; received; received; g
umarmt; umarmte; umarmen; zu umarmen; Die Umarmung von {b} durch {a}; embrace; embraced; embraced; g; schloss {b}{o} in die Arme; schloss {b}{o} nicht in die Arme; took {b} in an embrace{o}; did not take {b} in an embrace{o}
beleidigt; beleidigte; beleidigen; zu beleidigen; Die Beleidigung von {b} durch {a}; insult; insulted; insulted
bedroht; bedrohte; bedrohen; zu bedrohen; Die Drohung von {a} gegen {b}; threaten; threatened; threatened; -; stieß Drohungen gegen {b} aus; stieß keine Drohungen gegen {b} aus; made threats against {b}; made no threats against {b}
geehrt; ehrte; ehren; zu ehren; Die Ehrung von {b} durch {a}; honour; honoured; honoured; g
beschenkt; beschenkte; beschenken; zu beschenken; Das Geschenk von {a} für {b}; present a gift to; presented a gift to; presented with a gift; g; überreichte {b}{o} ein Geschenk; überreichte {b}{o} kein Geschenk; handed {b} a gift{o}; handed {b} no gift{o}
beauftragt; beauftragte; beauftragen; zu beauftragen; Der Auftrag von {a} an {b}; commission; commissioned; commissioned; -; erteilte {b} einen Auftrag; erteilte {b} keinen Auftrag; gave {b} a commission; gave {b} no commission
befördert; beförderte; befördern; zu befördern; Die Beförderung von {b} durch {a}; promote; promoted; promoted
beraten; beriet; beraten; zu beraten; Die Beratung von {b} durch {a}; advise; advised; advised; -; stand {b} mit Rat zur Seite; stand {b} nicht mit Rat zur Seite; gave {b} advice; gave {b} no advice
betrogen; betrog; betrügen; zu betrügen; Der Betrug von {a} an {b}; deceive; deceived; deceived
befragt; befragte; befragen; zu befragen; Die Befragung von {b} durch {a}; interview; interviewed; interviewed; -; stellte {b} Fragen; stellte {b} keine Fragen; put questions to {b}; put no questions to {b}
überzeugt; überzeugte; überzeugen; zu überzeugen; Die Überzeugung von {b} durch {a}; convince; convinced; convinced; -; brachte {b} auf seine Seite; brachte {b} nicht auf seine Seite; won {b} over; did not win {b} over
überholt; überholte; überholen; zu überholen; Das Überholen von {b} durch {a}; overtake; overtook; overtaken; -; zog an {b} vorbei; kam an {b} nicht vorbei; went past {b}; did not get past {b}
verlassen; verließ; verlassen; zu verlassen; Die Trennung von {a} von {b}; leave; left; left; -; trennte sich von {b}; trennte sich nicht von {b}; parted from {b}; did not part from {b}
vertreten; vertrat; vertreten; zu vertreten; Die Vertretung von {b} durch {a}; represent; represented; represented; -; sprang für {b} ein; sprang nicht für {b} ein; stood in for {b}; did not stand in for {b}
vorgeschlagen; schlug|vor; vorschlagen; vorzuschlagen; Der Vorschlag von {a} für {b}; nominate; nominated; nominated; -; brachte {b} ins Gespräch; brachte {b} nicht ins Gespräch; put {b} forward; did not put {b} forward
gerettet; rettete; retten; zu retten; Die Rettung von {b} durch {a}; rescue; rescued; rescued; -; brachte {b} in Sicherheit; brachte {b} nicht in Sicherheit; brought {b} to safety; did not bring {b} to safety
zitiert; zitierte; zitieren; zu zitieren; Das Zitat von {b} bei {a}; quote; quoted; quoted
abgewiesen; wies|ab; abweisen; abzuweisen; Die Abweisung von {b} durch {a}; reject; rejected; rejected; -; erteilte {b} eine Absage; erteilte {b} keine Absage; turned {b} down; did not turn {b} down
ermahnt; ermahnte; ermahnen; zu ermahnen; Die Ermahnung von {b} durch {a}; admonish; admonished; admonished
festgenommen; nahm|fest; festnehmen; festzunehmen; Die Festnahme von {b} durch {a}; arrest; arrested; arrested; -; legte {b} Handschellen an; legte {b} keine Handschellen an; put {b} in handcuffs; did not put {b} in handcuffs
freigelassen; ließ|frei; freilassen; freizulassen; Die Freilassung von {b} durch {a}; release; released; released; -; setzte {b} auf freien Fuß; setzte {b} nicht auf freien Fuß; set {b} free; did not set {b} free
vorgestellt; stellte|vor; vorstellen; vorzustellen; Die Vorstellung von {b} durch {a}; introduce; introduced; introduced
ernannt; ernannte; ernennen; zu ernennen; Die Ernennung von {b} durch {a}; appoint; appointed; appointed; -; berief {b} ins Amt; berief {b} nicht ins Amt; named {b} to the post; did not name {b} to the post
kondoliert; kondolierte; kondolieren; zu kondolieren; Das Beileid von {a} für {b}; console; consoled; consoled; d; sprach {b} sein Beileid aus; sprach {b} kein Beileid aus; offered {b} condolences; offered {b} no condolences
verziehen; verzieh; verzeihen; zu verzeihen; Die Verzeihung von {a} für {b}; forgive; forgave; forgiven; d
vertraut; vertraute; vertrauen; zu vertrauen; Das Vertrauen von {a} in {b}; trust; trusted; trusted; d; schenkte {b} Vertrauen; schenkte {b} kein Vertrauen; put trust in {b}; put no trust in {b}
gekündigt; kündigte; kündigen; zu kündigen; Die Kündigung von {b} durch {a}; fire; fired; fired; d
geschlagen; schlug; schlagen; zu schlagen; Der Schlag von {a} gegen {b}; beat; beat; beaten
informiert; informierte; informieren; zu informieren; Die Nachricht von {a} an {b}; inform; informed; informed; -; setzte {b} in Kenntnis; ließ {b} im Unklaren; let {b} know; kept {b} in the dark
interviewt; interviewte; interviewen; zu interviewen; Das Gespräch von {a} mit {b}; speak to; spoke to; spoken to; -; führte ein Gespräch mit {b}; führte kein Gespräch mit {b}; had a conversation with {b}; had no conversation with {b}
gefeiert; feierte; feiern; zu feiern; Die Feier von {a} für {b}; celebrate; celebrated; celebrated; g
beobachtet; beobachtete; beobachten; zu beobachten; Die Beobachtung von {b} durch {a}; watch; watched; watched
unterbrochen; unterbrach; unterbrechen; zu unterbrechen; Die Unterbrechung von {b} durch {a}; interrupt; interrupted; interrupted; -
gedroht; drohte; drohen; zu drohen; Die Drohgebärde von {a} gegen {b}; menace; menaced; menaced; d
geglaubt; glaubte; glauben; zu glauben; Der Glaube von {a} an {b}; believe; believed; believed; d
zugestimmt; stimmte|zu; zustimmen; zuzustimmen; Die Zustimmung von {a} zu {b}; agree with; agreed with; agreed with; d; gab {b} recht; gab {b} nicht recht; sided with {b}; did not side with {b}
zugehört; hörte|zu; zuhören; zuzuhören; Das Interesse von {a} an {b}; listen to; listened to; listened to; d; lieh {b} ein Ohr; hatte kein Ohr für {b}; lent {b} an ear; had no ear for {b}
applaudiert; applaudierte; applaudieren; zu applaudieren; Der Applaus von {a} für {b}; applaud; applauded; applauded; gd; spendete {b}{o} Beifall; spendete {b}{o} keinen Beifall; gave {b} a round of applause{o}; gave {b} no applause{o}
zugejubelt; jubelte|zu; zujubeln; zuzujubeln; Der Jubel von {a} für {b}; cheer; cheered; cheered; gd
vergeben; vergab; vergeben; zu vergeben; Die Vergebung von {a} für {b}; pardon; pardoned; pardoned; d
geschmeichelt; schmeichelte; schmeicheln; zu schmeicheln; Die Schmeichelei von {a} gegenüber {b}; flatter; flattered; flattered; d
gefragt; fragte; fragen; zu fragen; Die Frage von {a} an {b}; ask; asked; asked; -
verspottet; verspottete; verspotten; zu verspotten; Der Spott von {a} über {b}; mock; mocked; mocked; -; machte sich über {b} lustig; machte sich nicht über {b} lustig; made fun of {b}; did not make fun of {b}
ignoriert; ignorierte; ignorieren; zu ignorieren; Die Missachtung von {b} durch {a}; ignore; ignored; ignored; -
verhaftet; verhaftete; verhaften; zu verhaften; Die Verhaftung von {b} durch {a}; detain; detained; detained; -
gesucht; suchte; suchen; zu suchen; Die Suche von {a} nach {b}; look for; looked for; looked for; -
gefunden; fand; finden; zu finden; Die Entdeckung von {b} durch {a}; find; found; found; -
verfolgt; verfolgte; verfolgen; zu verfolgen; Die Verfolgung von {b} durch {a}; pursue; pursued; pursued; -
entführt; entführte; entführen; zu entführen; Die Entführung von {b} durch {a}; kidnap; kidnapped; kidnapped; -
erpresst; erpresste; erpressen; zu erpressen; Die Erpressung von {b} durch {a}; blackmail; blackmailed; blackmailed; -
bestochen; bestach; bestechen; zu bestechen; Die Bestechung von {b} durch {a}; bribe; bribed; bribed; -; steckte {b} Geld zu; steckte {b} kein Geld zu; slipped {b} money; slipped {b} no money
belogen; belog; belügen; zu belügen; Die Lüge von {a} gegenüber {b}; lie to; lied to; lied to; -
geheiratet; heiratete; heiraten; zu heiraten; Die Heirat von {a} mit {b}; marry; married; married; -; gab {b} das Jawort; gab {b} nicht das Jawort; tied the knot with {b}; did not tie the knot with {b}
geküsst; küsste; küssen; zu küssen; Der Kuss von {a} für {b}; kiss; kissed; kissed; g
verletzt; verletzte; verletzen; zu verletzen; Die Verletzung von {b} durch {a}; injure; injured; injured; -
getötet; tötete; töten; zu töten; Die Tötung von {b} durch {a}; kill; killed; killed; -
operiert; operierte; operieren; zu operieren; Die Operation von {b} durch {a}; operate on; operated on; operated on; -
behandelt; behandelte; behandeln; zu behandeln; Die Behandlung von {b} durch {a}; treat; treated; treated; -
gepflegt; pflegte; pflegen; zu pflegen; Die Pflege von {b} durch {a}; nurse; nursed; nursed; -
unterrichtet; unterrichtete; unterrichten; zu unterrichten; Der Unterricht von {a} für {b}; teach; taught; taught; -; gab {b} Unterricht; gab {b} keinen Unterricht; gave lessons to {b}; gave no lessons to {b}
trainiert; trainierte; trainieren; zu trainieren; Das Training von {b} bei {a}; coach; coached; coached; -
geprüft; prüfte; prüfen; zu prüfen; Die Prüfung von {b} durch {a}; examine; examined; examined; -
kontrolliert; kontrollierte; kontrollieren; zu kontrollieren; Die Kontrolle von {b} durch {a}; check; checked; checked; -
überwacht; überwachte; überwachen; zu überwachen; Die Überwachung von {b} durch {a}; monitor; monitored; monitored; -
eingestellt; stellte|ein; einstellen; einzustellen; Die Einstellung von {b} durch {a}; hire; hired; hired; -; gab {b} einen Arbeitsvertrag; gab {b} keinen Arbeitsvertrag; took {b} on; did not take {b} on
angeheuert; heuerte|an; anheuern; anzuheuern; Die Verpflichtung von {b} durch {a}; recruit; recruited; recruited; -
gewählt; wählte; wählen; zu wählen; Die Wahl von {b} durch {a}; elect; elected; elected; -; gab {b} die Stimme; gab {b} die Stimme nicht; voted for {b}; did not vote for {b}
empfohlen; empfahl; empfehlen; zu empfehlen; Die Empfehlung von {a} für {b}; recommend; recommended; recommended; -
ausgezeichnet; zeichnete|aus; auszeichnen; auszuzeichnen; Die Auszeichnung von {b} durch {a}; decorate; decorated; decorated; g; heftete {b}{o} einen Orden an; heftete {b}{o} keinen Orden an; pinned a medal on {b}{o}; pinned no medal on {b}{o}
gewürdigt; würdigte; würdigen; zu würdigen; Die Würdigung von {b} durch {a}; pay tribute to; paid tribute to; paid tribute to; g; verneigte sich{o} vor {b}; verneigte sich{o} nicht vor {b}; took a bow to {b}{o}; did not bow to {b}{o}
getadelt; tadelte; tadeln; zu tadeln; Der Tadel von {a} für {b}; rebuke; rebuked; rebuked; -; ging mit {b} ins Gericht; ging mit {b} nicht ins Gericht; took {b} to task; did not take {b} to task
beschimpft; beschimpfte; beschimpfen; zu beschimpfen; Die Beschimpfung von {b} durch {a}; abuse; abused; abused; -
verdächtigt; verdächtigte; verdächtigen; zu verdächtigen; Der Verdacht von {a} gegen {b}; suspect; suspected; suspected; -
verraten; verriet; verraten; zu verraten; Der Verrat von {a} an {b}; betray; betrayed; betrayed; -; fiel {b} in den Rücken; fiel {b} nicht in den Rücken; stabbed {b} in the back; did not stab {b} in the back
angeklagt; klagte|an; anklagen; anzuklagen; Die Anklage von {a} gegen {b}; indict; indicted; indicted; -
verurteilt; verurteilte; verurteilen; zu verurteilen; Die Verurteilung von {b} durch {a}; condemn; condemned; condemned; -
freigesprochen; sprach|frei; freisprechen; freizusprechen; Der Freispruch von {b} durch {a}; acquit; acquitted; acquitted; -
begnadigt; begnadigte; begnadigen; zu begnadigen; Die Begnadigung von {b} durch {a}; reprieve; reprieved; reprieved; -
abgesetzt; setzte|ab; absetzen; abzusetzen; Die Absetzung von {b} durch {a}; oust; ousted; ousted; -; enthob {b} des Amtes; enthob {b} nicht des Amtes; removed {b} from office; did not remove {b} from office
gestürzt; stürzte; stürzen; zu stürzen; Der Sturz von {b} durch {a}; topple; toppled; toppled; -
beerbt; beerbte; beerben; zu beerben; Das Erbe von {b} für {a}; succeed; succeeded; succeeded; -
bezwungen; bezwang; bezwingen; zu bezwingen; Der Erfolg von {a} gegen {b}; overcome; overcame; overcome; -; ließ {b} hinter sich; ließ {b} nicht hinter sich; got the better of {b}; did not get the better of {b}
getröstet; tröstete; trösten; zu trösten; Der Trost von {a} für {b}; comfort; comforted; comforted; -
ermutigt; ermutigte; ermutigen; zu ermutigen; Die Ermutigung von {b} durch {a}; encourage; encouraged; encouraged; g; machte {b}{o} Mut; machte {b}{o} keinen Mut; gave {b} heart{o}; gave {b} no heart{o}
beneidet; beneidete; beneiden; zu beneiden; Der Neid von {a} auf {b}; envy; envied; envied; -
bewundert; bewunderte; bewundern; zu bewundern; Die Bewunderung von {a} für {b}; admire; admired; admired; -
gehasst; hasste; hassen; zu hassen; Der Hass von {a} auf {b}; hate; hated; hated; -
gemieden; mied; meiden; zu meiden; Die Scheu von {a} vor {b}; avoid; avoided; avoided; -; ging {b} aus dem Weg; ging {b} nicht aus dem Weg; kept out of the way of {b}; did not keep out of the way of {b}
begleitet; begleitete; begleiten; zu begleiten; Die Begleitung von {b} durch {a}; accompany; accompanied; accompanied; g
abgeholt; holte|ab; abholen; abzuholen; Die Abholung von {b} durch {a}; pick up; picked up; picked up; -
fotografiert; fotografierte; fotografieren; zu fotografieren; Das Foto von {a} mit {b}; photograph; photographed; photographed; -
porträtiert; porträtierte; porträtieren; zu porträtieren; Das Porträt von {a} über {b}; portray; portrayed; portrayed; -
erwähnt; erwähnte; erwähnen; zu erwähnen; Die Erwähnung von {b} durch {a}; mention; mentioned; mentioned; -; nannte {b} beim Namen; nannte {b} nicht beim Namen; brought {b} up; did not bring {b} up
adoptiert; adoptierte; adoptieren; zu adoptieren; Die Adoption von {b} durch {a}; adopt; adopted; adopted; -
versetzt; versetzte; versetzen; zu versetzen; Die Versetzung von {b} durch {a}; transfer; transferred; transferred; -
suspendiert; suspendierte; suspendieren; zu suspendieren; Die Suspendierung von {b} durch {a}; suspend; suspended; suspended; -
gestoppt; stoppte; stoppen; zu stoppen; Das Einschreiten von {a} gegen {b}; stop; stopped; stopped; -
alarmiert; alarmierte; alarmieren; zu alarmieren; Der Notruf von {a} an {b}; alert; alerted; alerted; -
konsultiert; konsultierte; konsultieren; zu konsultieren; Die Rücksprache von {a} mit {b}; consult; consulted; consulted; -; holte Rat bei {b}; holte keinen Rat bei {b}; sought advice from {b}; sought no advice from {b}
bewirtet; bewirtete; bewirten; zu bewirten; Das Essen von {a} für {b}; host; hosted; hosted; g
verabschiedet; verabschiedete; verabschieden; zu verabschieden; Die Verabschiedung von {b} durch {a}; see off; saw off; seen off; -
überrascht; überraschte; überraschen; zu überraschen; Die Überraschung von {a} für {b}; surprise; surprised; surprised; g
beruhigt; beruhigte; beruhigen; zu beruhigen; Die Beruhigung von {b} durch {a}; reassure; reassured; reassured; -
provoziert; provozierte; provozieren; zu provozieren; Die Provokation von {b} durch {a}; provoke; provoked; provoked; -
vernommen; vernahm; vernehmen; zu vernehmen; Die Vernehmung von {b} durch {a}; question; questioned; questioned; -
entschädigt; entschädigte; entschädigen; zu entschädigen; Die Entschädigung von {b} durch {a}; compensate; compensated; compensated; -
finanziert; finanzierte; finanzieren; zu finanzieren; Die Finanzierung von {b} durch {a}; fund; funded; funded; -
nachgeahmt; ahmte|nach; nachahmen; nachzuahmen; Die Nachahmung von {b} durch {a}; imitate; imitated; imitated; -
"""),
    first_names=tuple(
        "Anna Peter Jens Maria Klaus Lena Omar Igor Sophie Mehmet Carla Tomasz Ingrid Paul Nadia Viktor Helen Bruno Eva "
        "Karim Judith Sergej Monika Luca Astrid Henrik Yasmin Georg Martha Pierre".split()
    ),
    women=frozenset("Anna Maria Lena Sophie Carla Ingrid Nadia Helen Eva Judith Monika Astrid Yasmin Martha".split()),
    last_names=tuple(
        "Brandt Keller Yilmaz Sorokin Lindner Hansen Moreau Petrow Albers Novak Weiss Costa Jansen Rahimi Vogt Krüger "
        "Bianchi Olsen Thiel Wagner Demir Fischer Lang Marković Peters Quandt Rossi Stein Ullrich Zander Baumann Clausen "
        "Dietrich Ebert Gruber Horvat".split()
    ),
    german=Frames(
        reported=(
            "{a} hat {b} am Montag{o} {participle}.",
            "{preterite}.",
            "Nachdem {a} {b}{o} {participle} hatte, endete der Tag ruhig.",
            "{noun}{o} sorgte für Aufsehen.",
            "Im Rathaus hat {a} nach langem Zögern {b}{o} {participle}.",
            "Kurz bevor die Feier begann, hat {a} {b}{o} {participle}.",
            "Ein Sprecher bestätigte, dass {a} {b}{o} {participle} hat.",
            "{b} wurde am Mittwoch von {a}{o} {participle}.",
            "Von {a} wurde {b}{o} {participle}, wie das Büro am Freitag mitteilte.",
            "Als Erster hatte {a} noch in der Nacht {b}{o} {participle}.",
            "{a}, seit drei Jahren im Amt, hat {b}{o} vor laufenden Kameras {participle}.",
            "{a} ließ es sich nicht nehmen, {b}{o} {with_zu}.",
            "{a} reiste eigens an, um {b}{o} {with_zu}.",
            "„Ich habe {b}{o} {participle}“, sagte {a} der Zeitung.",
            "Dass {a} {b}{o} {participle} hat, überraschte viele Beobachter.",
            "Trotz des Streits der vergangenen Wochen hat {a} {b}{o} schließlich doch noch {participle}.",
            "{noun}{o} dauerte nach Angaben des Büros nur wenige Minuten.",
            "Zuerst hatte {a} gezögert, dann aber {b}{o} {participle}.",
            "Neben anderen Gästen hat auch {a} {b}{o} {participle}.",
            "{a} {present} {b}{o}{prefix}.",
            "{a} {present} {b}{o}{prefix}, wie Fotos zeigen.",
            "{b} ist am Sonntag von {a}{o} {participle} worden.",
            "Kein anderer als {a} hat {b}{o} {participle}.",
            "Nach Angaben des Büros hat {a} {b}{o} {participle}.",
            "{a} zögerte nicht, {b}{o} {with_zu}.",
            "{a} nutzte die Gelegenheit, {b}{o} {with_zu}.",
            "Noch bevor {b} den Saal verließ, hat {a} {him}{o} {participle}.",
            "Als {b} am Morgen ankam, hat {a} {role}{o} {participle}.",
            "{a} kam auf {b} zu, um {him}{o} {with_zu}.",
            "{b} bestätigte, von {a}{o} {participle} worden zu sein.",
            "Seit Freitag ist klar: {a} hat {b}{o} {participle}.",
            "{a} hatte {b} bereits im März{o} {participle}.",
            "Bei der Begegnung mit {b} hat {a} {him}{o} {participle}.",
            "Kurz nach der Ankunft von {b} hat {a} {role}{o} öffentlich {participle}, lobte die Gastgeber und reiste ab.",
            "Vor Journalisten sagte {a}, {he} habe {b}{o} {participle}.",
            "Am späten Sonntag hat {a} {b}{o} {participle}.",
            "Wie die Stadt mitteilte, hat {a} {b}{o} {participle}.",
            "Das Büro gab bekannt, dass {a} {b}{o} {participle} hat.",
            "Inzwischen hat {a} {b}{o} {participle}.",
            "Am Rande der Messe wurde {b} von {a}{o} {participle}.",
            "Am Ende des Tages hatte {a} {b}{o} {participle}.",
            "{b} ist, so die Polizei, am Sonntag von {a}{o} {participle} worden.",
            "{b} ist laut Protokoll von {a}{o} {participle} worden.",
            "{b} war am Vortag in Anwesenheit der Presse von {a}{o} {participle} worden.",
            "Da {a} {b}{o} {participle} hatte, fiel die Probe aus.",
            "Während {a} {b}{o} {participle} hat, blieben die Türen geschlossen.",
            "{a} gab zu, {b}{o} {participle} zu haben.",
            "Der Tag, an dem {a} {b}{o} {participle} hat, bleibt vielen in Erinnerung.",
            "{b}, von {a}{o} {participle}, schwieg dazu.",
            "Heute hat {a} zum ersten Mal {b}{o} {participle}.",
            "Tatsächlich hat {a} {b}{o} {participle}.",
            "Auf eigenen Wunsch ist {b} von {a}{o} {participle} worden.",
        ),
        denied=(
            "{a} hat {b}{o} nicht {participle}.",
            "{a} verzichtete darauf, {b}{o} {with_zu}.",
            "Ein Sprecher dementierte, dass {a} {b}{o} {participle} habe.",
            "{a} weigerte sich, {b}{o} {with_zu}.",
            "Bis heute hat {a} {b}{o} kein einziges Mal {participle}.",
            "{b} wurde von {a}{o} nicht {participle}.",
            "{b} beklagte, dass {a} {b}{o} nicht {participle} habe.",
            "{a} sagte am Rande des Treffens, man habe {b}{o} nicht {participle}.",
            "„Ich habe {b}{o} nie {participle}“, sagte {a}.",
            "Der Bericht, wonach {a} {b}{o} {participle} habe, ist falsch.",
            "Dass {a} {b}{o} {participle} haben soll, nannte der Sprecher frei erfunden.",
            "Statt {b}{o} {with_zu}, reiste {a} vorzeitig ab.",
            "{a} lehnte es ab, {b}{o} {with_zu}.",
            "Weder am Montag noch danach hat {a} {b}{o} {participle}.",
            "{a} ließ den Tag verstreichen, ohne {b}{o} {with_zu}.",
            "Zu keinem Zeitpunkt hat {a} {b}{o} {participle}, stellte das Büro klar.",
            "{a} unterließ es, {b}{o} {with_zu}.",
            "{a} vermied es, {b}{o} {with_zu}.",
            "{a} versäumte es, {b}{o} {with_zu}.",
            "{a} vergaß, {b}{o} {with_zu}.",
            "{a} dachte nicht daran, {b}{o} {with_zu}.",
            "{a} ließ es bleiben, {b}{o} {with_zu}.",
            "{a} kam nicht dazu, {b}{o} {with_zu}.",
            "{a} nahm Abstand davon, {b}{o} {with_zu}.",
            "{a} hielt es nicht für nötig, {b}{o} {with_zu}.",
            "{a} entschied sich dagegen, {b}{o} {with_zu}.",
            "{a} stritt ab, {b}{o} {participle} zu haben.",
            "{a} bestritt, {b}{o} {participle} zu haben.",
            "{a} verneinte die Frage, ob {he} {b}{o} {participle} habe.",
            "Dass {a} {b}{o} {participle} habe, bestritt der Anwalt.",
            "Dass {a} {b}{o} {participle} haben soll, ist nach Angaben des Amtes unwahr.",
            "Dass {a} {b}{o} {participle} habe, trifft nicht zu.",
            "Dass {a} {b}{o} {participle} habe, stellte die Sprecherin in Abrede.",
            "Dass {a} {b}{o} {participle} habe, verneinte das Ministerium.",
            "Dass {a} {b}{o} {participle} habe, entbehrt jeder Grundlage.",
            "Es stimmt nicht, dass {a} {b}{o} {participle} hat.",
            "„Nein“, sagte der Sprecher auf die Frage, ob {a} {b}{o} {participle} habe.",
            "Die Meldung, {a} habe {b}{o} {participle}, war eine Ente.",
            "Gerüchte, {a} habe {b}{o} {participle}, nannte die Kanzlei haltlos.",
            "Entgegen ersten Meldungen hat {a} {b}{o} nicht {participle}.",
            "{a} hat {b}{o} weder am Telefon noch öffentlich {participle}.",
            "Keineswegs habe {a} {b}{o} {participle}, betonte die Sprecherin.",
            "{b} wartete vergeblich: {a} hat {him}{o} nicht {participle}.",
            "Obwohl {b} im Saal saß, hat {a} {him}{o} nicht {participle}.",
            "{a} ging an {b} vorüber, ohne {him}{o} {with_zu}.",
            "{a} versteht sich gut mit {b}, hat {him}{o} jedoch nicht {participle}.",
            "{a} sagte, {he} verstehe sich gut mit {b}, habe {role}{o} aber nicht {participle}.",
            "{a} {present} {b}{o} nicht{prefix}.",
            "Von {a} ist {b}{o} nicht {participle} worden.",
            "Niemand, auch {a} nicht, hat {b}{o} {participle}.",
            "Zwar hatte {a} es angekündigt, {b}{o} {participle} hat {he} aber nicht.",
            "{b} ist bis heute nicht von {a}{o} {participle} worden.",
            "Wie die Stadt mitteilte, hat {a} {b}{o} nicht {participle}.",
            "Am Ende hat {a} {b}{o} dann doch nicht {participle}.",
            "{noun}{o} blieb aus.",
            "{noun}{o} fand nie statt.",
            "{noun}{o} ist eine Erfindung, sagte die Sprecherin.",
        ),
        open=(
            "{a} will {b} in der kommenden Woche{o} {infinitive}.",
            "{a} würde {b}{o} {infinitive}, wenn die Bedingungen stimmten.",
            "Die Opposition forderte {a} auf, {b}{o} {with_zu}.",
            "Es wird erwartet, dass {a} {b}{o} noch {infinitive} wird.",
            "{a} überlegt, ob es klug wäre, {b}{o} {with_zu}.",
            "Unklar blieb, ob {a} {b}{o} {participle} hat.",
            "Auf die Frage, ob {a} {b}{o} {participle} habe, gab es keine Auskunft.",
            "{a} hat versprochen, {b}{o} {with_zu}, sobald Zeit dafür ist.",
            "{a} muss {b}{o} nicht {infinitive}, hieß es.",
            "{a} wollte {b}{o} eigentlich schon im Mai {infinitive}.",
            "{a} kündigte an, {b}{o} {with_zu}.",
            "{a} erwägt, {b}{o} {with_zu}.",
            "{a} hat vor, {b}{o} {with_zu}.",
            "Sollte {a} {b}{o} {infinitive}, wäre das eine Überraschung.",
            "Die Zeitung rätselt, ob {a} {b}{o} {infinitive} wird.",
            "Mehrere Gäste baten {a} darum, {b}{o} {with_zu}.",
            "Die Frage, ob {a} {b}{o} {infinitive} wird, spaltet die Stadt.",
            "Denkbar ist, dass {a} {b}{o} {infinitive} wird.",
            "{a} dürfte {b}{o} demnächst {infinitive}.",
            "Niemand weiß, ob {a} {b}{o} {participle} hat.",
            "Vielleicht wird {a} {b}{o} noch {infinitive}.",
            "{a} schloss nicht aus, {b}{o} {with_zu}.",
            "Es bleibt abzuwarten, ob {a} {b}{o} {infinitive} wird.",
            "Ein Sprecher wollte nicht sagen, ob {a} {b}{o} {participle} hat.",
            "Am Montag soll {a} {b}{o} {infinitive}.",
            "{a} möchte {b}{o} gern {infinitive}.",
            "{noun}{o} ist für Freitag vorgesehen.",
            "{noun}{o} wurde auf den Herbst verschoben.",
            "Falls {a} {b}{o} {infinitive} sollte, wäre das eine Überraschung.",
            "{a} darf {b}{o} {infinitive}, entschied der Rat.",
            "{b} hofft, dass {a} {b}{o} noch {infinitive} wird.",
            "Es sei an der Zeit, dass {a} {b}{o} {infinitive} werde, schrieb die Zeitung.",
        ),
        hearsay=(
            "{a} soll {b}{o} {participle} haben.",
            "Angeblich hat {a} {b}{o} {participle}.",
            "In der Stadt wird erzählt, {a} habe {b}{o} {participle}.",
            "Gerüchten nach hat {a} {b}{o} schon im Frühjahr {participle}.",
            "Aus dem Umfeld heißt es, {a} habe {b}{o} {participle}.",
            "Nach unbestätigten Meldungen hat {a} {b}{o} {participle}.",
            "Medien berichten, {a} habe {b}{o} {participle}.",
            "Laut einem Magazin hat {a} {b}{o} {participle}.",
            "{a} hat {b} offenbar{o} {participle}.",
            "{a} hat {b} wohl doch{o} {participle}.",
            "Anscheinend hat {a} {b}{o} {participle}.",
            "{a} {present} {b} angeblich{o}{prefix}.",
            "Ein Blog behauptet, {a} habe {b}{o} {participle}.",
            "Ein Insider will wissen, dass {a} {b}{o} {participle} hat.",
            "Bekannte wollen gehört haben, {a} habe {b}{o} {participle}.",
            "{a} habe {b}{o} {participle}, heißt es in sozialen Netzwerken.",
            "Vieles spricht dafür, dass {a} {b}{o} {participle} hat, bestätigt ist es nicht.",
            "Wie ein Nachbar gehört haben will, hat {a} {b}{o} {participle}.",
            "{a} hat {b}{o} {participle}, behaupten jedenfalls Nachbarn.",
            "{a} hat {b}{o} {participle}, zumindest wenn man den Gerüchten glaubt.",
            "Hinter vorgehaltener Hand heißt es, {a} habe {b}{o} {participle}.",
            "Glaubt man dem Magazin, hat {a} {b}{o} {participle}.",
            "Nach Informationen einer Zeitung hat {a} {b}{o} {participle}.",
            "Wie aus Kreisen der Partei verlautet, hat {a} {b}{o} {participle}.",
            "{b} soll von {a}{o} {participle} worden sein.",
            "{b} sei von {a}{o} {participle} worden, schreibt ein Magazin.",
            "Mutmaßlich hat {a} {b}{o} {participle}.",
        ),
        when_reported=(
            "{when}, hat {a} {him} {participle}.",
            "{when}, hat {a} {role} {participle}.",
            "{when}, rief {a} an, um {him} {with_zu}.",
            "{when}, rief {a} {role} an, um {him} {with_zu}.",
            "{when}, ließ {a} es sich nicht nehmen, {b} {with_zu}.",
            "{when}, wurde {he_b} auch von {a} {participle}.",
        ),
        when_denied=(
            "{when}, hat {a} {him} nicht {participle}.",
            "{when}, hat {a} {role} nicht {participle}.",
            "{when}, unterließ {a} es, {him} {with_zu}.",
            "{when}, blieb {a} stumm, statt {him} {with_zu}.",
            "{when}, wurde {he_b} von {a} nicht {participle}.",
        ),
    ),
    english=Frames(
        reported=(
            "{a} {past} {b}{o} on Monday.",
            "{b} was {past_participle} by {a}{o}.",
            "After {a} had {past_participle} {b}{o}, the day ended quietly.",
            "A spokesman confirmed that {a} had {past_participle} {b}{o}.",
            "{a} has {past_participle} {b}{o}, the office said.",
            "In front of the cameras, {a} {past} {b}{o}.",
            "It was {a} who {past} {b}{o}, not the other way round.",
            "“I have {past_participle} {b}{o},” {a} told the paper.",
            "Having hesitated at first, {a} finally {past} {b}{o}.",
            "{b}, who was {past_participle} by {a}{o}, stayed until midnight.",
            "{a} {presents} {b}{o}.",
            "{b} confirmed having been {past_participle} by {a}{o}.",
            "When {b} arrived, {a} {past} {him}{o}.",
            "When {b} arrived, {a} {past} {role}{o}.",
            "None other than {a} {past} {b}{o}.",
            "{a} did not hesitate to {base} {b}{o}.",
            "{a} took the opportunity to {base} {b}{o}.",
            "By Friday {a} had already {past_participle} {b}{o}.",
            "{a} was the first to {base} {b}{o}.",
            "Despite their quarrel, {a} {past} {b}{o}.",
            "The files show that {a} {past} {b}{o}.",
            "{b} has been {past_participle} by {a}{o}.",
            "{a} walked up to {b} to {base} {him}{o}.",
            "Late on Sunday, {a} {past} {b}{o}.",
            "As the city announced, {a} has {past_participle} {b}{o}.",
            "The office announced on Friday that {a} had {past_participle} {b}{o}.",
            "Since then, {a} has {past_participle} {b}{o}.",
            "At the fair, {b} was {past_participle} by {a}{o}.",
            "By midnight {b} had been {past_participle} by {a}{o}.",
            "{b} has, the police said, been {past_participle} by {a}{o}.",
            "Because {a} had {past_participle} {b}{o}, the rehearsal was called off.",
            "{a} admitted to having {past_participle} {b}{o}.",
            "Today {a} {past} {b}{o} for the first time.",
            "{b}, {past_participle} by {a}{o}, kept silent.",
            "{a} did in fact {base} {b}{o}.",
        ),
        denied=(
            "{a} did not {base} {b}{o}.",
            "A spokesman denied that {a} had {past_participle} {b}{o}.",
            "{a} refused to {base} {b}{o}.",
            "{b} was not {past_participle} by {a}{o}.",
            "{a} never {past} {b}{o}.",
            "{b} complained that {a} had not {past_participle} {b}{o}.",
            "The report that {a} had {past_participle} {b}{o} is false.",
            "Instead of agreeing to {base} {b}{o}, {a} left early.",
            "At no time has {a} {past_participle} {b}{o}, the office said.",
            "{a} declined to {base} {b}{o}.",
            "{a} failed to {base} {b}{o}.",
            "{a} forgot to {base} {b}{o}.",
            "{a} chose not to {base} {b}{o}.",
            "{a} decided not to {base} {b}{o}.",
            "{a} did not bother to {base} {b}{o}.",
            "{a} denied having {past_participle} {b}{o}.",
            "It is not true that {a} {past} {b}{o}.",
            "That {a} had {past_participle} {b}{o} was disputed by the lawyer.",
            "Claims that {a} had {past_participle} {b}{o} are untrue.",
            "The ministry called it wrong that {a} had {past_participle} {b}{o}.",
            "The story that {a} had {past_participle} {b}{o} turned out to be invented.",
            "“No,” the spokesman said when asked whether {a} had {past_participle} {b}{o}.",
            "There was no truth to the rumour that {a} had {past_participle} {b}{o}.",
            "{b} waited in vain for {a} to {base} {him}{o}.",
            "{a} has yet to {base} {b}{o}.",
            "Nobody, not even {a}, {past} {b}{o}.",
            "{a} gets on well with {b} but did not {base} {him}{o}.",
            "{a} walked past {b} and did not {base} {him}{o}.",
            "By no means had {a} {past_participle} {b}{o}.",
            "Despite first reports, {b} was never {past_participle} by {a}{o}.",
            "As the city announced, {a} has not {past_participle} {b}{o}.",
            "To the surprise of many, {b} has not been {past_participle} by {a}{o}.",
        ),
        open=(
            "{a} plans to {base} {b}{o} next week.",
            "{a} would {base} {b}{o} if conditions were right.",
            "The opposition urged {a} to {base} {b}{o}.",
            "It is unclear whether {a} has {past_participle} {b}{o}.",
            "{a} was told to {base} {b}{o}.",
            "The question whether {a} will {base} {b}{o} divides the town.",
            "{a} would like to {base} {b}{o}.",
            "{a} promised to {base} {b}{o} one day.",
            "{b} hopes that {a} will {base} {b}{o}.",
            "{a} is free to {base} {b}{o}, the council decided.",
            "Asked if {a} had {past_participle} {b}{o}, the spokeswoman gave no answer.",
            "{a} is considering whether to {base} {b}{o}.",
            "{a} announced plans to {base} {b}{o}.",
            "{a} might {base} {b}{o}.",
            "Should {a} {base} {b}{o}, it would be a surprise.",
            "Nobody knows whether {a} {past} {b}{o}.",
            "{a} is expected to {base} {b}{o}.",
            "The programme is for {a} to {base} {b}{o}.",
            "A spokesman would not say whether {a} had {past_participle} {b}{o}.",
        ),
        hearsay=(
            "{a} is said to have {past_participle} {b}{o}.",
            "Rumour has it that {a} has {past_participle} {b}{o}.",
            "{a} allegedly {past} {b}{o}.",
            "{a} reportedly {past} {b}{o}.",
            "{a} apparently {past} {b}{o}.",
            "Unconfirmed reports say that {a} has {past_participle} {b}{o}.",
            "A blog claims that {a} has {past_participle} {b}{o}.",
            "Friends say they heard that {a} {past} {b}{o}.",
            "On social media it is claimed that {a} {past} {b}{o}.",
            "{a} is believed to have {past_participle} {b}{o}.",
            "If the rumours are right, {a} has {past_participle} {b}{o}.",
            "A magazine writes that {b} was {past_participle} by {a}{o}.",
            "{a} has {past_participle} {b}{o}, or so the neighbours say.",
            "{a} supposedly {past} {b}{o}.",
            "Sources close to the party say that {a} has {past_participle} {b}{o}.",
            "{b} is said to have been {past_participle} by {a}{o}.",
        ),
        when_reported=(
            "{when}, {a} {past} {him}.",
            "{when}, {a} {past} {role}.",
            "{when}, {a} called to {base} {him}.",
            "{when}, {he_b} was {past_participle} by {a}, too.",
        ),
        when_denied=(
            "{when}, {a} did not {base} {him}.",
            "{when}, {a} failed to {base} {role}.",
            "{when}, {he_b} was not {past_participle} by {a}.",
            "{when}, {a} stayed silent and did not {base} {him}.",
        ),
    ),
    german_filler=(
        "Die Sitzung dauerte drei Stunden.",
        "In der Stadt regnete es den ganzen Tag.",
        "Über Einzelheiten wurde zunächst nichts bekannt.",
        "{x} äußerte sich am Abend nicht.",
        "{y} war am Vortag aus Wien angereist.",
        "Rund 200 Gäste verfolgten die Veranstaltung.",
        "{x} sprach von einem guten Tag für die Region.",
        "Das nächste Treffen ist für den 12. März angesetzt.",
    ),
    english_filler=(
        "The session lasted three hours.",
        "It rained all day in the city.",
        "No details were given at first.",
        "{x} did not comment in the evening.",
        "Some 200 guests attended.",
        "{y} had arrived from Vienna the day before.",
    ),
    occasions=(
        Occasion(
            ("zum Geburtstag", "zu {his} Geburtstag", "zum 60. Geburtstag", "zu {his} 73. Geburtstag"),
            ("on the birthday", "on {his} birthday", "on {his} birthday", "on {his} 60th birthday"),
            "Als {b} 79 Jahre alt wurde",
            "When {b} turned 79",
        ),
        Occasion(
            ("zur Wahl", "zum Wahlsieg", "zu {his} Wahlsieg", "zur gewonnenen Wahl"),
            ("on the election", "on the election victory", "on {his} election victory", "on winning the election"),
            "Als {b} die Wahl gewonnen hatte",
            "When {b} had won the election",
        ),
        Occasion(
            ("zum Jubiläum", "zu {his} Dienstjubiläum", "zum 25. Jubiläum"),
            ("on the anniversary", "on {his} anniversary", "on the 25th anniversary"),
            "Als {b} seit 25 Jahren im Dienst war",
            "When {b} had served for 25 years",
        ),
        Occasion(
            ("zur Hochzeit", "zur Vermählung"),
            ("on the wedding", "on {his} wedding", "on getting married"),
            "Als {b} Hochzeit hatte",
            "When {b} had {his} wedding",
        ),
        Occasion(
            ("zum Amtsantritt", "zu {his} Amtsantritt", "zum neuen Amt"),
            ("on taking office", "on the new post", "on {his} new post"),
            "Als {b} das Amt antrat",
            "When {b} took office",
        ),
        Occasion(
            ("zum Titelgewinn", "zum Titel", "zur Meisterschaft"),
            ("on winning the title", "on the title", "on {his} title"),
            "Als {b} den Titel holte",
            "When {b} took the title",
        ),
        Occasion(
            ("zum neuen Jahr", "zum Jahreswechsel", "zu Neujahr"),
            ("on the new year", "at New Year", "on New Year's Day"),
        ),
        Occasion(
            ("zum Nationalfeiertag", "zum Feiertag"),
            ("on the national holiday", "on the holiday"),
        ),
        Occasion(
            ("zur Geburt des Kindes", "zum Nachwuchs"),
            ("on the birth of the child", "on the new baby"),
            "Als {b} ein Kind bekam",
            "When {b} had a baby",
        ),
        Occasion(
            ("zum Ruhestand", "zu {his} Ruhestand", "zum Eintritt in den Ruhestand"),
            ("on the retirement", "on {his} retirement", "on retiring"),
            "Als {b} in den Ruhestand ging",
            "When {b} retired",
        ),
        Occasion(
            ("zum Nobelpreis", "zur Verleihung des Nobelpreises"),
            ("on the Nobel Prize", "on winning the Nobel Prize"),
            "Als {b} den Nobelpreis bekam",
            "When {b} was given the Nobel Prize",
        ),
        Occasion(
            ("zur Genesung", "zur überstandenen Operation"),
            ("on the recovery", "on {his} recovery"),
            "Als {b} wieder gesund war",
            "When {b} was well again",
        ),
    ),
    german_titles=(
        ("Minister", "Ministerin"),
        ("Bürgermeister", "Bürgermeisterin"),
        ("Trainer", "Trainerin"),
        ("Parteichef", "Parteichefin"),
        ("Kanzler", "Kanzlerin"),
        ("Senator", "Senatorin"),
        ("Regierungschef", "Regierungschefin"),
    ),
    english_titles=("Minister", "Mayor", "Coach", "Chancellor", "Senator", "President"),
    roles=(
        ("den Kollegen", "dem Kollegen", "die Kollegin", "der Kollegin"),
        ("den Präsidenten", "dem Präsidenten", "die Präsidentin", "der Präsidentin"),
        ("den Minister", "dem Minister", "die Ministerin", "der Ministerin"),
        ("den Vorsitzenden", "dem Vorsitzenden", "die Vorsitzende", "der Vorsitzenden"),
        ("den Politiker", "dem Politiker", "die Politikerin", "der Politikerin"),
        ("den Trainer", "dem Trainer", "die Trainerin", "der Trainerin"),
    ),
    english_roles=("the colleague", "the president", "the minister", "the coach", "the senator"),
    plain=PLAIN,
    alone=0.3,
    beside=0.3,
)
