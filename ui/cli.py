"""The command `beleg`: what a person types, turned into calls of the library, and errors into one line with a cure."""

import io
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.exceptions import TyperException

from index.errors import BelegError, IndexDamaged, UsageError
from rag.nouns import Filter, facts
from ui import figures, terminal
from ui.screen import Screen, busy, counting, note, write, write_json
from ui.watch import changes

if TYPE_CHECKING:
    from index.nouns import Article
    from index.snapshot import Snapshot
    from index.store import Store
    from index.sync import SyncReport
    from rag.evaluate import Measured
    from rag.nouns import Answer
    from rag.reading import Reading

DONE, NOT_FOUND, MISTAKE, INTERRUPTED = 0, 1, 2, 130
SHORTEST_ID = 6
"""Digits of an id that are shown at least: more than 1,000 articles are told apart by them, mostly."""


@dataclass
class Run:
    """What counts for every command: given before or after its name."""

    index: Path
    debug: bool = False


def _note_index(ctx: typer.Context, value: Path | None) -> Path | None:
    if value is not None:
        ctx.obj.index = value
    return value


def _note_debug(ctx: typer.Context, value: bool) -> bool:
    ctx.obj.debug = ctx.obj.debug or value
    return value


def _tell_version(value: bool) -> None:
    if value:
        from importlib.metadata import PackageNotFoundError, version

        try:
            found = version("beleg")
        except PackageNotFoundError:
            found = "(not installed)"
        write(f"beleg {found}\n")
        raise typer.Exit


Index = Annotated[
    Path | None,
    typer.Option("--index", metavar="DIR", callback=_note_index, help="The index folder. [BELEG_INDEX, or .beleg]"),
]
Debug = Annotated[bool, typer.Option("--debug", callback=_note_debug, help="Show the traceback of an error.")]
Reader = Annotated[
    str | None,
    typer.Option(
        "--reader",
        metavar="NAME|PATH|none",
        help="A Hugging Face question-answering model, or none for whole sentences. [the embedded one]",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Write one JSON object instead of text.")]

app = typer.Typer(rich_markup_mode=None, add_completion=False, context_settings={"help_option_names": ["--help", "-h"]})


@app.callback(
    invoke_without_command=True,
    epilog="\b\nTo begin:\n  beleg sync articles/\n  beleg ask 'Hat Putin Trump gratuliert?'\n\n"
    "Exit status: 0 done, 1 asked and not found, 2 a mistake that the message on stderr names.",
)
def beleg(
    ctx: typer.Context,
    index: Index = None,
    debug: Debug = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Tell the version.")
    ] = False,
) -> None:
    """Answer questions about news articles with quotes that are really there.

    Nothing is generated: every word of an answer stands in an article, and the answer says where. Questions may be
    German or English.
    """
    if ctx.invoked_subcommand is None:
        write(ctx.get_help() + "\n")


@app.command(
    epilog="\b\nExamples:\n  beleg sync articles/\n  beleg sync articles/ --watch\n  beleg sync --keep today/*.txt"
)
def sync(
    ctx: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="FOLDER|FILE...", help="Where the articles are.")],
    keep: Annotated[bool, typer.Option("--keep", help="Keep articles whose file is gone.")] = False,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Read and embed everything anew.")] = False,
    encoder: Annotated[
        str | None,
        typer.Option("--encoder", metavar="NAME|PATH", help="A sentence-transformers model. [the embedded one]"),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Go on, and sync whenever something changes.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Name every article that was read.")] = False,
    as_json: Json = False,
    index: Index = None,
    debug: Debug = False,
) -> int:
    """Index what is new or changed, drop what is gone.

    Reads .txt, .md, .html, .pdf and .jsonl, folders with all that is in them. The files themselves are never changed.
    All of it is one change: who asks meanwhile is answered from the articles as they were before.
    """
    run: Run = ctx.obj
    if not watch:
        report = _synced(run.index, paths, keep, rebuild, encoder)
        _show_report(report, as_json, verbose)
        return _status_of(report)
    first = True
    for _ in changes(paths, run.index):
        try:
            report = _synced(run.index, paths, keep, rebuild and first, encoder)
        except BelegError as error:
            if first:
                raise
            _complain(f"{error} (still watching)")
            continue
        if as_json:
            _show_report(report, as_json, verbose)
        elif first:
            _show_report(report, as_json, verbose)
            note(f"watching {', '.join(map(str, paths))}; end with Ctrl-C")
        elif report.added or report.changed or report.removed or report.problems:
            _show_turn(report)
        first = False
    return DONE


def _synced(index: Path, paths: Sequence[Path], keep: bool, rebuild: bool, encoder: str | None) -> "SyncReport":
    from index.sync import sync as bring_in_line

    with counting("articles") as tell:
        return bring_in_line(
            index,
            paths,
            encoder=encoder,
            keep=keep,
            rebuild=rebuild,
            progress=lambda progress: tell(progress.done, progress.total, progress.name),
            waiting=note,
        )


def _show_report(report: "SyncReport", as_json: bool, verbose: bool) -> None:
    if as_json:
        write_json(_report_dict(report))
        return
    screen = Screen()
    if report.masked:
        screen.show(terminal.masks(report.masked, verbose=verbose))
    for problem in report.problems:
        note(f"could not read: {problem}")
    screen.show(terminal.summary(report))


def _report_dict(report: "SyncReport") -> dict[str, Any]:
    masked = [{"article": facts(m.article), "masked": m.masked, "characters": m.characters} for m in report.masked]
    return {
        **{field.name: getattr(report, field.name) for field in fields(report)},
        "masked": masked,
        "problems": [str(problem) for problem in report.problems],
    }


def _show_turn(report: "SyncReport") -> None:
    for problem in report.problems:
        note(f"could not read: {problem}")
    Screen().show(f"{datetime.now():%H:%M:%S} {terminal.summary(report)}")


def _status_of(report: "SyncReport") -> int:
    worked = report.added or report.changed or report.removed or report.unchanged
    return NOT_FOUND if report.problems and not worked else DONE


@app.command(
    epilog="\b\nExamples:\n  beleg ask 'Hat Putin Trump gratuliert?'\n"
    "  beleg ask 'Who won the election?' --since 2024-11-06 --source Elbblick\n"
    "  beleg ask 'Wer hat gewonnen?' --json | jq -r '.citations[0].quote'"
)
def ask(
    ctx: typer.Context,
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="In German or English, in quotes.")],
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="Published on that day or later.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help="Published on that day or earlier.")
    ] = None,
    source: Annotated[
        list[str] | None, typer.Option("--source", metavar="NAME", help="Only this outlet; may be given repeatedly.")
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option("--language", metavar="CODE", help="Only articles in it, as de or en; may be given repeatedly."),
    ] = None,
    reader: Reader = None,
    as_json: Json = False,
    index: Index = None,
    debug: Debug = False,
) -> int:
    """Answer a question with quotes, or say that there is no answer.

    The best quote comes first, the answer in it highlighted, then where it and others stand: outlet, date, title, file
    and characters. A DATE is 2024-11-07 or 7.11.2024. Exit status 1 when the articles do not answer the question.
    """
    run: Run = ctx.obj
    days = _day("--since", since), _day("--until", until)
    if days[0] and days[1] and days[0] > days[1]:
        raise UsageError(f"--since {days[0]} is after --until {days[1]}; swap them")
    with _store(ctx).snapshot() as snapshot:
        outlets = _known("from", source or [], "outlets", snapshot.sources())
        languages = _known("in", language or [], "languages", snapshot.languages())
    with busy("reading the articles"):
        from rag.chatbot import Chatbot  # heavy, and a mistake is told without it

        bot = Chatbot.open(run.index, reader=reader)
        asked = question.encode("utf-8", "replace").decode()  # what is typed need not be text
        answer = bot.ask(asked, wanted=Filter(*days, outlets, languages))
    if as_json:
        write_json(answer.to_dict())
    else:
        screen = Screen()
        with bot.store.snapshot() as snapshot:
            closest = _closest(answer, snapshot)
        screen.show(terminal.answer(answer, closest, plain=screen.plain))
    return DONE if answer.status == "answered" else NOT_FOUND


def _closest(answer: "Answer", snapshot: "Snapshot") -> "dict[str, Article]":
    """Give the articles of what was considered, none when the collection has changed since: offsets would lie."""
    if snapshot.generation != answer.generation:
        return {}
    return {article.id: article for article in snapshot.articles([p.article_id for p in answer.considered])}


def _day(option: str, text: str | None) -> date | None:
    if text is None:
        return None
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    raise UsageError(f"{option} {text!r} is no date; write it as 2024-11-07 or 7.11.2024")


def _known(where: str, wanted: Sequence[str], kind: str, known: Sequence[str]) -> tuple[str, ...]:
    """Give the outlets or languages as the index names them; upper and lower case do not matter."""
    found = []
    for name in wanted:
        matching = [one for one in known if one.casefold() == name.strip().casefold()]
        if not matching:
            there = ", ".join(known) or "none that any article names"
            raise UsageError(f"no article is {where} {name!r}; {kind}: {there}")
        found += matching
    return tuple(found)


@app.command(
    epilog="\b\nExamples:\n  beleg chat --open\n  beleg chat --mcp\n"
    "  beleg chat --auth-file people.txt --add-user anna\n"
    "  beleg chat --host 0.0.0.0 --auth-file people.txt"
)
def chat(
    ctx: typer.Context,
    host: Annotated[str, typer.Option("--host", metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes a free one.")] = 7860,
    auth_file: Annotated[
        Path | None, typer.Option("--auth-file", metavar="FILE", help="Who is let in, with hashed passwords.")
    ] = None,
    add_user: Annotated[
        str | None,
        typer.Option("--add-user", metavar="NAME", help="Ask for a password, write both to --auth-file, and end."),
    ] = None,
    mcp: Annotated[
        bool, typer.Option("--mcp", help="Offer ask, show and list to assistants, at /mcp.", show_default=False)
    ] = False,
    open_browser: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the page in the browser. [--no-open]", show_default=False)
    ] = False,
    reader: Reader = None,
    index: Index = None,
    debug: Debug = False,
) -> None:
    """Serve the chat as a web page.

    Only this machine reaches it, unless --host says otherwise; then --auth-file says who is let in. Ctrl-C ends it.
    """
    if add_user is not None:
        from ui.accounts import add

        if auth_file is None:
            raise UsageError("--add-user needs the file to write to; give --auth-file FILE")
        add(auth_file, add_user, typer.prompt(f"password of {add_user}", hide_input=True, confirmation_prompt=True))
        note(f"{auth_file} lets in {add_user}")
        return
    from ui.web import serve

    run: Run = ctx.obj
    serve(
        run.index,
        host=host,
        port=port,
        reader=reader,
        auth_file=auth_file,
        mcp=mcp,
        open_browser=open_browser,
        ready=lambda address: note(f"Beleg answers at {address}; end with Ctrl-C"),
    )


@app.command()
def articles(ctx: typer.Context, as_json: Json = False, index: Index = None, debug: Debug = False) -> None:
    """List the articles of the index.

    With the start of their id that tells them apart, date, outlet, language, length, how much of them is masked as page
    furniture, and title.
    """
    with _store(ctx).snapshot() as snapshot:
        if as_json:
            write_json({"articles": [_article_dict(article) for article in snapshot.articles()]})
            return
        found = list(snapshot.articles())
    Screen().show(terminal.articles(found, _shortest([article.id for article in found])))


def _article_dict(article: "Article") -> dict[str, Any]:
    return {**facts(article), "characters": len(article.text), "masked": terminal.masked_characters(article)}


def _shortest(ids: Sequence[str]) -> int:
    """Give how many first characters tell these ids apart."""
    length = SHORTEST_ID
    while len({i[:length] for i in ids}) < len(set(ids)):
        length += 1
    return length


@app.command()
def show(
    ctx: typer.Context,
    article: Annotated[str, typer.Argument(metavar="ID", help="As `beleg articles` lists it.")],
    index: Index = None,
    debug: Debug = False,
) -> None:
    """Show an article, what is masked in it dimmed.

    In a pipe ░ marks the masked parts. They stay in the article, and are never searched or quoted.
    """
    with _store(ctx).snapshot() as snapshot:
        found = _article(snapshot, article)
    screen = Screen()
    screen.show(terminal.article(found, plain=screen.plain))


@app.command()
def remove(
    ctx: typer.Context,
    ids: Annotated[list[str], typer.Argument(metavar="ID...", help="As `beleg articles` lists them.")],
    index: Index = None,
    debug: Debug = False,
) -> None:
    """Delete articles from the index, not their files.

    They stay away until their file changes or the index is rebuilt.
    """
    from index.sync import remove as delete

    run: Run = ctx.obj
    with _store(ctx).snapshot() as snapshot:
        whole = [_article(snapshot, start).id for start in ids]
    for gone in delete(run.index, whole):
        Screen().show(f"removed {terminal.line(gone.title or gone.path)}")


@app.command()
def info(ctx: typer.Context, as_json: Json = False, index: Index = None, debug: Debug = False) -> None:
    """Tell what the index holds and how it was built."""
    store = _store(ctx)
    with store.snapshot() as snapshot:
        counts = {table: snapshot.count(table) for table in ("files", "articles", "chunks", "sentences")}
        found: dict[str, Any] = {"index": str(store.folder.resolve()), **counts, "generation": snapshot.generation}
        found["bytes"] = sum(file.stat().st_size for file in store.folder.iterdir() if file.is_file())
        found["manifest"] = snapshot.manifest
    if as_json:
        write_json(found)
    else:
        Screen().show(terminal.info(found))


@app.command()
def verify(ctx: typer.Context, as_json: Json = False, index: Index = None, debug: Debug = False) -> int:
    """Prove every stored offset and vector.

    Each text, chunk, sentence and vector, the lexical index, and the database itself. Exit status 1 when something is
    wrong.
    """
    from index.verify import verify as prove

    try:
        found = prove(_store(ctx))
    except IndexDamaged as error:
        _complain(str(error))
        return NOT_FOUND
    if as_json:
        write_json(found.to_dict())
    else:
        Screen().show(terminal.verified(found))
    return NOT_FOUND if found.problems else DONE


@app.command(name="eval")
def evaluate(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .jsonl of Beleg's own, or SQuAD's JSON.")],
    texts: Annotated[
        Path | None,
        typer.Option(
            "--articles", metavar="FILE", help="SQuAD's JSON in another language, whose paragraphs are asked."
        ),
    ] = None,
    alone: Annotated[
        bool, typer.Option("--reading", help="Ask each question of its own paragraph only; SQuAD's JSON.")
    ] = False,
    reader: Reader = None,
    as_json: Json = False,
    index: Index = None,
    debug: Debug = False,
) -> None:
    """Measure the answers on a file of questions.

    A .jsonl of Beleg's own is asked of the index; SQuAD's JSON brings its paragraphs along.
    """
    from rag.evaluate import evaluate as measure
    from rag.reading import read_alone

    run: Run = ctx.obj
    for named in (file, texts):
        if named and not named.is_file():
            raise UsageError(f"there is no file {named}; name a file of questions")
    found: Measured | Reading
    with counting("questions") as tell:

        def progress(done: int, total: int) -> None:
            tell(done, total, "")

        if alone:
            found = read_alone(file, articles=texts, reader=reader, progress=progress)
            shown = figures.reading(found)
        else:
            found = measure(file, run.index, articles=texts, reader=reader, progress=progress)
            shown = figures.measured(found)
    if as_json:
        write_json(found.to_dict())
    else:
        Screen().show(shown)


def _store(ctx: typer.Context) -> "Store":
    from index.store import Store

    run: Run = ctx.obj
    return Store(run.index)


def _article(snapshot: "Snapshot", start: str) -> "Article":
    """Give the article whose id starts so; UsageError when none or several do."""
    ids = snapshot.ids(start) if start.isascii() else []
    if len(ids) > 1:
        raise UsageError(f"{len(ids):,} articles have an id that starts with {start!r}; give more of it")
    found = snapshot.article(ids[0]) if ids else None
    if found is None:
        raise UsageError(f"no article has the id {start!r}; list them: beleg articles")
    return found


def _complain(text: str) -> None:
    note(f"beleg: {text}")


def _usage(error: TyperException) -> str:
    """Give what is wrong with a command line, and where to read how it is right."""
    said = error.format_message().rstrip(".")
    context = getattr(error, "ctx", None)
    where = context.command_path if context else "beleg"
    return f"{said[:1].lower()}{said[1:]}; see: {where} --help"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, the program's own when None, and give its exit status."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a name that the stream cannot carry must not end it
    run = Run(Path(os.environ.get("BELEG_INDEX") or ".beleg"))
    try:
        status = typer.main.get_command(app).main(
            list(sys.argv[1:] if arguments is None else arguments), prog_name="beleg", standalone_mode=False, obj=run
        )
    except TyperException as error:
        _complain(_usage(error))
        return MISTAKE
    except BelegError as error:
        if run.debug:
            raise
        _complain(str(error))
        return MISTAKE
    except Exception as error:
        if run.debug:
            raise
        _complain(f"{type(error).__name__}: {error}; that should not happen: beleg --debug shows where")
        return MISTAKE
    if status == INTERRUPTED:
        _complain("interrupted")
    return status or DONE


if __name__ == "__main__":
    sys.exit(main())
