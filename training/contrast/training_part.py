"""The part of the contrast sets that is trained on; most of its verbs are in plain_verbs.txt.

other_words.jsonl tells events of some of them in sentences without the verb, written by a language model.
"""

from dataclasses import replace
from pathlib import Path

from training.contrast.events import Frames, Occasion, Part, Verb, other_words, verbs


def _read(file: str) -> str:
    return Path(__file__).with_name(file).read_text(encoding="utf-8")


_OTHER_WORDS = other_words(_read("other_words.jsonl"))


def _verbs(table: str) -> tuple[Verb, ...]:
    return tuple(replace(verb, other_words=_OTHER_WORDS.get(verb.infinitive)) for verb in verbs(table))


PLAIN = _verbs(_read("plain_verbs.txt"))


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(text.split()).split("; "))


TRAIN = Part(
    verbs=_verbs("""
gratuliert; gratulieren*; congratulate; congratulated; gratulierte; Der Glückwunsch von {a} an {b}; g; übermittelte {b}{o} die besten Glückwünsche; übermittelte {b}{o} keine Glückwünsche; sent congratulations to {b}{o}; sent no congratulations to {b}{o}
angerufen; an|rufen; call; called; rief; Der Anruf von {a} bei {b}; g; griff{o} zum Hörer und wählte die Nummer von {b}; griff{o} nicht zum Hörer, um mit {b} zu reden; rang {b} up{o}; did not ring {b} up{o}
eingeladen; ein|laden; invite; invited; lud; Die Einladung von {a} an {b}; g; sprach{o} eine Einladung an {b} aus; sprach{o} keine Einladung an {b} aus; sent {b} an invitation{o}; sent {b} no invitation{o}
gedankt; danken*; thank; thanked; dankte; Der Dank von {a} an {b}; g; richtete{o} Worte des Dankes an {b}; fand{o} kein Wort des Dankes für {b}; offered {b} words of thanks{o}; had no word of thanks for {b}{o}
kritisiert; kritisieren; criticise; criticised; kritisierte; Die Kritik von {a} an {b}; -; übte Kritik an {b}; übte keine Kritik an {b}; voiced criticism of {b}; voiced no criticism of {b}
verklagt; verklagen; sue; sued; verklagte; Die Klage von {a} gegen {b}; -; reichte eine Klage gegen {b} ein; reichte keine Klage gegen {b} ein; took {b} to court; did not take {b} to court
besucht; besuchen; visit; visited; besuchte; Der Besuch von {a} bei {b}; g; stattete {b}{o} einen Besuch ab; stattete {b}{o} keinen Besuch ab; paid {b} a visit{o}; paid {b} no visit{o}
entlassen; entlassen; dismiss; dismissed; entließ; Die Entlassung von {b} durch {a}; -; setzte {b} vor die Tür; setzte {b} nicht vor die Tür; showed {b} the door; did not show {b} the door
gelobt; loben; praise; praised; lobte; Das Lob von {a} für {b}; -; war voll des Lobes für {b}; hatte kein Lob für {b}; was full of praise for {b}; had no praise for {b}
gewarnt; warnen; warn; warned; warnte; Die Warnung von {a} an {b}; -; richtete eine Warnung an {b}; richtete keine Warnung an {b}; issued a warning to {b}; issued no warning to {b}
unterstützt; unterstützen; support; supported; unterstützte; Die Unterstützung von {a} für {b}; -; stellte sich hinter {b}; stellte sich nicht hinter {b}; stood behind {b}; did not stand behind {b}
geholfen; helfen*; help; helped; half; Die Hilfe von {a} für {b}; -; griff {b} unter die Arme; griff {b} nicht unter die Arme; gave {b} a hand; did not give {b} a hand
besiegt; besiegen; defeat; defeated; besiegte; Der Sieg von {a} über {b}; -; setzte sich gegen {b} durch; setzte sich gegen {b} nicht durch; prevailed over {b}; did not prevail over {b}
abgelöst; ab|lösen; replace; replaced; löste; Die Ablösung von {b} durch {a}; -; trat an die Stelle von {b}; trat nicht an die Stelle von {b}; took over from {b}; did not take over from {b}
angezeigt; an|zeigen; report; reported; zeigte; Die Anzeige von {a} gegen {b}
widersprochen; widersprechen*; contradict; contradicted; widersprach; Der Widerspruch von {a} gegen {b}
begrüßt; begrüßen; welcome; welcomed; begrüßte; Die Begrüßung von {b} durch {a}; g; hieß {b}{o} willkommen; hieß {b}{o} nicht willkommen; bade {b} welcome{o}; did not bid {b} welcome{o}
empfangen; empfangen; receive; received; empfing; Der Empfang von {b} bei {a}; g
umarmt; umarmen; embrace; embraced; umarmte; Die Umarmung von {b} durch {a}; g; schloss {b}{o} in die Arme; schloss {b}{o} nicht in die Arme; took {b} in an embrace{o}; did not take {b} in an embrace{o}
beleidigt; beleidigen; insult; insulted; beleidigte; Die Beleidigung von {b} durch {a}
bedroht; bedrohen; threaten; threatened; bedrohte; Die Drohung von {a} gegen {b}; -; stieß Drohungen gegen {b} aus; stieß keine Drohungen gegen {b} aus; made threats against {b}; made no threats against {b}
geehrt; ehren; honour; honoured; ehrte; Die Ehrung von {b} durch {a}; g
beschenkt; beschenken; present a gift to; presented a gift to/presented with a gift; beschenkte; Das Geschenk von {a} für {b}; g; überreichte {b}{o} ein Geschenk; überreichte {b}{o} kein Geschenk; handed {b} a gift{o}; handed {b} no gift{o}
beauftragt; beauftragen; commission; commissioned; beauftragte; Der Auftrag von {a} an {b}; -; erteilte {b} einen Auftrag; erteilte {b} keinen Auftrag; gave {b} a commission; gave {b} no commission
befördert; befördern; promote; promoted; beförderte; Die Beförderung von {b} durch {a}
beraten; beraten; advise; advised; beriet; Die Beratung von {b} durch {a}; -; stand {b} mit Rat zur Seite; stand {b} nicht mit Rat zur Seite; gave {b} advice; gave {b} no advice
betrogen; betrügen; deceive; deceived; betrog; Der Betrug von {a} an {b}
befragt; befragen; interview; interviewed; befragte; Die Befragung von {b} durch {a}; -; stellte {b} Fragen; stellte {b} keine Fragen; put questions to {b}; put no questions to {b}
überzeugt; überzeugen; convince; convinced; überzeugte; Die Überzeugung von {b} durch {a}; -; brachte {b} auf seine Seite; brachte {b} nicht auf seine Seite; won {b} over; did not win {b} over
überholt; überholen; overtake; overtook/overtaken; überholte; Das Überholen von {b} durch {a}; -; zog an {b} vorbei; kam an {b} nicht vorbei; went past {b}; did not get past {b}
verlassen; verlassen; leave; left; verließ; Die Trennung von {a} von {b}; -; trennte sich von {b}; trennte sich nicht von {b}; parted from {b}; did not part from {b}
vertreten; vertreten; represent; represented; vertrat; Die Vertretung von {b} durch {a}; -; sprang für {b} ein; sprang nicht für {b} ein; stood in for {b}; did not stand in for {b}
vorgeschlagen; vor|schlagen; nominate; nominated; schlug; Der Vorschlag von {a} für {b}; -; brachte {b} ins Gespräch; brachte {b} nicht ins Gespräch; put {b} forward; did not put {b} forward
gerettet; retten; rescue; rescued; rettete; Die Rettung von {b} durch {a}; -; brachte {b} in Sicherheit; brachte {b} nicht in Sicherheit; brought {b} to safety; did not bring {b} to safety
zitiert; zitieren; quote; quoted; zitierte; Das Zitat von {b} bei {a}
abgewiesen; ab|weisen; reject; rejected; wies; Die Abweisung von {b} durch {a}; -; erteilte {b} eine Absage; erteilte {b} keine Absage; turned {b} down; did not turn {b} down
ermahnt; ermahnen; admonish; admonished; ermahnte; Die Ermahnung von {b} durch {a}
festgenommen; fest|nehmen; arrest; arrested; nahm; Die Festnahme von {b} durch {a}; -; legte {b} Handschellen an; legte {b} keine Handschellen an; put {b} in handcuffs; did not put {b} in handcuffs
freigelassen; frei|lassen; release; released; ließ; Die Freilassung von {b} durch {a}; -; setzte {b} auf freien Fuß; setzte {b} nicht auf freien Fuß; set {b} free; did not set {b} free
vorgestellt; vor|stellen; introduce; introduced; stellte; Die Vorstellung von {b} durch {a}
ernannt; ernennen; appoint; appointed; ernannte; Die Ernennung von {b} durch {a}; -; berief {b} ins Amt; berief {b} nicht ins Amt; named {b} to the post; did not name {b} to the post
kondoliert; kondolieren*; console; consoled; kondolierte; Das Beileid von {a} für {b}; -; sprach {b} sein Beileid aus; sprach {b} kein Beileid aus; offered {b} condolences; offered {b} no condolences
verziehen; verzeihen*; forgive; forgave/forgiven; verzieh; Die Verzeihung von {a} für {b}
vertraut; vertrauen*; trust; trusted; vertraute; Das Vertrauen von {a} in {b}; -; schenkte {b} Vertrauen; schenkte {b} kein Vertrauen; put trust in {b}; put no trust in {b}
gekündigt; kündigen*; fire; fired; kündigte; Die Kündigung von {b} durch {a}
geschlagen; schlagen; beat; beat/beaten; schlug; Der Schlag von {a} gegen {b}
informiert; informieren; inform; informed; informierte; Die Nachricht von {a} an {b}; -; setzte {b} in Kenntnis; ließ {b} im Unklaren; let {b} know; kept {b} in the dark
interviewt; interviewen; speak to; spoke to/spoken to; interviewte; Das Gespräch von {a} mit {b}; -; führte ein Gespräch mit {b}; führte kein Gespräch mit {b}; had a conversation with {b}; had no conversation with {b}
gefeiert; feiern; celebrate; celebrated; feierte; Die Feier von {a} für {b}; g
beobachtet; beobachten; watch; watched; beobachtete; Die Beobachtung von {b} durch {a}
unterbrochen; unterbrechen; interrupt; interrupted; unterbrach; Die Unterbrechung von {b} durch {a}
gedroht; drohen*; menace; menaced; drohte; Die Drohgebärde von {a} gegen {b}
geglaubt; glauben*; believe; believed; glaubte; Der Glaube von {a} an {b}
zugestimmt; zu|stimmen*; agree with; agreed with; stimmte; Die Zustimmung von {a} zu {b}; -; gab {b} recht; gab {b} nicht recht; sided with {b}; did not side with {b}
zugehört; zu|hören*; listen to; listened to; hörte; Das Interesse von {a} an {b}; -; lieh {b} ein Ohr; hatte kein Ohr für {b}; lent {b} an ear; had no ear for {b}
applaudiert; applaudieren*; applaud; applauded; applaudierte; Der Applaus von {a} für {b}; g; spendete {b}{o} Beifall; spendete {b}{o} keinen Beifall; gave {b} a round of applause{o}; gave {b} no applause{o}
zugejubelt; zu|jubeln*; cheer; cheered; jubelte; Der Jubel von {a} für {b}; g
vergeben; vergeben*; pardon; pardoned; vergab; Die Vergebung von {a} für {b}
geschmeichelt; schmeicheln*; flatter; flattered; schmeichelte; Die Schmeichelei von {a} gegenüber {b}
gefragt; fragen; ask; asked; fragte; Die Frage von {a} an {b}
verspottet; verspotten; mock; mocked; verspottete; Der Spott von {a} über {b}; -; machte sich über {b} lustig; machte sich nicht über {b} lustig; made fun of {b}; did not make fun of {b}
ignoriert; ignorieren; ignore; ignored; ignorierte; Die Missachtung von {b} durch {a}
verhaftet; verhaften; detain; detained; verhaftete; Die Verhaftung von {b} durch {a}
gesucht; suchen; look for; looked for; suchte; Die Suche von {a} nach {b}
gefunden; finden; find; found; fand; Die Entdeckung von {b} durch {a}
verfolgt; verfolgen; pursue; pursued; verfolgte; Die Verfolgung von {b} durch {a}
entführt; entführen; kidnap; kidnapped; entführte; Die Entführung von {b} durch {a}
erpresst; erpressen; blackmail; blackmailed; erpresste; Die Erpressung von {b} durch {a}
bestochen; bestechen; bribe; bribed; bestach; Die Bestechung von {b} durch {a}; -; steckte {b} Geld zu; steckte {b} kein Geld zu; slipped {b} money; slipped {b} no money
belogen; belügen; lie to; lied to; belog; Die Lüge von {a} gegenüber {b}
geheiratet; heiraten; marry; married; heiratete; Die Heirat von {a} mit {b}; -; gab {b} das Jawort; gab {b} nicht das Jawort; tied the knot with {b}; did not tie the knot with {b}
geküsst; küssen; kiss; kissed; küsste; Der Kuss von {a} für {b}; g
verletzt; verletzen; injure; injured; verletzte; Die Verletzung von {b} durch {a}
getötet; töten; kill; killed; tötete; Die Tötung von {b} durch {a}
operiert; operieren; operate on; operated on; operierte; Die Operation von {b} durch {a}
behandelt; behandeln; treat; treated; behandelte; Die Behandlung von {b} durch {a}
gepflegt; pflegen; nurse; nursed; pflegte; Die Pflege von {b} durch {a}
unterrichtet; unterrichten; teach; taught; unterrichtete; Der Unterricht von {a} für {b}; -; gab {b} Unterricht; gab {b} keinen Unterricht; gave lessons to {b}; gave no lessons to {b}
trainiert; trainieren; coach; coached; trainierte; Das Training von {b} bei {a}
geprüft; prüfen; examine; examined; prüfte; Die Prüfung von {b} durch {a}
kontrolliert; kontrollieren; check; checked; kontrollierte; Die Kontrolle von {b} durch {a}
überwacht; überwachen; monitor; monitored; überwachte; Die Überwachung von {b} durch {a}
eingestellt; ein|stellen; hire; hired; stellte; Die Einstellung von {b} durch {a}; -; gab {b} einen Arbeitsvertrag; gab {b} keinen Arbeitsvertrag; took {b} on; did not take {b} on
angeheuert; an|heuern; recruit; recruited; heuerte; Die Verpflichtung von {b} durch {a}
gewählt; wählen; elect; elected; wählte; Die Wahl von {b} durch {a}; -; gab {b} die Stimme; gab {b} die Stimme nicht; voted for {b}; did not vote for {b}
empfohlen; empfehlen; recommend; recommended; empfahl; Die Empfehlung von {a} für {b}
ausgezeichnet; aus|zeichnen; decorate; decorated; zeichnete; Die Auszeichnung von {b} durch {a}; g; heftete {b}{o} einen Orden an; heftete {b}{o} keinen Orden an; pinned a medal on {b}{o}; pinned no medal on {b}{o}
gewürdigt; würdigen; pay tribute to; paid tribute to; würdigte; Die Würdigung von {b} durch {a}; g; verneigte sich{o} vor {b}; verneigte sich{o} nicht vor {b}; took a bow to {b}{o}; did not bow to {b}{o}
getadelt; tadeln; rebuke; rebuked; tadelte; Der Tadel von {a} für {b}; -; ging mit {b} ins Gericht; ging mit {b} nicht ins Gericht; took {b} to task; did not take {b} to task
beschimpft; beschimpfen; abuse; abused; beschimpfte; Die Beschimpfung von {b} durch {a}
verdächtigt; verdächtigen; suspect; suspected; verdächtigte; Der Verdacht von {a} gegen {b}
verraten; verraten; betray; betrayed; verriet; Der Verrat von {a} an {b}; -; fiel {b} in den Rücken; fiel {b} nicht in den Rücken; stabbed {b} in the back; did not stab {b} in the back
angeklagt; an|klagen; indict; indicted; klagte; Die Anklage von {a} gegen {b}
verurteilt; verurteilen; condemn; condemned; verurteilte; Die Verurteilung von {b} durch {a}
freigesprochen; frei|sprechen; acquit; acquitted; sprach; Der Freispruch von {b} durch {a}
begnadigt; begnadigen; reprieve; reprieved; begnadigte; Die Begnadigung von {b} durch {a}
abgesetzt; ab|setzen; oust; ousted; setzte; Die Absetzung von {b} durch {a}; -; enthob {b} des Amtes; enthob {b} nicht des Amtes; removed {b} from office; did not remove {b} from office
gestürzt; stürzen; topple; toppled; stürzte; Der Sturz von {b} durch {a}
beerbt; beerben; succeed; succeeded; beerbte; Das Erbe von {b} für {a}
bezwungen; bezwingen; overcome; overcame/overcome; bezwang; Der Erfolg von {a} gegen {b}; -; ließ {b} hinter sich; ließ {b} nicht hinter sich; got the better of {b}; did not get the better of {b}
getröstet; trösten; comfort; comforted; tröstete; Der Trost von {a} für {b}
ermutigt; ermutigen; encourage; encouraged; ermutigte; Die Ermutigung von {b} durch {a}; g; machte {b}{o} Mut; machte {b}{o} keinen Mut; gave {b} heart{o}; gave {b} no heart{o}
beneidet; beneiden; envy; envied; beneidete; Der Neid von {a} auf {b}
bewundert; bewundern; admire; admired; bewunderte; Die Bewunderung von {a} für {b}
gehasst; hassen; hate; hated; hasste; Der Hass von {a} auf {b}
gemieden; meiden; avoid; avoided; mied; Die Scheu von {a} vor {b}; -; ging {b} aus dem Weg; ging {b} nicht aus dem Weg; kept out of the way of {b}; did not keep out of the way of {b}
begleitet; begleiten; accompany; accompanied; begleitete; Die Begleitung von {b} durch {a}; g
abgeholt; ab|holen; pick up; picked up; holte; Die Abholung von {b} durch {a}
fotografiert; fotografieren; photograph; photographed; fotografierte; Das Foto von {a} mit {b}
porträtiert; porträtieren; portray; portrayed; porträtierte; Das Porträt von {a} über {b}
erwähnt; erwähnen; mention; mentioned; erwähnte; Die Erwähnung von {b} durch {a}; -; nannte {b} beim Namen; nannte {b} nicht beim Namen; brought {b} up; did not bring {b} up
adoptiert; adoptieren; adopt; adopted; adoptierte; Die Adoption von {b} durch {a}
versetzt; versetzen; transfer; transferred; versetzte; Die Versetzung von {b} durch {a}
suspendiert; suspendieren; suspend; suspended; suspendierte; Die Suspendierung von {b} durch {a}
gestoppt; stoppen; stop; stopped; stoppte; Das Einschreiten von {a} gegen {b}
alarmiert; alarmieren; alert; alerted; alarmierte; Der Notruf von {a} an {b}
konsultiert; konsultieren; consult; consulted; konsultierte; Die Rücksprache von {a} mit {b}; -; holte Rat bei {b}; holte keinen Rat bei {b}; sought advice from {b}; sought no advice from {b}
bewirtet; bewirten; host; hosted; bewirtete; Das Essen von {a} für {b}; g
verabschiedet; verabschieden; see off; saw off/seen off; verabschiedete; Die Verabschiedung von {b} durch {a}
überrascht; überraschen; surprise; surprised; überraschte; Die Überraschung von {a} für {b}; g
beruhigt; beruhigen; reassure; reassured; beruhigte; Die Beruhigung von {b} durch {a}
provoziert; provozieren; provoke; provoked; provozierte; Die Provokation von {b} durch {a}
vernommen; vernehmen; question; questioned; vernahm; Die Vernehmung von {b} durch {a}
entschädigt; entschädigen; compensate; compensated; entschädigte; Die Entschädigung von {b} durch {a}
finanziert; finanzieren; fund; funded; finanzierte; Die Finanzierung von {b} durch {a}
nachgeahmt; nach|ahmen; imitate; imitated; ahmte; Die Nachahmung von {b} durch {a}
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
            "{Adverb} hat {a} {b}{o} {participle}.",
            "{Adverb} hat {a} {adverb} {b}{o} {participle}.",
            "{Adverb} hatte {a} {b} {adverb}{o} {participle}.",
            "{a} hat {adverb} {b}{o} {participle}.",
            "{a} hat {b} {adverb}{o} {participle}, wie zu hören und zu sehen war.",
            "{b} ist {adverb} von {a}{o} {participle} worden.",
            "{Adverb} wurde {b} {adverb} von {a}{o} {participle}.",
            "{b} wurde {adverb} von {a}{o} {participle}.",
            "{Adverb} kam {a} an und hat {b}{o} {participle}.",
            "Weil {a} {b} {adverb}{o} {participle} hatte, kam es zu Verzögerungen.",
            "{Adverb} wurde bekannt, dass {a} {b}{o} {participle} hat.",
            "{noun}{o} war {adverb} das wichtigste Thema.",
            "{noun}{o} beschäftigte viele.",
            "Über {b} wird viel geredet, seit {a} {him} {adverb}{o} {participle} hat.",
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
            "{Adverb} hat {a} {b}{o} nicht {participle}.",
            "{a} hat {b} {adverb}{o} nicht {participle}.",
            "{b} ist {adverb} von {a}{o} nicht {participle} worden.",
            "{Adverb} wies {a} zurück, {b}{o} {participle} zu haben.",
            "Die Behauptung, {a} habe {b} {adverb}{o} {participle}, wies die Kanzlei zurück.",
            "{a} brachte es nicht über sich, {b}{o} {with_zu}.",
            "{a} konnte sich nicht dazu durchringen, {b}{o} {with_zu}.",
            "{a} sperrte sich dagegen, {b}{o} {with_zu}.",
            "{a} hätte {b}{o} {infinitive} können, tat es aber nicht.",
            "{a} hat {b}{o} noch nie {participle}, sagte die Sprecherin.",
            "{Adverb} beteuerte {a}, {b}{o} niemals {participle} zu haben.",
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
            "{a} kündigte an, {b}{o} nicht {infinitive} zu wollen.",
            "{a} ließ wissen, dass {he} {b}{o} nicht {infinitive} werde.",
            "{a} will {b}{o} vorerst nicht {infinitive}, sagte die Sprecherin.",
            "{Adverb} ließ {a} mitteilen, {he} wolle {b}{o} nicht {infinitive}.",
            "{a} hatte noch am Vortag erklärt, {b}{o} auf keinen Fall {with_zu}.",
            "Nach jetzigem Stand wird {a} {b}{o} nicht {infinitive}.",
            "{a} habe nicht vor, {b}{o} {with_zu}, hieß es aus dem Umfeld.",
            "{b} rechnete nicht damit, von {a}{o} {participle} zu werden.",
            "{a} plant derzeit nicht, {b}{o} {with_zu}.",
            "Ob {a} {b}{o} {participle} hat, wollte niemand bestätigen oder dementieren.",
            "{b} warnte {a} davor, {him}{o} {with_zu}.",
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
            "{Adverb}, {a} {past} {b}{o}.",
            "{a} {past} {b}{o} {adverb}.",
            "{b} was {past_participle} by {a}{o} {adverb}.",
            "{Adverb}, {b} was {past_participle} by {a}{o}.",
            "{a} has {past_participle} {b}{o}, it emerged {adverb}.",
            "{a} came in and {past} {b}{o}.",
            "{b} had been {past_participle} by {a}{o} before the doors opened.",
            "It is now known that {a} {past} {b}{o} {adverb}.",
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
            "{Adverb}, {a} did not {base} {b}{o}.",
            "{b} was not {past_participle} by {a}{o} {adverb}.",
            "{a} passed up the opportunity to {base} {b}{o}.",
            "{a} let the chance to {base} {b}{o} slip.",
            "Nothing could move {a} to {base} {b}{o}.",
            "{a} could have chosen to {base} {b}{o}, but did nothing of the kind.",
            "Suggestions that {a} had {past_participle} {b}{o} were rejected {adverb}.",
            "{a} stressed {adverb} that {he} had never {past_participle} {b}{o}.",
            "{a} avoided having to {base} {b}{o}.",
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
            "{a} announced that {he} would not {base} {b}{o}.",
            "{a} has no plans to {base} {b}{o}, the office said.",
            "{Adverb}, {a} let it be known that {he} did not intend to {base} {b}{o}.",
            "As things stand, {a} will not {base} {b}{o}.",
            "{a} said {he} was not going to {base} {b}{o} for the time being.",
            "{b} does not expect to be {past_participle} by {a}{o}.",
            "{b} warned {a} not to {base} {him}{o}.",
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
    german_adverbials=_phrases("""
am Montag; am Donnerstagmorgen; am Wochenende; in der Nacht zum Sonntag; im Frühjahr; vor zwei Jahren;
seinerzeit; kurz vor Mitternacht; wenige Stunden später; nach dem Spiel; nach der Messe; vor der Abstimmung;
während der Pause; bei der Eröffnung; in Berlin; auf dem Marktplatz; am Flughafen von Lissabon; im Landtag; vor
dem Rathaus; hinter verschlossenen Türen; im kleinen Kreis; vor laufender Kamera; unerwartet; ausdrücklich; ohne
Vorwarnung; völlig unvermittelt; zur Freude der Anwesenden; zum Erstaunen der Gäste; wie geplant; pünktlich;
persönlich; schriftlich; per Videoschalte; mehrfach; erneut; zum zweiten Mal; endlich; nach Auskunft der
Polizei; nach Darstellung des Vereins; dem Protokoll zufolge; nach Worten der Sprecherin; eigenen Worten
zufolge; nach Aussage beider Seiten; einer Erklärung der Behörde zufolge; unter den Augen der Presse; im Beisein
des Botschafters; auf Bitten des Vorstands; trotz des schlechten Wetters; ungeachtet aller Warnungen; im
Anschluss an die Rede; aus diesem Anlass; dann; danach; schon früher; vorhin; in dieser Woche
"""),
    english_adverbials=_phrases("""
on Monday; on Thursday morning; at the weekend; late at night; in spring; two years ago; shortly before
midnight; a few hours later; after the match; before the vote; during the break; at the opening; in Berlin; on
the market square; at Lisbon airport; in front of the town hall; behind closed doors; in front of the cameras;
to the delight of the audience; to the astonishment of the guests; as planned; in person; in writing; by video
link; several times; for a second time; at last; in the presence of the ambassador; at the request of the board;
despite the bad weather; in spite of all warnings; this week; following the speech; then; earlier; without
warning; against all odds; a month ago
"""),
    plain=PLAIN,
    alone=0.3,
    beside=0.3,
)
