"""Citations to a verdict: what the sources say to a yes/no question, each text counted once."""

from collections import Counter
from collections.abc import Iterable

from rag.nouns import Citation, Question

BOTH = "both"
"""What a source says of which one quote says yes and another no."""


def verdict(question: Question, citations: Iterable[Citation]) -> str | None:
    """Give "yes" or "no" where all sources that decide a yes/no question agree, "disputed" where they do not.

    None for another question, and where no source decides it.
    """
    if question.kind != "yes_no":
        return None
    said = stances(citations).keys() - {BOTH}
    return "disputed" if len(said) > 1 else next(iter(said), None)


def stances(citations: Iterable[Citation]) -> Counter[str]:
    """Give how many independent sources say "yes", how many "no" and how many BOTH, which decides nothing.

    The quotes of one article are one source, and so are the articles that print one text.
    """
    sources: list[tuple[set[str], set[str]]] = []
    for citation in citations:
        if citation.stance is None:
            continue
        articles = {citation.article.id, *(copy.article.id for copy in citation.copies)}
        said = {citation.stance}
        for source in [source for source in sources if source[0] & articles]:
            sources.remove(source)
            articles |= source[0]
            said |= source[1]
        sources.append((articles, said))
    return Counter(BOTH if len(said) > 1 else next(iter(said)) for _, said in sources)
