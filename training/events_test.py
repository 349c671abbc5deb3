"""The half of the contrast sets that measures: it shares no verb, no name and no wording with the other."""

from training.events import Frames, Half, Occasion, verbs

TEST = Half(
    verbs=verbs("""
getroffen; traf; treffen; zu treffen; Das Treffen von {a} mit {b}; meet; met; met; -; kam mit {b} zusammen; kam mit {b} nicht zusammen; sat down with {b}; did not sit down with {b}
beglückwünscht; beglückwünschte; beglückwünschen; zu beglückwünschen; Die Gratulation von {a} an {b}; compliment; complimented; complimented; g; schickte {b}{o} einen Blumenstrauß als Gratulation; schickte {b}{o} keine Gratulation; paid {b} a compliment{o}; paid {b} no compliment{o}
beschuldigt; beschuldigte; beschuldigen; zu beschuldigen; Die Anschuldigung von {a} gegen {b}; accuse; accused; accused; -; erhob Vorwürfe gegen {b}; erhob keine Vorwürfe gegen {b}; made accusations against {b}; made no accusations against {b}
bezahlt; bezahlte; bezahlen; zu bezahlen; Die Zahlung von {a} an {b}; pay; paid; paid
angegriffen; griff|an; angreifen; anzugreifen; Der Angriff von {a} auf {b}; attack; attacked; attacked; -; ging auf {b} los; ging nicht auf {b} los; went for {b}; did not go for {b}
geantwortet; antwortete; antworten; zu antworten; Die Antwort von {a} an {b}; answer; answered; answered; gd; sandte {b}{o} eine Antwort; sandte {b}{o} keine Antwort; gave {b} an answer{o}; gave {b} no answer{o}
geschrieben; schrieb; schreiben; zu schreiben; Der Brief von {a} an {b}; write to; wrote to; written to; gd; verfasste{o} einen Brief an {b}; verfasste{o} keinen Brief an {b}; penned a letter to {b}{o}; penned no letter to {b}{o}
verteidigt; verteidigte; verteidigen; zu verteidigen; Die Verteidigung von {b} durch {a}; defend; defended; defended; -; nahm {b} in Schutz; nahm {b} nicht in Schutz; came to the defence of {b}; did not come to the defence of {b}
"""),
    first_names=tuple("Greta Frank Selma Dmitri Laura Hakan Birte Oscar Renate Milan Theresa Jakob".split()),
    women=frozenset("Greta Selma Laura Birte Renate Theresa".split()),
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
        Occasion(("zur Beförderung",), ("on the promotion",)),
        Occasion(("zum Sieg",), ("on the victory",)),
        Occasion(("zum Abschied",), ("on the farewell",)),
    ),
)
