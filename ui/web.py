"""How the page is served: behind one door, to this machine, or to others that name themselves."""

import ctypes
import ipaddress
import socket
import sys
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import gradio as gr
import uvicorn
from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware

from index.errors import UsageError
from index.files import MAX_BYTES
from rag.chatbot import Chatbot
from ui import accounts
from ui.accounts import Accounts
from ui.api import Api
from ui.chat import Chat
from ui.collection import Collection
from ui.desk import Desk
from ui.door import Door
from ui.page import page, translations

SECONDS_TO_FINISH = 2
"""After an interrupt: an answer takes less, and an open page holds its connection for ever."""
_M_ARENA_MAX = -8
"""Name of the setting in glibc's malloc.h."""
LOCAL_NAMES = ("127.0.0.1", "localhost", "[::1]")
"""What a browser on this machine calls it. Another name that leads here is another site's way in to the articles."""


def app(bot: Chatbot, host: str = "127.0.0.1", known: Accounts | None = None, *, mcp: bool = False) -> FastAPI:
    """Give the page as a web application that answers only to the names of this machine, or to `host`.

    `known` are those who are let in, None for everybody; `mcp` adds the tools for assistants.
    """
    collection = Collection(bot.store)
    api = Api(bot, collection)
    beside = None
    if mcp:
        from ui.tools import tools  # optional

        beside = tools(api)
    outer = FastAPI(
        docs_url=None, redoc_url=None, openapi_url=None, lifespan=beside.router.lifespan_context if beside else None
    )
    outer.router.routes.extend(beside.routes if beside else [])
    outer.add_middleware(Door, accounts=known)
    names = ["*"] if host in {"0.0.0.0", "::"} else [*LOCAL_NAMES, f"[{host}]" if ":" in host else host]
    outer.add_middleware(TrustedHostMiddleware, allowed_hosts=names)
    gr.mount_gradio_app(
        outer,
        page(Chat(bot, collection), Desk(bot, collection), api),
        path="/",
        footer_links=[],
        run_history=False,
        show_error=False,
        max_file_size=MAX_BYTES,
        allowed_paths=[],
        blocked_paths=[str(bot.store.folder.absolute())],
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
    reader: str | None = None,
    auth_file: Path | None = None,
    mcp: bool = False,
    open_browser: bool = False,
    ready: Callable[[str], None] = lambda _: None,
) -> None:
    """Serve the page over an index until it is interrupted; `ready` is told its address once it answers.

    Raises UsageError where the port is taken, or where other machines could reach the page and nobody has to name
    themselves, and what `Chatbot.open` raises.
    """
    if not loopback(host) and auth_file is None:
        raise UsageError(
            f"other machines reach {host}, and whoever asks there would be answered; give --auth-file FILE "
            "(made by: beleg chat --auth-file FILE --add-user NAME), or leave --host out"
        )
    known = Accounts(accounts.read(auth_file)) if auth_file else None
    _share_memory()
    with _listening(host, port) as listening:
        url = f"http://{f'[{host}]' if ':' in host else host}:{listening.getsockname()[1]}/"

        class Server(uvicorn.Server):
            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                ready(url)
                if open_browser:
                    webbrowser.open(url)

        web = app(Chatbot.open(index, reader=reader), host, known, mcp=mcp)
        config = uvicorn.Config(web, log_level="warning", timeout_graceful_shutdown=SECONDS_TO_FINISH)
        with suppress(KeyboardInterrupt):
            Server(config).run([listening])


def loopback(host: str) -> bool:
    """Tell whether only this machine reaches an address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _share_memory() -> None:
    """Let the threads that answer share the memory they free.

    By default glibc keeps a pool for each, and with 15 threads 250 questions left 2,125 MiB instead of 1,822.
    """
    if sys.platform == "linux" and (set_option := getattr(ctypes.CDLL(None), "mallopt", None)):
        set_option(_M_ARENA_MAX, 2)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise UsageError(f"cannot listen on {host}:{port} ({error.strerror or error}); choose another --port") from None
