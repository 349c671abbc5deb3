"""The web page: its parts, and which of them a question, a click, an added file or another language changes."""

import logging
import socket
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import gradio as gr
import uvicorn
from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware

from index.errors import BelegError, UsageError
from index.files import MAX_BYTES
from rag.chatbot import Chatbot
from rag.nouns import Answer, Filter
from ui.added import add
from ui.render import Place, Turn, additions, article, conversation, first_place, header, notice, places, sendable
from ui.words import LANGUAGES, WORDS, Words, words_for

QUESTIONS_AT_ONCE = 4
"""Questions answered at the same time, the others wait their turn; more threads than that answered no sooner."""
SECONDS_TO_FINISH = 2
"""After an interrupt: an answer takes less, and an open page holds its connection for ever."""
CLOSEST = 3
"""Passages shown where there is no answer."""
LABELS = (
    {"label": "question", "placeholder": "question", "submit_btn": "ask"},
    {"value": "new_chat"},
    {"label": "add"},
    {"label": "narrow"},
    {"label": "since"},
    {"label": "until"},
    {"label": "outlets"},
    {"label": "undated"},
)
"""The words that the parts with labels show, in the page's order."""
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
"""What a browser on this machine calls it. Another name that leads here is another site's way in to the articles."""

_log = logging.getLogger(__name__)

_LOG_JS = """
element.addEventListener('click', event => {
  const example = event.target.closest('[data-ask]');
  if (example) return trigger('example', {question: example.dataset.ask});
  const place = event.target.closest('[data-open]');
  const reading = event.target.closest('summary') || String(getSelection());
  if (!place || (reading && !event.target.closest('button'))) return;
  element.querySelectorAll('[aria-current]').forEach(old => old.removeAttribute('aria-current'));
  place.closest('.citation').querySelectorAll(`button[data-open="${place.dataset.open}"]`)
    .forEach(button => button.setAttribute('aria-current', 'true'));
  trigger('cite', {place: place.dataset.open});
  document.getElementById('article').scrollIntoView({block: 'nearest'});
});
watch('value', () => {
  document.documentElement.lang = element.querySelector('.log').lang;
  element.querySelector('.turn:last-child')?.scrollIntoView({block: 'start'});
});
"""
_DATE: dict[str, Any] = {
    # the browser's own field knows its user's way to write a date, and sends 2024-11-07
    "html_template": '<label class="date">{{label}} <input type="date" value="{{value}}"></label>',
    "js_on_load": "element.addEventListener('change', event => { props.value = event.target.value })",
    "apply_default_css": False,
}
_ARTICLE_JS = """
watch('value', () => {
  const quote = element.querySelector('#quote'), pane = document.getElementById('article');
  const above = quote ? quote.getBoundingClientRect().top - pane.getBoundingClientRect().top : 0;
  pane.scrollTop = quote ? pane.scrollTop + above - pane.clientHeight / 3 : 0;
});
"""


class Handlers:
    """What happens on the page, each method giving the new values of the parts it changes."""

    def __init__(self, bot: Chatbot) -> None:
        self.bot = bot

    def open(self, request: gr.Request) -> tuple[Any, ...]:
        """Greet in the language that the browser asks for."""
        words = words_for(request.headers.get("accept-language"))
        greeting = conversation([], words, self.bot.sources())
        return words.language, greeting, article(None, words), *self._collection(words)

    def answer(
        self, question: str, turns: list[Turn], since: str, until: str, outlets: list[str], language: str
    ) -> Iterator[tuple[Any, ...]]:
        """Show the question as being searched, then its answer and the article of its first quote."""
        words = WORDS[language]
        if not question.strip():
            yield (gr.skip(),) * 6
            return
        yield "", gr.skip(), conversation([*turns, Turn(question)], words), gr.skip(), gr.skip(), gr.skip()
        now = [*turns, _turn(self.bot, question, turns, (since, until, outlets), words)]
        first = first_place(now)
        sheet = article(places(now).get(first), words)
        yield gr.skip(), now, conversation(now, words, opened=first), sheet, *self._collection(words)

    def answer_example(self, event: gr.EventData, *rest: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
        """Ask the example question that was chosen."""
        yield from self.answer(str(event.question), *rest)

    def cite(self, event: gr.EventData, turns: list[Turn], language: str) -> Any:  # noqa: ANN401
        """Show the article of the quote that was chosen."""
        place = places(turns).get(str(event.place))
        return article(place, WORDS[language]) if place else gr.skip()

    def clear(self, language: str) -> tuple[Any, ...]:
        """Begin another conversation."""
        words = WORDS[language]
        return [], conversation([], words, self.bot.sources()), article(None, words)

    def add(self, files: list[str], language: str) -> Iterator[tuple[Any, ...]]:
        """Show that files are being read, then what became of each."""
        words = WORDS[language]
        yield notice(words.reading, words), gr.skip(), gr.skip(), gr.skip()
        try:
            said = additions(add(self.bot.store.folder, [Path(file) for file in files]), words)
        except BelegError as error:
            said = notice(f"{words.failed} {error}", words)
        yield said, None, *self._collection(words)

    def speak(self, language: str, turns: list[Turn]) -> tuple[Any, ...]:
        """Say everything in another language."""
        words = WORDS[language]
        first = first_place(turns)
        log = conversation(turns, words, self.bot.sources(), first)
        texts = [gr.update(**{name: getattr(words, word) for name, word in said.items()}) for said in LABELS]
        return log, article(places(turns).get(first), words), self._collection(words)[0], *texts

    def ask(
        self,
        question: str,
        before: list[str] = [],  # noqa: B006  # Gradio's API wants a value, and it is only read
        since: str = "",
        until: str = "",
        sources: list[str] = [],  # noqa: B006
    ) -> dict[str, Any]:
        """Give the answer to a question as JSON; dates as 2024-11-07, `before` the earlier questions, oldest first."""
        try:
            answer = self.bot.ask(question, before=before, wanted=_filter(since, until, sources))
        except BelegError as error:
            raise gr.Error(str(error), print_exception=False) from error
        shaped: dict[str, Any] = sendable(answer.to_dict())
        return shaped

    def _collection(self, words: Words) -> tuple[str, Any]:
        """Give the page's head and the outlets to choose from, as they are now."""
        with self.bot.store.snapshot() as snapshot:
            return header(snapshot.count("articles"), words), gr.update(choices=snapshot.sources())


def page(bot: Chatbot) -> gr.Blocks:
    """Give the page over a chatbot, to be served by `app`."""
    on = Handlers(bot)
    say = translations()
    said = [{name: say(word) for name, word in one.items()} for one in LABELS]
    with gr.Blocks(title="Beleg", analytics_enabled=False, fill_width=True) as blocks:
        turns = gr.State([])
        with gr.Row(elem_id="top"):
            top = gr.HTML(apply_default_css=False)
            language = gr.Radio(LANGUAGES, value="en", show_label=False, container=False, elem_id="language")
        with gr.Row(elem_id="both"):
            with gr.Column(elem_id="chat"):
                log = gr.HTML(apply_default_css=False, js_on_load=_LOG_JS, elem_id="log")
                question = gr.Textbox(
                    **said[0], show_label=False, container=False, autofocus=True, max_lines=4, elem_id="question"
                )
                with gr.Row(elem_id="tools"):
                    new = gr.Button(**said[1], size="sm")
                    upload = gr.UploadButton(**said[2], file_count="multiple", size="sm")
                outcome = gr.HTML(apply_default_css=False, elem_id="outcome")
                with gr.Accordion(**said[3], open=False, elem_id="narrow") as narrow:
                    with gr.Row():
                        since = gr.HTML("", **said[4], **_DATE)
                        until = gr.HTML("", **said[5], **_DATE)
                    outlets = gr.Dropdown(**said[6], multiselect=True)
                    undated = gr.HTML(**said[7], html_template="<p class='note'>{{label}}</p>", js_on_load=None)
            with gr.Column(elem_id="article"):
                sheet = gr.HTML(apply_default_css=False, js_on_load=_ARTICLE_JS)
        labelled = [question, new, upload, narrow, since, until, outlets, undated]
        quiet: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}
        rest = [turns, since, until, outlets, language]
        changed = [question, turns, log, sheet, top, outlets]
        blocks.load(on.open, None, [language, log, sheet, top, outlets], **quiet)
        question.submit(on.answer, [question, *rest], changed, trigger_mode="once", **quiet)
        log.example(on.answer_example, rest, changed, trigger_mode="once", **quiet)
        log.cite(on.cite, [turns, language], sheet, trigger_mode="always_last", **quiet)
        new.click(on.clear, language, [turns, log, sheet], **quiet)
        upload.upload(on.add, [upload, language], [outcome, upload, top, outlets], **quiet)
        language.input(on.speak, [language, turns], [log, sheet, top, *labelled], **quiet)
        gr.api(on.ask)
    return blocks.queue(default_concurrency_limit=QUESTIONS_AT_ONCE)


def app(bot: Chatbot, host: str = "127.0.0.1") -> FastAPI:
    """Give the page as a web application that answers only to the names of this machine, or to `host`."""
    outer = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    names = ["*"] if host in {"0.0.0.0", "::"} else [*LOCAL_NAMES, host]
    outer.add_middleware(TrustedHostMiddleware, allowed_hosts=names)
    gr.mount_gradio_app(
        outer,
        page(bot),
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        max_file_size=MAX_BYTES,
        ssr_mode=False,
        enable_monitoring=False,
        pwa=False,
        mcp_server=False,
        i18n=translations(),
        theme=gr.themes.Base(font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"]),
        css_paths=Path(__file__).with_name("page.css"),
    )
    return outer


def serve(
    index: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 7860,
    open_browser: bool = False,
    ready: Callable[[str], None] = lambda _: None,
) -> None:
    """Serve the page over an index until it is interrupted; `ready` is told its address once it answers.

    Raises UsageError where the port is taken, and what `Chatbot.open` raises.
    """
    with _listening(host, port) as listening:
        url = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/"

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                ready(url)
                if open_browser:
                    webbrowser.open(url)

        web = app(Chatbot.open(index), host)
        config = uvicorn.Config(web, log_level="warning", timeout_graceful_shutdown=SECONDS_TO_FINISH)
        with suppress(KeyboardInterrupt):
            Server(config).run([listening])


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise UsageError(f"cannot listen on {host}:{port} ({error.strerror or error}); choose another --port") from None


def translations() -> gr.I18n:
    """Give the labels for the browser to choose from before the page has asked for anything."""
    texts = {
        code: {name: text for name, text in asdict(words).items() if isinstance(text, str)}
        for code, words in WORDS.items()
    }
    return gr.I18n(**texts)


def _turn(
    bot: Chatbot, question: str, earlier: Sequence[Turn], narrowed: tuple[str, str, Sequence[str]], words: Words
) -> Turn:
    """Give the turn of the conversation that a question makes."""
    try:
        before = [turn.question for turn in earlier if turn.answer]
        answer = bot.ask(question, before=before, wanted=_filter(*narrowed))
        return Turn(question, answer, _closest(bot, answer))
    except BelegError as error:
        return Turn(question, error=str(error))
    except Exception:
        _log.exception("no answer to %r", question)
        return Turn(question, error=words.defect)


def _filter(since: str | None, until: str | None, outlets: Sequence[str] | None) -> Filter:
    return Filter(_day(since), _day(until), tuple(outlets or ()))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text and text.strip() else None
    except ValueError:
        raise UsageError(f"{text!r} is no date; write it as 2024-11-07") from None


def _closest(bot: Chatbot, answer: Answer) -> tuple[Place, ...]:
    """Give what came closest to an answer that there is not, as long as the collection has not changed since."""
    if answer.citations:
        return ()
    best = sorted(answer.considered, key=lambda passage: -passage.score)[:CLOSEST]
    with bot.store.snapshot() as snapshot:
        if snapshot.generation != answer.generation:
            return ()
        found = [(passage, snapshot.article(passage.article_id)) for passage in best]
    return tuple(Place(stored, p.start, p.end, p.start, p.end) for p, stored in found if stored)
