"""Which language the page speaks, and what it offers to ask."""

from ui.english import ENGLISH
from ui.german import GERMAN
from ui.words import Words

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
