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
    greeting: bool = False
    """It may have an occasion."""


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
    rows = [[cell.strip() for cell in line.split(";")] for line in table.strip().splitlines()]
    return tuple(Verb(*row[:8], greeting=len(row) > 8) for row in rows)


TRAIN = Half(
    verbs=_verbs("""
gratuliert; gratulierte; gratulieren; zu gratulieren; Der Glückwunsch von {a} an {b}; congratulate; congratulated; congratulated; g
angerufen; rief|an; anrufen; anzurufen; Der Anruf von {a} bei {b}; call; called; called; g
eingeladen; lud|ein; einladen; einzuladen; Die Einladung von {a} an {b}; invite; invited; invited; g
gedankt; dankte; danken; zu danken; Der Dank von {a} an {b}; thank; thanked; thanked; g
kritisiert; kritisierte; kritisieren; zu kritisieren; Die Kritik von {a} an {b}; criticise; criticised; criticised
verklagt; verklagte; verklagen; zu verklagen; Die Klage von {a} gegen {b}; sue; sued; sued
besucht; besuchte; besuchen; zu besuchen; Der Besuch von {a} bei {b}; visit; visited; visited
entlassen; entließ; entlassen; zu entlassen; Die Entlassung von {b} durch {a}; dismiss; dismissed; dismissed
gelobt; lobte; loben; zu loben; Das Lob von {a} für {b}; praise; praised; praised
gewarnt; warnte; warnen; zu warnen; Die Warnung von {a} an {b}; warn; warned; warned
unterstützt; unterstützte; unterstützen; zu unterstützen; Die Unterstützung von {a} für {b}; support; supported; supported
geholfen; half; helfen; zu helfen; Die Hilfe von {a} für {b}; help; helped; helped
besiegt; besiegte; besiegen; zu besiegen; Der Sieg von {a} über {b}; defeat; defeated; defeated
abgelöst; löste|ab; ablösen; abzulösen; Die Ablösung von {b} durch {a}; replace; replaced; replaced
angezeigt; zeigte|an; anzeigen; anzuzeigen; Die Anzeige von {a} gegen {b}; report; reported; reported
widersprochen; widersprach; widersprechen; zu widersprechen; Der Widerspruch von {a} gegen {b}; contradict; contradicted; contradicted
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
        ),
        denied=(
            "{a} hat {b}{o} nicht {participle}.",
            "{a} verzichtete darauf, {b}{o} {with_zu}.",
            "Ein Sprecher dementierte, dass {a} {b}{o} {participle} habe.",
            "{a} weigerte sich, {b}{o} {with_zu}.",
            "Bis heute hat {a} {b}{o} kein einziges Mal {participle}.",
        ),
        open=(
            "{a} will {b} in der kommenden Woche{o} {infinitive}.",
            "{a} würde {b}{o} {infinitive}, wenn die Bedingungen stimmten.",
            "Die Opposition forderte {a} auf, {b}{o} {with_zu}.",
            "Es wird erwartet, dass {a} {b}{o} noch {infinitive} wird.",
            "{a} überlegt, ob es klug wäre, {b}{o} {with_zu}.",
        ),
        hearsay=("{a} soll {b}{o} {participle} haben.", "Angeblich hat {a} {b}{o} {participle}."),
    ),
    english=Frames(
        reported=(
            "{a} {past} {b}{o} on Monday.",
            "{b} was {past_participle} by {a}{o}.",
            "After {a} had {past_participle} {b}{o}, the day ended quietly.",
            "A spokesman confirmed that {a} had {past_participle} {b}{o}.",
        ),
        denied=(
            "{a} did not {base} {b}{o}.",
            "A spokesman denied that {a} had {past_participle} {b}{o}.",
            "{a} refused to {base} {b}{o}.",
        ),
        open=(
            "{a} plans to {base} {b}{o} next week.",
            "{a} would {base} {b}{o} if conditions were right.",
            "The opposition urged {a} to {base} {b}{o}.",
        ),
        hearsay=("{a} is said to have {past_participle} {b}{o}.",),
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
    ),
)
TEST = Half(
    verbs=_verbs("""
getroffen; traf; treffen; zu treffen; Das Treffen von {a} mit {b}; meet; met; met
beglückwünscht; beglückwünschte; beglückwünschen; zu beglückwünschen; Die Gratulation von {a} an {b}; compliment; complimented; complimented; g
beschuldigt; beschuldigte; beschuldigen; zu beschuldigen; Die Anschuldigung von {a} gegen {b}; accuse; accused; accused
bezahlt; bezahlte; bezahlen; zu bezahlen; Die Zahlung von {a} an {b}; pay; paid; paid
angegriffen; griff|an; angreifen; anzugreifen; Der Angriff von {a} auf {b}; attack; attacked; attacked
geantwortet; antwortete; antworten; zu antworten; Die Antwort von {a} an {b}; answer; answered; answered; g
geschrieben; schrieb; schreiben; zu schreiben; Der Brief von {a} an {b}; write to; wrote to; written to; g
verteidigt; verteidigte; verteidigen; zu verteidigen; Die Verteidigung von {b} durch {a}; defend; defended; defended
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
