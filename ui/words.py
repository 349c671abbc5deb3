"""What the page says, in German and in English: the labels as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The page's labels in one language; `{}` stands where a number, a name or a text goes in."""

    language: str
    """ISO 639-1 code."""
    promise: str
    welcome: str
    examples: str
    question: str
    ask: str
    new_chat: str
    searching: str
    failed: str
    defect: str
    searched: str
    narrowed: str
    answered: str
    verdicts: dict[str, str]
    very_likely: str
    likely: str
    uncertain: str
    confidence: str
    no_answer: str
    closest: str
    one_copy: str
    copies: str
    choose: str
    outlet: str
    published: str
    written_in: str
    file: str
    link: str
    furniture: str
    one_article: str
    articles: str
    narrow: str
    since: str
    until: str
    outlets: str
    undated: str
    add: str
    reading: str
    added: str
    added_articles: str
    already: str
    languages: dict[str, str]
    months: tuple[str, ...]
    date: str
    """How a day is written: `{day}`, `{month}`, `{year}`."""


GERMAN = Words(
    language="de",
    promise="Fragen an Ihre Artikel, beantwortet mit Zitaten, die wirklich dastehen.",
    welcome="Stellen Sie eine Frage auf Deutsch oder Englisch. Jede Antwort ist ein wörtliches Zitat, und der Artikel "
    "daneben zeigt, wo es steht. Wenn die Artikel eine Frage nicht beantworten, sagt Beleg das.",
    examples="Zum Ausprobieren",
    question="Frage an die Artikel",
    ask="Fragen",
    new_chat="Neues Gespräch",
    searching="Suche in den Artikeln …",
    failed="Das ging nicht:",
    defect="In Beleg ist ein Fehler aufgetreten; die Einzelheiten stehen im Terminal. Ihre Artikel sind unversehrt.",
    searched="Gesucht wurde: {}",
    narrowed="Eingegrenzt:",
    answered="Antwort",
    verdicts={"yes": "Ja", "no": "Nein", "disputed": "Strittig"},
    very_likely="sehr wahrscheinlich die Antwort",
    likely="wahrscheinlich die Antwort",
    uncertain="vielleicht die Antwort",
    confidence="Sicherheit {}",
    no_answer="Die Artikel beantworten das nicht.",
    closest="Was dem am nächsten kam ({})",
    one_copy="auch in 1 weiteren Artikel",
    copies="auch in {} weiteren Artikeln",
    choose="Hier erscheint der zitierte Artikel, das Zitat darin hervorgehoben.",
    outlet="Medium",
    published="Erschienen",
    written_in="Sprache",
    file="Datei",
    link="Link",
    furniture="Graue Stellen sind Seitenbeiwerk (Menüs, Werbung, Bildnachweise) und werden nie zitiert.",
    one_article="1 Artikel",
    articles="{} Artikel",
    narrow="Eingrenzen",
    since="Erschienen ab",
    until="Erschienen bis",
    outlets="Medien",
    undated="Mit einem Datum suchen Sie nur in Artikeln, die ihr Datum nennen.",
    add="Artikel hinzufügen",
    reading="Wird gelesen …",
    added="aufgenommen",
    added_articles="aufgenommen, {} Artikel",
    already="war schon da",
    languages={"de": "Deutsch", "en": "Englisch", "fr": "Französisch", "und": "unbestimmt"},
    months=tuple("Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()),
    date="{day}. {month} {year}",
)

ENGLISH = Words(
    language="en",
    promise="Questions to your articles, answered with quotes that are really there.",
    welcome="Ask a question in English or German. Every answer is a verbatim quote, and the article beside it "
    "shows where it stands. When the articles do not answer a question, Beleg says so.",
    examples="To try it out",
    question="Question to the articles",
    ask="Ask",
    new_chat="New chat",
    searching="Searching the articles …",
    failed="That did not work:",
    defect="Something went wrong inside Beleg; the details are in the terminal. Your articles are untouched.",
    searched="Searched for: {}",
    narrowed="Narrowed down:",
    answered="Answer",
    verdicts={"yes": "Yes", "no": "No", "disputed": "Disputed"},
    very_likely="very likely the answer",
    likely="likely the answer",
    uncertain="perhaps the answer",
    confidence="confidence {}",
    no_answer="The articles do not answer this.",
    closest="What came closest ({})",
    one_copy="also in 1 more article",
    copies="also in {} more articles",
    choose="The cited article appears here, with the quote highlighted.",
    outlet="Outlet",
    published="Published",
    written_in="Language",
    file="File",
    link="Link",
    furniture="Grey passages are page furniture (menus, advertising, photo credits) and are never quoted.",
    one_article="1 article",
    articles="{} articles",
    narrow="Narrow down",
    since="Published since",
    until="Published until",
    outlets="Outlets",
    undated="With a date you search only articles that state theirs.",
    add="Add articles",
    reading="Reading …",
    added="added",
    added_articles="added, {} articles",
    already="was there already",
    languages={"de": "German", "en": "English", "fr": "French", "und": "undetermined"},
    months=tuple("January February March April May June July August September October November December".split()),
    date="{day} {month} {year}",
)

WORDS = {"de": GERMAN, "en": ENGLISH}
LANGUAGES = (("Deutsch", "de"), ("English", "en"))

EXAMPLES = (
    ("Nordstern Nachrichten", {"de": "Hat Putin Trump gratuliert?", "en": "Did Putin congratulate Trump?"}),
    (
        "Fjordspiegel",
        {
            "de": "Wie alt ist die älteste Schicht aus dem Wendelsund?",
            "en": "How old is the oldest layer from the Wendelsund?",
        },
    ),
    (
        "Fördebote",
        {
            "de": "Wie viele Menschen wurden beim Lagerbrand verletzt?",
            "en": "How many people were hurt in the warehouse fire?",
        },
    ),
)
"""Questions to the sample articles, each with the outlet it is about: asked for only where that outlet is indexed."""


def words_for(accepted: str | None) -> Words:
    """Give the labels in the first language of an Accept-Language header that the page speaks, else in English."""
    weighed = []
    for place, part in enumerate((accepted or "").split(",")):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weighed.append((-float(quality or 1), place, tag.partition("-")[0].lower()))
        except ValueError:  # not a number: as good as not said
            continue
    return next((WORDS[tag] for _, _, tag in sorted(weighed) if tag in WORDS), ENGLISH)
