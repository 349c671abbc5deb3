"""The part of the contrast sets that choices are made by; it shares no verb, no name and no wording with the others."""

from training.contrast.events import Frames, Occasion, Part, verbs

DEVELOPMENT = Part(
    verbs=verbs("""
getroffen; treffen; meet; met; traf; Das Treffen von {a} mit {b}; -; kam mit {b} zusammen; kam mit {b} nicht zusammen; sat down with {b}; did not sit down with {b}
beglückwünscht; beglückwünschen; compliment; complimented; beglückwünschte; Die Gratulation von {a} an {b}; g; schickte {b}{o} einen Blumenstrauß als Gratulation; schickte {b}{o} keine Gratulation; paid {b} a compliment{o}; paid {b} no compliment{o}
beschuldigt; beschuldigen; accuse; accused; beschuldigte; Die Anschuldigung von {a} gegen {b}; -; erhob Vorwürfe gegen {b}; erhob keine Vorwürfe gegen {b}; made accusations against {b}; made no accusations against {b}
bezahlt; bezahlen; pay; paid; bezahlte; Die Zahlung von {a} an {b}
angegriffen; an|greifen; attack; attacked; griff; Der Angriff von {a} auf {b}; -; ging auf {b} los; ging nicht auf {b} los; went for {b}; did not go for {b}
geantwortet; antworten*; answer; answered; antwortete; Die Antwort von {a} an {b}; g; sandte {b}{o} eine Antwort; sandte {b}{o} keine Antwort; gave {b} an answer{o}; gave {b} no answer{o}
geschrieben; schreiben*; write to; wrote to/written to; schrieb; Der Brief von {a} an {b}; g; verfasste{o} einen Brief an {b}; verfasste{o} keinen Brief an {b}; penned a letter to {b}{o}; penned no letter to {b}{o}
verteidigt; verteidigen; defend; defended; verteidigte; Die Verteidigung von {b} durch {a}; -; nahm {b} in Schutz; nahm {b} nicht in Schutz; came to the defence of {b}; did not come to the defence of {b}
gefördert; fördern; sponsor; sponsored; förderte; Die Förderung von {b} durch {a}; -; hielt die Hand über {b}; hielt nicht die Hand über {b}; put money behind {b}; put no money behind {b}
ausgelacht; aus|lachen; laugh at; laughed at; lachte; Das Gelächter von {a} über {b}
gegrüßt; grüßen; greet; greeted; grüßte; Der Gruß von {a} an {b}; g; winkte {b}{o} zu; winkte {b}{o} nicht zu; waved to {b}{o}; did not wave to {b}{o}
ausgebildet; aus|bilden; train; trained; bildete; Die Ausbildung von {b} durch {a}
vorgeladen; vor|laden; summon; summoned; lud; Die Vorladung von {b} durch {a}
bestohlen; bestehlen; rob; robbed; bestahl; Der Diebstahl von {a} bei {b}; -; nahm {b} die Geldbörse weg; nahm {b} nichts weg; took the purse of {b}; took nothing from {b}
geimpft; impfen; vaccinate; vaccinated; impfte; Die Impfung von {b} durch {a}; -; gab {b} die Spritze; gab {b} keine Spritze; gave {b} the jab; gave {b} no jab
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
            "Nach der Sitzung hat {a} {b}{o} {participle}.",
            "Überraschend hat {a} gestern {b}{o} {participle}.",
            "{a} hat nach eigenen Angaben {b}{o} {participle}.",
            "{b} ist nach einer Mitteilung der Stadt von {a}{o} {participle} worden.",
        ),
        denied=(
            "Anders als erwartet hat {a} {b}{o} nicht {participle}.",
            "Dass {a} {b}{o} {participle} habe, wies das Büro zurück.",
            "{a} sah davon ab, {b}{o} {with_zu}.",
            "{a} brachte es nicht fertig, {b}{o} {with_zu}.",
            "Der Sprecher versicherte, {a} habe {b}{o} nie {participle}.",
            "{a} hat {b}{o} zu keiner Zeit {participle}.",
        ),
        open=(
            "{a} plant, {b} bald{o} {with_zu}.",
            "Ob {a} {b}{o} {infinitive} wird, ist offen.",
            "{a} könnte {b}{o} schon morgen {infinitive}.",
            "{a} beabsichtigt, {b}{o} {with_zu}.",
            "Gut möglich, dass {a} {b}{o} {infinitive} wird.",
            "{a} wurde gebeten, {b}{o} {with_zu}.",
        ),
        hearsay=(
            "Einem Bericht zufolge hat {a} {b}{o} {participle}.",
            "Dem Vernehmen nach hat {a} {b}{o} {participle}.",
            "{a} hat {b}{o} {participle}, so wird gemunkelt.",
        ),
    ),
    english=Frames(
        reported=(
            "As became known on Tuesday, {a} has {past_participle} {b}{o}.",
            "In the evening {b} had been {past_participle} by {a}{o}.",
            "After the session {a} {past} {b}{o}.",
            "{a} has now {past_participle} {b}{o}.",
            "Yesterday {b} was {past_participle} by {a}{o}.",
        ),
        denied=(
            "Contrary to expectations, {a} has not {past_participle} {b}{o}.",
            "The office rejected reports that {a} had {past_participle} {b}{o}.",
            "{a} neglected to {base} {b}{o}.",
            "The spokeswoman insisted that {a} had never {past_participle} {b}{o}.",
            "{a} turned down the chance to {base} {b}{o}.",
        ),
        open=(
            "{a} intends to {base} {b}{o} soon.",
            "Whether {a} will {base} {b}{o} is open.",
            "{a} hopes to {base} {b}{o}.",
            "{a} was asked to {base} {b}{o}.",
        ),
        hearsay=(
            "According to one report, {a} has {past_participle} {b}{o}.",
            "Word has it that {a} has {past_participle} {b}{o}.",
            "{a} is rumoured to have {past_participle} {b}{o}.",
        ),
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
