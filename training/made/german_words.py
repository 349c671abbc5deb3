"""German words by what they do in a sentence, and what tells that a sentence or a question is no clean one."""

import re

from training.made.german_verbs import AUXILIARIES

DETERMINERS = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem "
    "seiner ihr ihre ihren ihrem ihrer dieser diese dieses diesen diesem beide beiden alle allen jeder jede jedes "
    "mehrere mehreren viele vielen einige einigen zahlreiche zahlreichen manche solche unser unsere".split()
)
_PREPOSITIONS = frozenset(
    "in im am an auf aus bei beim für gegen mit nach seit über unter um von vom vor wegen zu zum zur zwischen ab bis "
    "durch trotz während aufgrund anlässlich infolge laut gemäß neben ohne angesichts hinter entlang ins ans zwecks "
    "mithilfe seitens innerhalb außerhalb".split()
)
CLASSES: dict[str, frozenset[str]] = {
    "V": AUXILIARIES - {"werden", "haben", "sein"} | {"haben", "werden"},
    "M": frozenset("bereits schon erst noch nur auch insgesamt allein rund etwa knapp mindestens fast circa ca. "
                   "ungefähr mehr gut ebenfalls besonders".split()),
    "G": frozenset("der des eines einer dem den einem vom".split()),
    "D": DETERMINERS,
    "P": _PREPOSITIONS,
    "U": frozenset(("und", "sowie", "oder", "&")),
    "T": frozenset("gestern heute vorgestern damals dort hier dabei danach daraufhin zuvor zudem außerdem inzwischen "
                   "derzeit zurzeit zunächst später schließlich zuletzt mittlerweile daher deshalb darüber bisher "
                   "bislang dagegen jedoch allerdings ferner unterdessen weiterhin nun jetzt dadurch damit dazu "
                   "anschließend gleichzeitig seitdem seither kürzlich vorher nachher auch so".split()),
}  # fmt: skip
ADJECTIVE = re.compile(r"[a-zäöüß][\w-]*(?:e|en|er|es|em)|(?:rund|etwa|knapp|tausend|hundert|zwei|drei|vier|fünf|sechs|"
                       r"sieben|acht|neun|zehn|elf|zwölf|mehr|als|über)")  # fmt: skip
SMALL_WORDS = (
    DETERMINERS
    | _PREPOSITIONS
    | CLASSES["M"]
    | CLASSES["T"]
    | frozenset("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf etwa rund hunderte tausende".split())
)
NOT_NOMINATIVE = frozenset("den dem des einen einem einer eines im am".split())
ONLY = frozenset("auch nur allein erst schon bereits besonders ebenfalls insgesamt".split())
JOINING = frozenset(
    "ungefähr etwa rund über knapp mehr als circa fast und oder sowie erstmals zwischen von bis seit mal zuletzt "
    "erst".split()
)
UNCLEAN = re.compile(
    r"„(?![^„“]{1,40}“)|(?<!„)\A[^„]*“|[”\"»«;?!–…*\[\]]|:(?!\d)|(?<!\w)/|/(?!\w)| - |''|\bwir\b|\bich\b|\buns\b|"
    r"\bSie\b|Uhr\.$|^\W|\bman\b",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"\b(?:er|sie|ihn|ihm|ihnen|wir|ich|uns|dies|dieser?|dieses|diesem|diesen|jener?|jenes|dort|damit|dabei|dazu|davon|"
    r"darauf|daran|darüber|dafür|dagegen|dadurch|daraus|darin|darunter|danach|hier|hierzu|hierfür|hierbei|solche[rsn]?|"
    r"dessen|letztere[rsnm]?|erstere[rsnm]?|derartige[rn]?|(?<!gab )(?<!gibt )(?<!kam )(?<!kommt )es|beide[nr]?|"
    r"Er|Sie|Es)\b"
)
POINTING = re.compile(
    r"^(?:Er|Sie|Es|Dies\w*|Sein\w*|Ihr\w*|Das$|Jene\w*|Beide\w*|Solche\w*|Andere|Weitere|Einige|Viele)\b"
)
LEFTOVER = re.compile(
    r"\bund\?|\bder\?|\b(?:in|im|am|von|für|und|oder|dem|den|die|das|des|sowie|als) ?[?,]|\b(in|am|im) \1\b|"
    r"\b(?:so|wie folgt)\?|\bund (?:statt|teil)\b|\b(?:von|bis|mit|für) (?:auf|und|von|bis|mit|für)\b|\bsich "
    r"sich\b|\b(?:am|im|an) (?:der|die|das|den)\b(?<!an der)(?<!an die)(?<!an das)(?<!an den)",
    re.IGNORECASE,
)  # fmt: skip
