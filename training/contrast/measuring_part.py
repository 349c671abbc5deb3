"""The part of the contrast sets that measures: it shares no verb, no name and no wording with the others."""

from training.contrast.events import Frames, Occasion, Part, verbs

TEST = Part(
    verbs=verbs("""
zugeprostet; zu|prosten*; toast; toasted; prostete; Das Prosit von {a} an {b}; g; hob{o} das Glas auf {b}; hob{o} das Glas nicht auf {b}; raised a glass to {b}{o}; raised no glass to {b}{o}
gemailt; mailen*; email; emailed; mailte; Die E-Mail von {a} an {b}; g; ließ {b}{o} eine elektronische Nachricht zukommen; ließ {b}{o} keine elektronische Nachricht zukommen; sent {b} an electronic message{o}; sent {b} no electronic message{o}
telegrafiert; telegrafieren*; cable; cabled; telegrafierte; Das Telegramm von {a} an {b}; g; gab{o} ein Telegramm für {b} auf; gab{o} kein Telegramm für {b} auf; had a telegram delivered to {b}{o}; had no telegram delivered to {b}{o}
gehuldigt; huldigen*; hail; hailed; huldigte; Die Huldigung von {a} an {b}; g; erwies {b}{o} die Ehre; erwies {b}{o} nicht die Ehre; paid homage to {b}{o}; paid no homage to {b}{o}
salutiert; salutieren*; salute; saluted; salutierte; Der Salut von {a} an {b}; g; legte vor {b}{o} die Hand an die Mütze; legte vor {b}{o} die Hand nicht an die Mütze; put a hand to the cap for {b}{o}; put no hand to the cap for {b}{o}
belobigt; belobigen; commend; commended; belobigte; Die Belobigung von {b} durch {a}; g; fand für {b}{o} anerkennende Worte; fand für {b}{o} keine anerkennenden Worte; had kind words for {b}{o}; had no kind words for {b}{o}
abgeklatscht; ab|klatschen; high-five; high-fived; klatschte; Das Abklatschen von {a} mit {b}; g; schlug{o} bei {b} ein; schlug{o} nicht bei {b} ein; struck palms with {b}{o}; did not strike palms with {b}{o}
exkommuniziert; exkommunizieren; excommunicate; excommunicated; exkommunizierte; Die Exkommunikation von {b} durch {a}; -; stieß {b} aus der Kirche aus; stieß {b} nicht aus der Kirche aus; cast {b} out of the church; did not cast {b} out of the church
evakuiert; evakuieren; evacuate; evacuated; evakuierte; Die Evakuierung von {b} durch {a}; -; brachte {b} aus der Gefahrenzone; brachte {b} nicht aus der Gefahrenzone; brought {b} out of the danger zone; did not bring {b} out of the danger zone
reanimiert; reanimieren; resuscitate; resuscitated; reanimierte; Die Reanimation von {b} durch {a}; -; holte {b} ins Leben zurück; holte {b} nicht ins Leben zurück; got the heart of {b} beating again; did not get the heart of {b} beating again
beurlaubt; beurlauben; furlough; furloughed; beurlaubte; Die Beurlaubung von {b} durch {a}; -; stellte {b} vom Dienst frei; stellte {b} nicht vom Dienst frei; put {b} on leave; did not put {b} on leave
pensioniert; pensionieren; pension off; pensioned off; pensionierte; Die Pensionierung von {b} durch {a}; -; schickte {b} in den Ruhestand; schickte {b} nicht in den Ruhestand; made {b} retire; did not make {b} retire
durchleuchtet; durchleuchten; investigate; investigated; durchleuchtete; Die Durchleuchtung von {b} durch {a}; -; ging den Geschäften von {b} auf den Grund; ging den Geschäften von {b} nicht auf den Grund; looked into the affairs of {b}; did not look into the affairs of {b}
bespitzelt; bespitzeln; spy on; spied on; bespitzelte; Die Bespitzelung von {b} durch {a}; -; schnüffelte im Privatleben von {b} herum; schnüffelte nicht im Privatleben von {b} herum; pried into the private life of {b}; did not pry into the private life of {b}
angebettelt; an|betteln; beg; begged; bettelte; Die Bettelei von {a} bei {b}; -; hielt vor {b} die Hand auf; hielt vor {b} nicht die Hand auf; asked {b} for small change; did not ask {b} for small change
geohrfeigt; ohrfeigen; slap; slapped; ohrfeigte; Die Ohrfeige von {a} gegen {b}; -; verpasste {b} eine Backpfeife; verpasste {b} keine Backpfeife; struck {b} across the cheek; did not strike {b} across the cheek
umgegrätscht; um|grätschen; tackle; tackled; grätschte; Die Grätsche von {a} gegen {b}; -; holte {b} von den Beinen; holte {b} nicht von den Beinen; brought {b} to the ground; did not bring {b} to the ground
gedopt; dopen; dope; doped; dopte; Das Doping von {b} durch {a}; -; gab {b} verbotene Mittel; gab {b} keine verbotenen Mittel; gave {b} banned substances; gave {b} no banned substances
übervorteilt; übervorteilen; cheat; cheated; übervorteilte; Die Übervorteilung von {b} durch {a}; -; zog {b} über den Tisch; zog {b} nicht über den Tisch; took {b} for a ride; did not take {b} for a ride
eingewiesen; ein|weisen; hospitalise; hospitalised; wies; Die Einweisung von {b} durch {a}; -; ließ {b} in die Klinik bringen; ließ {b} nicht in die Klinik bringen; had {b} taken to a clinic; did not have {b} taken to a clinic
chauffiert; chauffieren; chauffeur; chauffeured; chauffierte; Das Chauffieren von {b} durch {a}; -; saß für {b} am Steuer; saß für {b} nicht am Steuer; sat at the wheel for {b}; did not sit at the wheel for {b}
gerüffelt; rüffeln; berate; berated; rüffelte; Der Rüffel von {a} an {b}; -; las {b} die Leviten; las {b} nicht die Leviten; gave {b} a telling-off; gave {b} no telling-off
ausgeladen; aus|laden; disinvite; disinvited; lud; Die Ausladung von {b} durch {a}; -; strich {b} von der Gästeliste; strich {b} nicht von der Gästeliste; struck {b} off the guest list; did not strike {b} off the guest list
widerlegt; widerlegen; refute; refuted; widerlegte; Die Widerlegung von {b} durch {a}; -; wies {b} einen Irrtum nach; wies {b} keinen Irrtum nach; proved {b} wrong; did not prove {b} wrong
geröntgt; röntgen; x-ray; x-rayed; röntgte; Das Röntgen von {b} durch {a}; -; machte Aufnahmen von den Knochen von {b}; machte keine Aufnahmen von den Knochen von {b}; took pictures of the bones of {b}; took no pictures of the bones of {b}
assistiert; assistieren*; assist; assisted; assistierte; Die Assistenz von {a} bei {b}; -; ging {b} zur Hand; ging {b} nicht zur Hand; lent {b} a hand; did not lend {b} a hand
aufgelauert; auf|lauern*; waylay; waylaid; lauerte; Der Hinterhalt von {a} gegen {b}; -; stellte {b} eine Falle; stellte {b} keine Falle; set a trap for {b}; set no trap for {b}
abgesagt; ab|sagen*; turn down; turned down; sagte; Die Absage von {a} an {b}; -; gab {b} einen Korb; gab {b} keinen Korb; said no to {b}; did not say no to {b}
gerammt; rammen; ram; rammed; rammte; Der Rammstoß von {a} gegen {b}; -; fuhr in den Wagen von {b}; fuhr nicht in den Wagen von {b}; drove into the car of {b}; did not drive into the car of {b}
bezuschusst; bezuschussen; subsidise; subsidised; bezuschusste; Die Bezuschussung von {b} durch {a}; -; gab {b} Geld aus dem Fördertopf; gab {b} kein Geld aus dem Fördertopf; gave {b} money from the fund; gave {b} no money from the fund
"""),
    first_names=tuple(
        "Wiebke Konrad Nadja Rasmus Annika Tobias Ulrike Emre Mathilde Bogdan Carmen Ludwig Ylva Valentin Henriette "
        "Henning".split()
    ),
    women=frozenset("Wiebke Nadja Annika Ulrike Mathilde Carmen Ylva Henriette".split()),
    last_names=tuple(
        "Brandauer Petrov Wiesner Kaplan Lindqvist Ostermann Mercier Tomasi Eberle Grabowski Zielinski Hofstetter Yildirim "
        "Kastner Radic Steinbach Voigtländer Hellwig".split()
    ),
    german=Frames(
        reported=(
            "{a} hat am Donnerstag gegen acht Uhr {b}{o} {participle}.",
            "{preterite}, und zwar vor laufenden Kameras.",
            "Kurz vor Mitternacht war es so weit: {preterite}.",
            "Dass {a} {b}{o} {participle} hat, bestätigten drei Augenzeugen.",
            "Wer {b}{o} {participle} hat, steht nun fest: Es war {a}.",
            "{b} ist im Laufe dieser Woche von {a}{o} {participle} worden.",
            "Nachdem {a} {b}{o} {participle} hatte, leerte sich der Saal rasch.",
            "Niemand anders als {a} hat {b}{o} {participle}.",
            "„Ja, {a} hat {b}{o} {participle}“, bestätigte die Pressestelle.",
            "{noun}{o} sorgt seit gestern für Gesprächsstoff.",
            "{noun}{o} ist zweifelsfrei belegt.",
            "{a} hat, wie im Protokoll nachzulesen ist, {b}{o} {participle}.",
            "Seit {a} {b}{o} {participle} hat, ist im Ort von nichts anderem die Rede.",
            "{a} gab offen zu, {b}{o} {participle} zu haben.",
            "Schon im Mai hatte {a} {b}{o} {participle}, erst jetzt kam es ans Licht.",
            "{preterite}, das bestreitet inzwischen niemand mehr.",
        ),
        denied=(
            "{a} hat {b}{o} nicht {participle}, stellte die Behörde klar.",
            "{a} wollte um keinen Preis {b}{o} {infinitive}, und dabei blieb es.",
            "Die ersten Meldungen stimmten nicht: {a} hat {b}{o} nicht {participle}.",
            "{a} sparte es sich, {b}{o} {with_zu}.",
            "Die Behauptung, {a} habe {b}{o} {participle}, ist nach Feststellung des Gerichts falsch.",
            "Obwohl alle damit rechneten, hat {a} {b}{o} nicht {participle}.",
            "„Ich habe {b}{o} nie {participle}“, beteuerte {a} unter Eid.",
            "Es trifft nicht zu, dass {a} {b}{o} {participle} hat.",
            "Weil {a} {b}{o} nicht {participle} hatte, gab es hinterher lange Gesichter.",
            "Statt {b}{o} {with_zu}, ging {a} wortlos nach Hause.",
            "{noun}{o} ist frei erfunden, das räumt inzwischen auch die Redaktion ein.",
            "Weder damals noch später, so die Sprecherin, ist {b} von {a}{o} {participle} worden.",
        ),
        open=(
            "{a} will {b} im kommenden Monat{o} {infinitive}.",
            "Der Verband verlangt, {a} solle {b}{o} {infinitive}.",
            "Falls der Vorstand grünes Licht gibt, wird {a} {b}{o} {infinitive}.",
            "Wird {a} {b}{o} {infinitive}? Das bleibt abzuwarten.",
            "{a} erwägt derzeit, {b}{o} {with_zu}.",
            "Mehrere Abgeordnete riefen {a} dazu auf, {b}{o} {with_zu}.",
            "Sollte sich nichts mehr ändern, dürfte {a} {b} am Sonntag{o} {infinitive}.",
            "{a} hat sich vorgenommen, {b}{o} {with_zu}.",
            "Noch ist ungewiss, ob {a} {b}{o} {infinitive} darf.",
            "Denkbar wäre auch, dass {a} {b} im Herbst{o} {infinitive} muss.",
        ),
        hearsay=(
            "In der Nachbarschaft erzählt man sich, {a} habe {b}{o} {participle}.",
            "{a} soll {b}{o} {participle} haben, wie auf dem Flur getuschelt wird.",
            "Angeblich hat {a} {b}{o} {participle}, Belege dafür fehlen.",
            "Ein Blogger will erfahren haben, dass {a} {b}{o} {participle} hat.",
            "Im Netz kursiert die Geschichte, {a} habe {b}{o} {participle}.",
            "Wenn man dem Tratsch im Büro glauben darf, hat {a} {b}{o} {participle}.",
        ),
    ),
    english=Frames(
        reported=(
            "{a} {past} {b}{o} shortly before noon.",
            "It was {a} who {past} {b}{o}.",
            "{b} has been {past_participle} by {a}{o}, the ministry confirmed.",
            "Three witnesses saw how {a} {past} {b}{o}.",
            "By the time the guests left, {a} had already {past_participle} {b}{o}.",
            '"Yes, {a} {past} {b}{o}," the mayor confirmed.',
            "{a}, as the minutes show, {past} {b}{o}.",
            "Once {a} had {past_participle} {b}{o}, the hall emptied quickly.",
            "{a} openly admitted having {past_participle} {b}{o}.",
            "Video footage proves that {b} was {past_participle} by {a}{o}.",
            "Because {a} had {past_participle} {b}{o}, the phones did not stop ringing.",
            "On Thursday morning {a} finally {past} {b}{o}.",
        ),
        denied=(
            "{a} would not {base} {b}{o} under any circumstances, and that was that.",
            "{a} did not {base} {b}{o}, the ministry made clear.",
            "The claim that {a} {past} {b}{o} is false, the inquiry found.",
            "{b} was never {past_participle} by {a}{o}, as the inquiry established.",
            '"I have never {past_participle} {b}{o}," {a} said under oath.',
            "The court found that {a} had not {past_participle} {b}{o}.",
            "Although everyone was waiting for it, {a} did not {base} {b}{o}.",
            "Instead of agreeing to {base} {b}{o}, {a} went home without a word.",
            "At no point, the police stressed, had {a} {past_participle} {b}{o}.",
            "{a} flatly declined to {base} {b}{o}.",
        ),
        open=(
            "{a} plans to {base} {b}{o} next month.",
            "The association is demanding that {a} should {base} {b}{o}.",
            "If the board agrees, {a} will {base} {b}{o}.",
            "Will {a} {base} {b}{o}? That remains to be seen.",
            "{a} is still weighing up whether to {base} {b}{o}.",
            "Several members of parliament urged {a} to {base} {b}{o}.",
            "{a} might {base} {b}{o} as early as Sunday.",
            "It has not been decided if {a} may {base} {b}{o}.",
        ),
        hearsay=(
            "Neighbours tell each other that {a} {past} {b}{o}.",
            "{a} is said to have {past_participle} {b}{o}, if the rumour is right.",
            "Allegedly {a} {past} {b}{o}, but there is no proof.",
            "A blogger claims to have heard that {a} has {past_participle} {b}{o}.",
            "If office gossip is to be believed, {a} has {past_participle} {b}{o}.",
        ),
    ),
    german_filler=(
        "Der Parkplatz vor dem Rathaus war bis auf den letzten Platz belegt.",
        "{x} stammt ursprünglich aus Bremen.",
        "Die Kantine hatte an diesem Tag geschlossen.",
        "{y} war für eine Stellungnahme nicht zu erreichen.",
        "Für die kommende Woche ist Regen angesagt.",
        "{x} und {y} kennen sich seit der Schulzeit.",
        "Der Bericht umfasst gut achtzig Seiten.",
        "Am Nachmittag ging der Betrieb wie gewohnt weiter.",
        "{y} arbeitet seit vier Jahren in der Stadt.",
    ),
    english_filler=(
        "The car park outside the town hall was full.",
        "{x} grew up in a village near Bristol.",
        "The canteen was closed that day.",
        "{y} could not be reached by telephone.",
        "Rain is forecast for the coming week.",
        "{x} and {y} have known each other since school.",
        "The report runs to some eighty pages.",
        "In the afternoon business went on as usual.",
    ),
    occasions=(
        Occasion(("zur Genesung",), ("on the recovery",)),
        Occasion(("zum Doktortitel",), ("on the doctorate",)),
        Occasion(("zum Amtsantritt",), ("on the inauguration",)),
        Occasion(("zur Medaille",), ("on the medal",)),
        Occasion(("zur Geburt der Tochter",), ("on the birth of the daughter",)),
    ),
)
