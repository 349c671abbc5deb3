"""What the contrast sets are made of, in two halves that share no verb, no name and no wording.

Every event is a German and an English verb with one person doing something to another. A frame is a sentence around
it; `{a}` does it to `{b}`, `{o}` is the occasion or nothing.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verb:
    """An event in the forms that the frames ask for."""

    participle: str
    preterite: str
    """Finite part and, behind `|`, a separable prefix."""
    infinitive: str
    with_zu: str
    noun: str
    """The event as a noun: who did it to whom."""
    base: str
    past: str
    past_participle: str
    greeting: bool
    """It may have an occasion."""
    phrases: tuple[str, str, str, str] | None
    """The event in other words: happened and not, in German, then in English."""


@dataclass(frozen=True, slots=True)
class Frames:
    """Sentences around an event, by what they say about whether it happened."""

    reported: tuple[str, ...]
    denied: tuple[str, ...]
    open: tuple[str, ...]
    """Planned, demanded, conditional, expected: it did not happen yet."""
    hearsay: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Half:
    """All that one half of the contrast sets is made of."""

    verbs: tuple[Verb, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]
    german: Frames
    english: Frames
    german_filler: tuple[str, ...]
    english_filler: tuple[str, ...]
    occasions: tuple[tuple[str, str], ...]


def _verbs(table: str) -> tuple[Verb, ...]:
    """Read a table of verbs: eight forms, `g` or `-`, and four phrases or none."""
    verbs = []
    for line in table.strip().splitlines():
        *forms, greeting = cells[:9] if len(cells := [cell.strip() for cell in line.split(";")]) > 8 else [*cells, "-"]
        german, not_german, english, not_english = cells[9:] or [""] * 4
        phrases = (german, not_german, english, not_english) if german else None
        verbs.append(Verb(*forms, greeting=greeting == "g", phrases=phrases))
    return tuple(verbs)


TRAIN = Half(
    verbs=_verbs("""
gratuliert; gratulierte; gratulieren; zu gratulieren; Der Glückwunsch von {a} an {b}; congratulate; congratulated; congratulated; g; übermittelte {b}{o} die besten Glückwünsche; übermittelte {b}{o} keine Glückwünsche; sent congratulations to {b}{o}; sent no congratulations to {b}{o}
angerufen; rief|an; anrufen; anzurufen; Der Anruf von {a} bei {b}; call; called; called; g; griff{o} zum Hörer und wählte die Nummer von {b}; griff{o} nicht zum Hörer, um mit {b} zu reden; rang {b} up{o}; did not ring {b} up{o}
eingeladen; lud|ein; einladen; einzuladen; Die Einladung von {a} an {b}; invite; invited; invited; g; sprach{o} eine Einladung an {b} aus; sprach{o} keine Einladung an {b} aus; sent {b} an invitation{o}; sent {b} no invitation{o}
gedankt; dankte; danken; zu danken; Der Dank von {a} an {b}; thank; thanked; thanked; g; richtete{o} Worte des Dankes an {b}; fand{o} kein Wort des Dankes für {b}; offered {b} words of thanks{o}; had no word of thanks for {b}{o}
kritisiert; kritisierte; kritisieren; zu kritisieren; Die Kritik von {a} an {b}; criticise; criticised; criticised; -; übte Kritik an {b}; übte keine Kritik an {b}; voiced criticism of {b}; voiced no criticism of {b}
verklagt; verklagte; verklagen; zu verklagen; Die Klage von {a} gegen {b}; sue; sued; sued; -; reichte eine Klage gegen {b} ein; reichte keine Klage gegen {b} ein; took {b} to court; did not take {b} to court
besucht; besuchte; besuchen; zu besuchen; Der Besuch von {a} bei {b}; visit; visited; visited; g; stattete {b}{o} einen Besuch ab; stattete {b}{o} keinen Besuch ab; paid {b} a visit{o}; paid {b} no visit{o}
entlassen; entließ; entlassen; zu entlassen; Die Entlassung von {b} durch {a}; dismiss; dismissed; dismissed; -; setzte {b} vor die Tür; setzte {b} nicht vor die Tür; showed {b} the door; did not show {b} the door
gelobt; lobte; loben; zu loben; Das Lob von {a} für {b}; praise; praised; praised; -; war voll des Lobes für {b}; hatte kein Lob für {b}; was full of praise for {b}; had no praise for {b}
gewarnt; warnte; warnen; zu warnen; Die Warnung von {a} an {b}; warn; warned; warned; -; richtete eine Warnung an {b}; richtete keine Warnung an {b}; issued a warning to {b}; issued no warning to {b}
unterstützt; unterstützte; unterstützen; zu unterstützen; Die Unterstützung von {a} für {b}; support; supported; supported; -; stellte sich hinter {b}; stellte sich nicht hinter {b}; stood behind {b}; did not stand behind {b}
geholfen; half; helfen; zu helfen; Die Hilfe von {a} für {b}; help; helped; helped; -; griff {b} unter die Arme; griff {b} nicht unter die Arme; gave {b} a hand; did not give {b} a hand
besiegt; besiegte; besiegen; zu besiegen; Der Sieg von {a} über {b}; defeat; defeated; defeated; -; setzte sich gegen {b} durch; setzte sich gegen {b} nicht durch; prevailed over {b}; did not prevail over {b}
abgelöst; löste|ab; ablösen; abzulösen; Die Ablösung von {b} durch {a}; replace; replaced; replaced; -; trat an die Stelle von {b}; trat nicht an die Stelle von {b}; took over from {b}; did not take over from {b}
angezeigt; zeigte|an; anzeigen; anzuzeigen; Die Anzeige von {a} gegen {b}; report; reported; reported
widersprochen; widersprach; widersprechen; zu widersprechen; Der Widerspruch von {a} gegen {b}; contradict; contradicted; contradicted
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
kondoliert; kondolierte; kondolieren; zu kondolieren; Das Beileid von {a} für {b}; console; consoled; consoled; -; sprach {b} sein Beileid aus; sprach {b} kein Beileid aus; offered {b} condolences; offered {b} no condolences
verziehen; verzieh; verzeihen; zu verzeihen; Die Verzeihung von {a} für {b}; forgive; forgave; forgiven
vertraut; vertraute; vertrauen; zu vertrauen; Das Vertrauen von {a} in {b}; trust; trusted; trusted; -; schenkte {b} Vertrauen; schenkte {b} kein Vertrauen; put trust in {b}; put no trust in {b}
gekündigt; kündigte; kündigen; zu kündigen; Die Kündigung von {b} durch {a}; fire; fired; fired
geschlagen; schlug; schlagen; zu schlagen; Der Schlag von {a} gegen {b}; beat; beat; beaten
informiert; informierte; informieren; zu informieren; Die Nachricht von {a} an {b}; inform; informed; informed; -; setzte {b} in Kenntnis; ließ {b} im Unklaren; let {b} know; kept {b} in the dark
interviewt; interviewte; interviewen; zu interviewen; Das Gespräch von {a} mit {b}; speak to; spoke to; spoken to; -; führte ein Gespräch mit {b}; führte kein Gespräch mit {b}; had a conversation with {b}; had no conversation with {b}
gefeiert; feierte; feiern; zu feiern; Die Feier von {a} für {b}; celebrate; celebrated; celebrated; g
beobachtet; beobachtete; beobachten; zu beobachten; Die Beobachtung von {b} durch {a}; watch; watched; watched
"""),
    first_names=tuple(
        "Anna Peter Jens Maria Klaus Lena Omar Igor Sophie Mehmet Carla Tomasz Ingrid Paul Nadia Viktor Helen Bruno Eva "
        "Karim Judith Sergej Monika Luca Astrid Henrik Yasmin Georg Martha Pierre".split()
    ),
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
        ),
        open=(
            "{a} plans to {base} {b}{o} next week.",
            "{a} would {base} {b}{o} if conditions were right.",
            "The opposition urged {a} to {base} {b}{o}.",
            "It is unclear whether {a} has {past_participle} {b}{o}.",
            "{a} promised to {base} {b}{o} one day.",
            "{b} hopes that {a} will {base} {b}{o}.",
            "{a} is free to {base} {b}{o}, the council decided.",
            "Asked if {a} had {past_participle} {b}{o}, the spokeswoman gave no answer.",
        ),
        hearsay=(
            "{a} is said to have {past_participle} {b}{o}.",
            "Rumour has it that {a} has {past_participle} {b}{o}.",
            "{a} allegedly {past} {b}{o}.",
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
        ("zum Geburtstag", "on the birthday"),
        ("zur Wahl", "on the election"),
        ("zum Jubiläum", "on the anniversary"),
        ("zur Hochzeit", "on the wedding"),
        ("zum Amtsantritt", "on taking office"),
        ("zum Titelgewinn", "on winning the title"),
        ("zum neuen Jahr", "on the new year"),
        ("zum Nationalfeiertag", "on the national holiday"),
    ),
)
TEST = Half(
    verbs=_verbs("""
getroffen; traf; treffen; zu treffen; Das Treffen von {a} mit {b}; meet; met; met; -; kam mit {b} zusammen; kam mit {b} nicht zusammen; sat down with {b}; did not sit down with {b}
beglückwünscht; beglückwünschte; beglückwünschen; zu beglückwünschen; Die Gratulation von {a} an {b}; compliment; complimented; complimented; g; schickte {b}{o} einen Blumenstrauß als Gratulation; schickte {b}{o} keine Gratulation; paid {b} a compliment{o}; paid {b} no compliment{o}
beschuldigt; beschuldigte; beschuldigen; zu beschuldigen; Die Anschuldigung von {a} gegen {b}; accuse; accused; accused; -; erhob Vorwürfe gegen {b}; erhob keine Vorwürfe gegen {b}; made accusations against {b}; made no accusations against {b}
bezahlt; bezahlte; bezahlen; zu bezahlen; Die Zahlung von {a} an {b}; pay; paid; paid
angegriffen; griff|an; angreifen; anzugreifen; Der Angriff von {a} auf {b}; attack; attacked; attacked; -; ging auf {b} los; ging nicht auf {b} los; went for {b}; did not go for {b}
geantwortet; antwortete; antworten; zu antworten; Die Antwort von {a} an {b}; answer; answered; answered; g; sandte {b}{o} eine Antwort; sandte {b}{o} keine Antwort; gave {b} an answer{o}; gave {b} no answer{o}
geschrieben; schrieb; schreiben; zu schreiben; Der Brief von {a} an {b}; write to; wrote to; written to; g; verfasste{o} einen Brief an {b}; verfasste{o} keinen Brief an {b}; penned a letter to {b}{o}; penned no letter to {b}{o}
verteidigt; verteidigte; verteidigen; zu verteidigen; Die Verteidigung von {b} durch {a}; defend; defended; defended; -; nahm {b} in Schutz; nahm {b} nicht in Schutz; came to the defence of {b}; did not come to the defence of {b}
"""),
    first_names=tuple("Greta Frank Selma Dmitri Laura Hakan Birte Oscar Renate Milan Theresa Jakob".split()),
    last_names=tuple(
        "Martens Duval Kowalski Aydin Seidel Franke Orlow Riedel Santos Böttcher Lorenz Haas Iversen Nowak Pohl".split()
    ),
    german=Frames(
        reported=(
            "Wie am Dienstag bekannt wurde, hat {a} {b}{o} {participle}.",
            "Am Abend hatte {a} {b}{o} {participle}.",
            "{noun}{o} war das Thema des Tages.",
            "Weil {a} {b}{o} {participle} hatte, begann die Feier später.",
        ),
        denied=(
            "Anders als erwartet hat {a} {b}{o} nicht {participle}.",
            "Dass {a} {b}{o} {participle} habe, wies das Büro zurück.",
            "{a} sah davon ab, {b}{o} {with_zu}.",
        ),
        open=(
            "{a} plant, {b} bald{o} {with_zu}.",
            "Ob {a} {b}{o} {infinitive} wird, ist offen.",
            "{a} könnte {b}{o} schon morgen {infinitive}.",
        ),
        hearsay=("Einem Bericht zufolge hat {a} {b}{o} {participle}.",),
    ),
    english=Frames(
        reported=(
            "As became known on Tuesday, {a} has {past_participle} {b}{o}.",
            "In the evening {b} had been {past_participle} by {a}{o}.",
        ),
        denied=(
            "Contrary to expectations, {a} has not {past_participle} {b}{o}.",
            "The office rejected reports that {a} had {past_participle} {b}{o}.",
        ),
        open=("{a} intends to {base} {b}{o} soon.", "Whether {a} will {base} {b}{o} is open."),
        hearsay=("According to one report, {a} has {past_participle} {b}{o}.",),
    ),
    german_filler=(
        "Die Zeitung hatte zuvor darüber berichtet.",
        "Am Freitag wird weiter verhandelt.",
        "{x} wollte dazu nichts sagen.",
        "{y} kam mit dem Zug aus Leipzig.",
        "Der Termin stand seit Wochen fest.",
    ),
    english_filler=(
        "The paper had written about it before.",
        "Talks continue on Friday.",
        "{x} declined to comment.",
        "The date had been fixed for weeks.",
    ),
    occasions=(
        ("zur Beförderung", "on the promotion"),
        ("zum Sieg", "on the victory"),
        ("zum Abschied", "on the farewell"),
    ),
)
HALVES = {"train": TRAIN, "test": TEST}
