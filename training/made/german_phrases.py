"""German phrases that say when, where, why and how many."""

import re
from dataclasses import dataclass

_DAY = (
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|morgen|nachmittag|mittag|"
    r"vormittag|nacht)?"
)
_MONTH = r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_DATE = rf"\d{{1,2}}\. (?:{_MONTH}(?: \d{{4}})?|\d{{1,2}}\. ?\d{{4}})"
_SEASON = r"(?:Frühjahr|Frühling|Sommer|Herbst|Winter|Spätsommer)"
_YEARS = r"(?:1[5-9]|20)\d\d"
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_BEFORE = r"(?:(?:[Bb]ereits|[Ee]rst|[Nn]och|[Ss]chon) )?"
TIMES = tuple(
    (re.compile(rf"{pattern}(?![\w-])"), word, "time")
    for pattern, word in (
        (rf"{_BEFORE}[Aa]m (?P<answer>(?:(?:frühen|späten|vergangenen|letzten|gestrigen) )?"
         rf"(?:{_DAY}(?:, (?:de[mn] )?|,? )?{_DATE}|{_DAY}|{_DATE}|Wochenende|(?:Abend|Morgen) des {_DATE}))"
         rf"(?:,(?= [a-z]))?", "Wann"),
        (rf"{_BEFORE}[Ii]m (?:Jahre? )?(?P<answer>{_YEARS}|{_MONTH}(?: \d{{4}}| des Jahres \d{{4}})?|{_SEASON}(?: "
            rf"\d{{4}})?)", "Wann"),
        (rf"(?P<answer>[Ii]n der Nacht (?:zum|auf|vom|von) {_DAY})", "Wann"),
        (rf"(?P<answer>(?:Ende|Anfang|Mitte) (?:{_MONTH}(?: \d{{4}})?|{_YEARS}|der (?:19)?\d0er[- ]Jahre))", "Wann"),
        (r"(?:[Gg]egen|[Uu]m) (?P<answer>\d{1,2}(?:[.:]\d\d)? Uhr)(?: (?:Ortszeit|MEZ|MESZ|UTC))?(?: \([^()]*\))?",
         "Um wie viel Uhr"),
        (rf"[Ss]eit (?:dem )?(?:Jahr )?(?P<answer>{_DATE}|{_YEARS}|{_MONTH}(?: \d{{4}})?|Anfang {_YEARS})",
         "Seit wann"),
        (rf"[Bb]is (?:zum |zum Jahr )?(?P<answer>{_DATE}|{_YEARS}|{_MONTH}(?: \d{{4}})?)", "Bis wann"),
        (rf"[Aa]b (?:dem )?(?P<answer>{_DATE})(?! bis)(?= )(?! an)", "Ab wann"),
        (r"(?P<answer>(?:1[89]|20)\d\d)(?! [A-ZÄÖÜ])(?! [a-zäöüß]+e[nr]? [A-ZÄÖÜ])", "Wann"),
    )
)  # fmt: skip
TIME_PHRASE = re.compile(
    rf" {_BEFORE}(?:am {_DAY}(?:, (?:de[mn] )?{_DATE},?)?|im {_YEARS}|gestern|heute|am {_DATE},?)(?![\w,-])"
)
_REGION = (
    r"(?:Irak|Iran|Libanon|Sudan|Südsudan|Jemen|Kosovo|Kongo|Gazastreifen|Westjordanland|Weißen Haus|Saarland|Tschad|"
    r"Ruhrgebiet|Vatikan|Kaukasus|Nahen Osten|Mittelmeer|Allgäu|Schwarzwald|Norden|Süden|Osten|Westen|Erzgebirge)"
)
_AREA = (
    r"(?:Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Ostsee|Nordsee|Karibik|Innenstadt|Antarktis|Arktis|Bretagne|"
    r"Steiermark|"
    r"(?:(?:Haupt|Provinzhaupt|Hafen|Landeshaupt|Klein|Groß|Küsten|Grenz)?[Ss]tadt|Provinz|Region|Gemeinde|"
    r"Ortschaft|Nähe von)"
    r" [A-ZÄÖÜ][\w’-]+)"
)
_TWO_WORDS = (
    r"(?:New|San|Los|Tel|Hong|Sankt|St\.|Bad|Rio|Buenos|Las|Santa|Addis|Abu|Kuala|Saudi|Sri|El|Den|Costa|Sierra|"
    r"Puerto) "
)
_PLACE = re.compile(
    rf"(?:{_BEFORE})(?:[Ii]n (?P<a>(?:{_TWO_WORDS})?[A-ZÄÖÜ][\w’'-]+(?: (?:am Main|an der Oder|am Rhein|bei "
    rf"[A-ZÄÖÜ]\w+))?)|"
    rf"[Ii]n der (?:[a-zäöüß-]+en )?(?P<b>{_AREA})|"
    rf"[Ii]m (?:[a-zäöüß-]+en )?(?P<c>{_REGION}(?: (?:des|der) (?:Landes|Stadt|Irak|Iran)\w*| [A-ZÄÖÜ]\w+s)?)|"
    r"[Ii]n den (?P<d>USA|Niederlanden|Vereinigten Staaten|Vereinigten Arabischen Emiraten|Alpen|Philippinen)|"
    r"[Aa]uf (?:der Insel )?(?P<e>Kuba|Haiti|Zypern|Sizilien|Sumatra|Java|Hawaii|Mallorca|Kreta|Malta|Bali|Guam|Lesbos|"
    r"Rügen|Sylt|Lampedusa|Sri Lanka|Sardinien|Korsika|Teneriffa|Jamaika))(?: \([^()]*\))?(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A phrase that says where, and the name in it; offsets into the text."""

    start: int
    end: int
    name: tuple[int, int]


def place(text: str, common: frozenset[str], start: int = 0, end: int | None = None) -> Place | None:
    """Give the first phrase of place in a text, without nouns like "Kraft" that follow "in" just as names do."""
    for match in _PLACE.finditer(text, start, len(text) if end is None else end):
        name = match["a"]
        if name and (name.split()[0] in common or not _looks_like_name(name.split()[0])):
            continue
        group = next(group for group in "abcde" if match[group])
        return Place(*match.span(), match.span(group))
    return None


_NO_PLACE_ENDING = re.compile(
    r"(?:ung|heit|keit|schaft|tion|tät|ismus|nis|ungen|tionen|zeit|hand|folge|weise|en|ern|ei|haft|nen|teilen|höhe)$"
)
_PLACE_ANYWAY = re.compile(
    r"(?:hausen|ingen|ungen|stätten|kirchen|baden|hafen|polen|schweden|norwegen|spanien|italien|ien|essen|münchen|"
    r"bremen|"
    r"dresden|verden|aachen|göttingen|siegen|sachsen|hessen|preußen|franken|westfalen|emden|sachsen|minden|jemen|"
    r"philippinen|brüssel|paris|türkei|slowakei|pommern|bayern|luzern|bern|palästinenser|athen|kopenhagen|gießen)$",
    re.IGNORECASE,
)


def _looks_like_name(word: str) -> bool:
    return not _NO_PLACE_ENDING.search(word) or bool(_PLACE_ANYWAY.search(word) and not word.endswith("ungen"))


REASON = re.compile(r"(?:Wegen|Aufgrund|Auf Grund|Infolge) (?P<answer>.{8,90})")
NUMBER = (
    r"(?:\d{1,3}(?:[. ]\d{3})+|\d+(?:,\d+)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|"
    r"vierzehn|"
    r"fünfzehn|zwanzig|dreißig|vierzig|fünfzig)(?: (?:Millionen|Milliarden|Mio\.|Mrd\.)(?= [A-ZÄÖÜ]))?"
)
ABOUT = (
    r"rund|etwa|über|knapp|fast|mehr als|weniger als|mindestens|circa|ca\.|ungefähr|bis zu|gut|insgesamt|nur|"
    r"allein|noch|schätzungsweise|weitere|wenigstens|höchstens|nahezu"
)
NOT_COUNTED = frozenset(
    "Uhr Januar Februar März April Mai Juni Juli August September Oktober November Dezember Prozentpunkte Jahrhundert "
    "Millionen Milliarden Mio Mrd Abs".split()
)
NO_NUMBER_AFTER = frozenset("platz rang nummer nr an zu von beim je pro als ohne wie zwischen artikel paragraf "
    "paragraph § kapitel absatz gruppe typ jahr jahre "
                            "boeing airbus am vom zum seit ab bis und oder windows version apollo".split())  # fmt: skip
DATIVE = frozenset("mit von nach bei unter in vor aus".split())
MUCH = frozenset("Prozent Euro Dollar US-Dollar Grad Franken Pfund Geld Rubel".split())


def kind_of_front(front: str) -> str:
    """Give "time" or "place" for a first phrase that says one of them, else ""."""
    if any(pattern.fullmatch(front) for pattern, _, _ in TIMES):
        return "time"
    return "place" if _PLACE.fullmatch(front) else ""
