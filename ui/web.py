"""The web page: its parts, which event changes which of them, and how it is served."""

import socket
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import gradio as gr
import uvicorn
from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware

from index.errors import UsageError
from index.files import MAX_BYTES
from rag.chatbot import Chatbot
from ui.handlers import LABELS, Handlers
from ui.words import LANGUAGES, WORDS

QUESTIONS_AT_ONCE = 2
"""More would only wait longer: on two cores 90 questions came at 29 a second whether asked one by one (33 ms each), two
at a time (70 ms) or eight (270 ms). Two, so that a slow one does not hold up all others."""
SECONDS_TO_FINISH = 2
"""After an interrupt: an answer takes less, and an open page holds its connection for ever."""
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
"""What a browser on this machine calls it. Another name that leads here is another site's way in to the articles."""

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


def page(bot: Chatbot) -> gr.Blocks:
    """Give the page over a chatbot, to be served by `app`."""
    on = Handlers(bot)
    say = translations()
    said = [{name: say(word) for name, word in one.items()} for one in LABELS]
    with gr.Blocks(title="Beleg", analytics_enabled=False, fill_width=True) as blocks:
        turns = gr.State([])
        with gr.Row(elem_id="top"):
            top = gr.HTML(apply_default_css=False)
            language = gr.Radio(LANGUAGES, **said[0], value="en", show_label=False, container=False, elem_id="language")
        with gr.Row(elem_id="both"):
            with gr.Column(elem_id="chat"):
                log = gr.HTML(apply_default_css=False, js_on_load=_LOG_JS, elem_id="log")
                question = gr.Textbox(
                    **said[1], show_label=False, container=False, autofocus=True, max_lines=4, elem_id="question"
                )
                with gr.Row(elem_id="tools"):
                    new = gr.Button(**said[2], size="sm")
                    upload = gr.UploadButton(**said[3], file_count="multiple", size="sm")
                outcome = gr.HTML(apply_default_css=False, elem_id="outcome")
                with gr.Accordion(**said[4], open=False, elem_id="narrow") as narrow:
                    with gr.Row():
                        since = gr.HTML("", **said[5], **_DATE)
                        until = gr.HTML("", **said[6], **_DATE)
                    outlets = gr.Dropdown(**said[7], multiselect=True)
                    undated = gr.HTML(**said[8], html_template="<p class='note'>{{label}}</p>", js_on_load=None)
            with gr.Column(elem_id="article"):
                sheet = gr.HTML(apply_default_css=False, js_on_load=_ARTICLE_JS)
        labelled = [language, question, new, upload, narrow, since, until, outlets, undated]
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
