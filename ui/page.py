"""The parts of the page and which event changes which of them; what happens then, `ui.chat` and `ui.desk` say."""

from collections.abc import Callable
from dataclasses import asdict
from functools import wraps
from typing import Any

import gradio as gr

from index.errors import BelegError
from index.sources import SUFFIXES
from rag.question import MAX_CHARACTERS
from ui import scripts
from ui.api import Api
from ui.chat import Chat
from ui.collection import ORDERS
from ui.desk import UNSEEN, Desk
from ui.shelf import PAGE
from ui.speech import LANGUAGES, WORDS

QUESTIONS_AT_ONCE = 2
"""More would only wait longer: on two cores 90 questions came at 29 a second whether asked one by one (33 ms each), two
at a time (70 ms) or eight (270 ms). Two, so that a slow one does not hold up all others."""
SECONDS_BETWEEN_LOOKS = 5
"""How soon an open page shows what somebody else added; a look is one short read of the database."""

_HTML: dict[str, Any] = {"apply_default_css": False, "js_on_load": None}
_DATE: dict[str, Any] = {
    # the browser's own field knows its user's way to write a date, and sends 2024-11-07
    "html_template": '<label class="date">{{label}} <input type="date" value="{{value}}"></label>',
    "js_on_load": scripts.DATE,
    "apply_default_css": False,
}
_THEME: dict[str, Any] = {
    "html_template": '<button type="button" aria-label="{{label}}" title="{{label}}">◐</button>',
    "js_on_load": scripts.THEME,
    "apply_default_css": False,
    "elem_id": "theme",
}
_QUIET: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}


class Labels:
    """The parts of the page that show words: made in the browser's language, said again in another."""

    def __init__(self) -> None:
        self.parts: list[Any] = []
        self._words: list[dict[str, str]] = []
        self._say = translations()

    def on(self, kind: Callable[..., Any], words: dict[str, str], *values: Any, **settings: Any) -> Any:  # noqa: ANN401
        """Give a part of a kind whose properties named in `words` say these words."""
        part = kind(*values, **{name: self._say(word) for name, word in words.items()}, **settings)
        self.parts.append(part)
        self._words.append(words)
        return part

    def again(self, language: str) -> list[Any]:
        """Give what makes the parts speak a language, in their order."""
        words = WORDS[language]
        return [gr.update(**{name: getattr(words, word) for name, word in said.items()}) for said in self._words]


def page(chat: Chat, desk: Desk, api: Api) -> gr.Blocks:
    """Give the page, to be served by `ui.web.app`."""
    labels = Labels()
    with gr.Blocks(title="Beleg", analytics_enabled=False, fill_width=True, delete_cache=(3600, 3600)) as blocks:
        with gr.Row(elem_id="top"):
            top = gr.HTML(**_HTML)
            labels.on(gr.HTML, {"label": "theme"}, **_THEME)
            language = labels.on(
                gr.Radio, {"label": "written_in"}, LANGUAGES, value="en", show_label=False, container=False,
                elem_id="language",
            )  # fmt: skip
        clock = gr.Timer(SECONDS_BETWEEN_LOOKS)  # not in a tab: what is in one begins when it is opened
        with gr.Tabs(elem_id="tabs"):
            with labels.on(gr.Tab, {"label": "chat"}):
                narrowing = _chat(blocks, chat, labels, language)
            with labels.on(gr.Tab, {"label": "collection"}):
                _desk(blocks, clock, desk, labels, language, [top, *narrowing])
        language.input(labels.again, language, labels.parts, **_QUIET)
        for call in (api.ask, api.articles, api.show, api.sync):
            gr.api(told(call), api_description=" ".join((call.__doc__ or "").split()))
    return blocks.queue(default_concurrency_limit=QUESTIONS_AT_ONCE)


def _chat(blocks: gr.Blocks, chat: Chat, labels: Labels, language: gr.Radio) -> list[gr.Dropdown]:
    """Make the tab with the questions, and give its lists of outlets and languages."""
    turns = gr.State([])
    with gr.Row(elem_id="both", elem_classes="panes"):
        with gr.Column(elem_id="chat"):
            log = gr.HTML(apply_default_css=False, js_on_load=scripts.LOG, elem_id="log")
            aloud = gr.HTML(apply_default_css=False, js_on_load=scripts.ALOUD, elem_classes="aloud")
            question = labels.on(
                gr.Textbox, {"label": "question", "placeholder": "question", "submit_btn": "ask"}, show_label=False,
                container=False, autofocus=True, max_lines=4, max_length=MAX_CHARACTERS, elem_id="question",
            )  # fmt: skip
            with gr.Row(elem_id="tools"):
                new = labels.on(gr.Button, {"value": "new_chat"}, size="sm")
                as_markdown = labels.on(gr.Button, {"value": "export_markdown"}, size="sm")
                as_json = labels.on(gr.Button, {"value": "export_json"}, size="sm")
            said = gr.HTML(**_HTML, elem_classes="outcome")
            with labels.on(gr.Accordion, {"label": "narrow"}, open=False, elem_id="narrow"):
                with gr.Row():
                    since = labels.on(gr.HTML, {"label": "since"}, "", **_DATE)
                    until = labels.on(gr.HTML, {"label": "until"}, "", **_DATE)
                with gr.Row():
                    outlets = labels.on(gr.Dropdown, {"label": "outlets"}, multiselect=True)
                    codes = labels.on(gr.Dropdown, {"label": "articles_in"}, multiselect=True)
                labels.on(gr.HTML, {"label": "undated"}, html_template="<p class='note'>{{label}}</p>", js_on_load=None)
            saved = gr.HTML("", html_template="", js_on_load=scripts.SAVE, elem_classes="aloud")
        with gr.Column(elem_id="article", elem_classes="pane"):
            sheet = gr.HTML(apply_default_css=False, js_on_load=scripts.ARTICLE)
    wanted = [since, until, outlets, codes]
    rest = [turns, *wanted, language]
    changed = [question, turns, log, sheet, aloud]
    each: dict[str, Any] = {
        **_QUIET,
        "trigger_mode": "multiple",
    }  # after a stop, "once" would wait for what was stopped
    asking = [
        blocks.load(chat.open, None, [language, *wanted, *changed], **_QUIET),
        question.submit(chat.answer, [question, *rest], changed, **each),
        log.example(chat.answer_example, rest, changed, **each),
    ]
    question.stop(chat.stop, [turns, language], [question, log], cancels=asking, **_QUIET)
    log.cite(chat.cite, [turns, language], sheet, trigger_mode="always_last", **_QUIET)
    log.vote(chat.vote, [turns, language], [turns, said], trigger_mode="multiple", **_QUIET)
    new.click(chat.clear, language, [turns, log, sheet, aloud, said], cancels=asking, **_QUIET)
    as_markdown.click(chat.markdown, [turns, language], saved, **_QUIET)
    as_json.click(chat.json, turns, saved, **_QUIET)
    language.input(chat.speak, [language, turns], [log, sheet, question], **_QUIET)
    return [outlets, codes]


def _desk(
    blocks: gr.Blocks,
    clock: gr.Timer,
    desk: Desk,
    labels: Labels,
    language: gr.Radio,
    elsewhere: list[Any],
) -> None:
    """Make the tab with the articles; a change of the collection changes the parts `elsewhere` as well."""
    seen, opened, shown = gr.State(UNSEEN), gr.State(""), gr.State(PAGE)
    with gr.Row(elem_classes="panes"):
        with gr.Column(elem_id="desk"):
            with gr.Row(elem_id="find"):
                search = labels.on(
                    gr.Textbox, {"label": "search", "placeholder": "search"}, "", show_label=False, container=False,
                    max_length=200, max_lines=1,
                )  # fmt: skip
                order = labels.on(
                    gr.Dropdown, {"label": "sort"}, [(WORDS["en"].orders[name], name) for name in ORDERS],
                    value=ORDERS[0], show_label=False, container=False, filterable=False,
                )  # fmt: skip
            shelf = gr.HTML(apply_default_css=False, js_on_load=scripts.SHELF, elem_id="shelf")
            outcome = gr.HTML(**_HTML, elem_classes="outcome")
            with labels.on(gr.Accordion, {"label": "add"}, open=False, elem_id="add"):
                files = labels.on(
                    gr.File, {"label": "files"}, file_count="multiple", file_types=sorted(SUFFIXES), height=110
                )
                text = labels.on(gr.Textbox, {"label": "paste_text"}, "", lines=4, max_lines=12)
                with gr.Row():
                    title = labels.on(gr.Textbox, {"label": "paste_title"}, "", max_length=300)
                    outlet = labels.on(gr.Textbox, {"label": "paste_outlet"}, "", max_length=100)
                day = labels.on(gr.HTML, {"label": "paste_date"}, "", **_DATE)
                put = labels.on(gr.Button, {"value": "paste"}, size="sm")
            state = gr.HTML(**_HTML)
        with gr.Column(elem_id="whole", elem_classes="pane"):
            whole = gr.HTML(apply_default_css=False, js_on_load=scripts.WHOLE)
    view = [language, search, order, opened, shown]
    collection = [*elsewhere, shelf, state, seen]
    blocks.load(desk.open, None, [order, whole, *collection], **_QUIET)
    clock.tick(desk.look, [*view, seen], collection, **_QUIET)
    for event in (search.change, order.input):
        event(desk.find, view[:4], [shelf, shown], trigger_mode="always_last", **_QUIET)
    shelf.more(desk.more, view[:4], [shelf, shown], **_QUIET)
    shelf.read(desk.read, language, [whole, opened], trigger_mode="always_last", **_QUIET)
    whole.remove(desk.remove, [language, search, order, shown], [outcome, opened, whole, *collection], **_QUIET)
    working = {**_QUIET, "show_progress": "full", "show_progress_on": outcome}
    files.upload(desk.add, [files, *view], [outcome, files, *collection], **working)
    pasted = [text, title, outlet, day]
    put.click(desk.paste, [*pasted, *view], [outcome, *pasted, *collection], trigger_mode="once", **_QUIET)
    language.input(desk.speak, view, [order, whole, *collection], **_QUIET)


def told(call: Callable[..., Any]) -> Callable[..., Any]:
    """Give a call whose mistakes Gradio tells the program that made it."""

    @wraps(call)
    def tried(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        try:
            return call(*args, **kwargs)
        except BelegError as error:
            raise gr.Error(str(error), print_exception=False) from error

    return tried


def translations() -> gr.I18n:
    """Give the labels for the browser to choose from before the page has asked for anything."""
    texts = {
        code: {name: text for name, text in asdict(words).items() if isinstance(text, str)}
        for code, words in WORDS.items()
    }
    return gr.I18n(**texts)
