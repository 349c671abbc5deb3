"""What a person sees: answers, articles and reports as rich renderables.

Text of articles, file names and questions is shown as it is, never as markup, and what would steer a terminal is made
visible instead: an article cannot colour, move or rename anything.
"""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from index.nouns import Article
from rag.verdict import stances
from ui.english import ENGLISH
from ui.speech import WORDS
from ui.words import Words

if TYPE_CHECKING:
    from index.sync import Masked, SyncReport
    from index.verify import Verified
    from rag.nouns import Answer, Citation

CLOSEST = 3
"""Passages named when there is no answer."""
SNIPPET = 160
"""Characters shown of each: two lines of a terminal."""
LISTED = 20
"""Articles read anew that a sync names one by one; of more only the MOST_MASKED are, as only oddities matter then."""
MOST_MASKED = 5

_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BREAKS = re.compile(r"[\n\t\u2028\u2029]")
_BLANK = re.compile(r"[ \t\r\n\u2028\u2029]+")

_COLUMNS = ("id", "date", "lang", "chars", "masked", "outlet", "title")

_TOLD = {"encoder", "dimension", "generation"}

_PROVEN = (
    "every text has the SHA-256 that it was read with",
    "every chunk and sentence stands inside its article, every sentence inside its chunk",
    "none overlaps another, or page furniture",
    "every vector has the index's dimension and length 1",
    "every chunk stands in the lexical index, and nothing else does",
    "SQLite finds the database whole",
)


def visible(text: str) -> str:
    """Give the text with everything that steers a terminal made visible; line ends and tabs stay."""
    return _STEERING.sub(_picture, text.replace("\r\n", "\n"))


def line(text: str) -> str:
    """Give the text on one line, with everything that steers a terminal made visible, line ends too."""
    return _STEERING.sub(_picture, _BREAKS.sub(_picture, text))


def flowing(text: str) -> str:
    """Give running text on one line: runs of blanks and line ends as one blank, what steers a terminal visible."""
    return line(_BLANK.sub(" ", text))


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)  # the control pictures of Unicode, in the order of what they show
    if code == 0x7F:
        return "␡"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def answer(found: "Answer", closest: Mapping[str, Article], *, plain: bool = False) -> RenderableType:
    """Give an answer to read: verdict, best quote, then the numbered citations, or what came closest.

    `closest` are the articles of the passages considered, by id; `plain` says the answer again where nothing can be
    highlighted.
    """
    words = WORDS.get(found.language, ENGLISH)
    parts: list[RenderableType] = []
    if found.citations:
        first = found.citations[0]
        if found.verdict:
            parts.append(Text.assemble((words.verdicts[found.verdict], "bold"), f": {_counts(found, words)}"))
        parts += [_highlighted(first), Text()]
        if plain and (first.answer_start, first.answer_end) != (first.start, first.end):
            parts += [Text(f"{words.answered}: {flowing(found.text)}"), Text()]
        parts += [_cited(number, citation, words) for number, citation in enumerate(found.citations, start=1)]
        parts.append(Text(words.confidence.format(f"{found.confidence:.0%}"), "dim"))
    else:
        parts.append(Text(words.no_answer, "bold"))
        near = [passage for passage in found.considered if passage.article_id in closest][:CLOSEST]
        if near:
            parts += [Text(), Text(words.closest.format(len(near)), "dim")]
        for passage in near:
            article = closest[passage.article_id]
            text = flowing(article.text[passage.start : passage.end]).strip()
            snippet = text if len(text) <= SNIPPET else text[:SNIPPET].rsplit(" ", 1)[0] + " …"
            parts.append(Padding(Text(snippet), (0, 0, 0, 2), expand=False))
            parts.append(Padding(Text(_facts(article), "dim"), (0, 0, 0, 4), expand=False))
    if found.searched != found.question:
        parts.append(Text(words.searched.format(flowing(found.searched)), "dim"))
    return Group(*parts)


def _counts(found: "Answer", words: Words) -> str:
    """Give how many sources say yes, how many no and how many both."""
    said = stances(found.citations)
    forms = [(said[stance], *forms) for stance, forms in words.says.items() if said[stance]]
    return ", ".join(one if count == 1 else many.format(count) for count, one, many in forms)


def _highlighted(citation: "Citation") -> Text:
    a, b = citation.answer_start - citation.start, citation.answer_end - citation.start
    before, inside, after = (flowing(part) for part in (citation.quote[:a], citation.quote[a:b], citation.quote[b:]))
    opening, closing = "„“" if citation.article.language == "de" else "“”"
    return Text.assemble(opening, before, (inside, "bold green"), after, closing)


def _cited(number: int, citation: "Citation", words: Words) -> RenderableType:
    lines: list[Text] = []
    if number > 1:
        lines.append(_highlighted(citation))
    stance = f"  {words.stances[citation.stance]}" if citation.stance else ""
    lines.append(Text.assemble(_facts(citation.article), (stance, "bold")))
    lines.append(Text(f"{_place(citation.article, citation.start)}  {citation.start}-{citation.end}", "dim"))
    if citation.copies:
        count = len(citation.copies)
        said = words.copies.format(count) if count > 1 else words.one_copy
        lines.append(Text(f"{said}: {'; '.join(_facts(copy.article) for copy in citation.copies)}", "dim"))
    table = Table.grid(padding=(0, 1))
    table.add_row(Text(f"[{number}]", "cyan"), Group(*lines))
    return table


def _facts(article: Article) -> str:
    """Give outlet, date and title as far as the article states them, the file's name where it has no title."""
    published = article.published.isoformat() if article.published else None
    title = article.title or os.path.basename(article.path)
    return ", ".join(line(part) for part in (article.source, published, title) if part)


def _place(article: Article, offset: int) -> str:
    """Give the file, with the line where the text is the file's own."""
    if article.path.lower().endswith((".txt", ".md")):
        return f"{line(article.path)}:{article.text.count(chr(10), 0, offset) + 1}"
    return line(article.path)


def article(found: Article, *, plain: bool = False) -> RenderableType:
    """Give an article to read, its masked parts dimmed; `plain` marks them with ░ instead.

    A line that is masked as a whole gets ░ before it, a part of a line stands between two of them.
    """
    masked = masked_characters(found)
    rows = {
        "id": found.id,
        "title": found.title,
        "outlet": found.source,
        "date": found.published.isoformat() if found.published else None,
        "address": found.url,
        "file": found.path,
        "language": found.language,
        "length": f"{len(found.text):,} characters, {_percent(masked, len(found.text))} masked",
        "sha256": found.sha256,
    }
    body = Text()
    start = 0
    for row in found.text.splitlines(keepends=True):
        body.append_text(_marked(found, start, row, plain))
        start += len(row)
    return Group(facts(rows), Text(), body)


def _marked(found: Article, start: int, row: str, plain: bool) -> Text:
    """Give a line of an article, its masked stretches dimmed or between ░."""
    end = start + len(row)
    shown = Text()
    open_parts = False
    for a, b, dim in _stretches(found, start, end):
        text = visible(found.text[a:b])
        if dim and plain and text.strip():
            kept = text.rstrip()
            shown.append(f"░{kept}░{text[len(kept) :]}")
        else:
            shown.append(text, "dim" if dim else "")
            open_parts = open_parts or bool(text.strip())
    if not plain:
        return shown
    if row.strip() and not open_parts:
        return Text(f"░ {visible(row)}")
    return Text.assemble("  ", shown) if row.strip() else shown


def _stretches(found: Article, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Give what lies between two offsets in order, as (start, end, whether it is masked)."""
    here = start
    for span in found.furniture:
        a, b = max(span.start, here), min(span.end, end)
        if a < b:
            if here < a:
                yield here, a, False
            yield a, b, True
            here = b
    if here < end:
        yield here, end, False


def articles(found: Sequence[Article], shortest: int) -> RenderableType:
    """Give a table of articles, an outlet or title that does not fit cut; `shortest` digits tell their ids apart."""
    rows = [
        (
            one.id[:shortest],
            one.published.isoformat() if one.published else "-",
            one.language,
            f"{len(one.text):,}",
            _percent(masked_characters(one), len(one.text)),
            one.source or "",
            one.title or os.path.basename(one.path),
        )
        for one in found
    ]
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold")
    for name in _COLUMNS:
        # rich narrows what may wrap: outlet and title, whose cells are cut instead
        right, whole = name in {"chars", "masked"}, name not in {"outlet", "title"}
        table.add_column(name, justify="right" if right else "left", no_wrap=whole)
    for row in rows:
        table.add_row(*(Text(line(cell), no_wrap=True, overflow="ellipsis") for cell in row))
    return table


def facts(rows: Mapping[str, str | None]) -> RenderableType:
    """Give named facts in two columns; those that are None are left out."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    for name, value in rows.items():
        if value is not None:
            table.add_row(Text(name, "bold"), Text(line(value)))
    return table


def masks(found: Sequence["Masked"], *, verbose: bool = False) -> RenderableType:
    """Give how much of the articles read anew was masked: of each, or of all and of those masked most."""
    shown = list(found)
    rows: list[RenderableType] = []
    if len(found) > LISTED and not verbose:
        whole = _percent(sum(m.masked for m in found), sum(m.characters for m in found))
        shown = sorted((m for m in found if m.masked), key=lambda m: -m.masked / m.characters)[:MOST_MASKED]
        most = "; the most in these (all: --verbose):" if shown else ""
        rows.append(Text(f"{len(found):,} articles read, {whole} masked{most}"))
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", no_wrap=True)
    for one in shown:
        name = one.article.title or os.path.basename(one.article.path)
        table.add_row(Text(f"{_percent(one.masked, one.characters)} masked"), Text(line(name)))
    return Group(*rows, table)


def summary(report: "SyncReport") -> str:
    """Give what a sync did, on one line."""
    return (
        f"added {report.added:,}, changed {report.changed:,}, removed {report.removed:,}, "
        f"unchanged {report.unchanged:,}; the index holds {report.articles:,} {_many(report.articles, 'article')} "
        f"in {report.chunks:,} {_many(report.chunks, 'chunk')}; {report.seconds:.1f} s"
    )


def masked_characters(found: Article) -> int:
    """Give how many characters of an article are page furniture."""
    return sum(span.end - span.start for span in found.furniture)


def _percent(part: int, whole: int) -> str:
    return f"{part / whole if whole else 0:.0%}"


def _many(count: int, word: str) -> str:
    return word if count == 1 else word + "s"


def info(found: Mapping[str, Any]) -> RenderableType:
    """Give what an index holds and was built with, from the facts that `beleg info --json` writes."""
    manifest = found["manifest"]
    return facts(
        {
            "index": found["index"],
            "articles": f"{found['articles']:,} from {found['files']:,} {_many(found['files'], 'file')}",
            "chunks": f"{found['chunks']:,} with {found['sentences']:,} {_many(found['sentences'], 'sentence')}",
            "generation": f"{found['generation']:,}",
            "size": f"{found['bytes'] / 1e6:,.1f} MB",
            "encoder": f"{manifest['encoder']}, {manifest['dimension']} dimensions",
            **{name: value for name, value in sorted(manifest.items()) if name not in _TOLD},
        }
    )


def verified(found: "Verified") -> RenderableType:
    """Give what was proven of an index, or all that is wrong with it."""
    counts = (
        f"{found.articles:,} {_many(found.articles, 'article')}, {found.chunks:,} {_many(found.chunks, 'chunk')}, "
        f"{found.sentences:,} {_many(found.sentences, 'sentence')}"
    )
    if found.problems:
        many = _many(len(found.problems), "problem")
        return Group(
            *(Text(line(problem)) for problem in found.problems),
            Text(f"{len(found.problems):,} {many} in {counts}; mend it: beleg sync --rebuild FOLDER", "bold"),
        )
    return Group(
        Text(f"proven: {counts} of generation {found.generation:,}"),
        *(Text(f"  {proven}", "dim") for proven in _PROVEN),
    )
