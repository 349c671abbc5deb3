"""What every request passes first: whether it may come in, and what a browser may do with the reply."""

import base64
import binascii
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.accounts import Accounts

POLICY = "; ".join(
    (
        "default-src 'self'",
        # Gradio starts from scripts in its page and compiles the templates of its components; attributes that run are
        # neither's, and they are what a quote smuggled in as markup would need
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "script-src-attr 'none'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
}
ROOMS = (
    "/assets/",
    "/static/",
    "/config",
    "/theme.css",
    "/favicon.ico",
    "/robots.txt",
    "/manifest.json",
    "/mcp",
    *(
        f"/gradio_api/{name}"
        for name in "info openapi.json call/ queue/ run/ api/ upload upload_progress heartbeat/ cancel reset "
        "startup-events app_id login_check theme.css".split()
    ),
)
"""Where the page and its programs have business. Gradio's other doors stay shut: its files, its fetching of addresses,
its editing of the program."""
LONGEST_ADDRESS = 32_000
"""Bytes: more than the longest question makes. One of 65,536 characters is too much for Gradio, which falls over."""
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Door:
    """Lets in who comes from the page itself or from no page at all, and, where there are accounts, has one."""

    def __init__(self, app: ASGIApp, accounts: Accounts | None = None) -> None:
        self._app = app
        self._accounts = accounts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, with the reply's headers set, or refuse it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        refused = None
        headers = Headers(scope=scope)
        if scope["type"] != "http":
            refused = PlainTextResponse("Only HTTP is spoken here.", 404)
        elif len(scope["path"]) + len(scope["query_string"]) > LONGEST_ADDRESS:
            refused = PlainTextResponse("This address is too long.", 414)
        elif scope["path"] != "/" and not scope["path"].startswith(ROOMS):
            refused = PlainTextResponse("There is nothing here.", 404)
        elif not from_here(headers, scope["method"]):
            refused = PlainTextResponse("Another site's page may not ask here.", 403)
        elif self._accounts and not await run_in_threadpool(_known, self._accounts, headers.get("authorization")):
            wanted = {"WWW-Authenticate": 'Basic realm="Beleg", charset="UTF-8"'}
            refused = PlainTextResponse("Name and password, please.", 401, wanted)
        await (refused or self._app)(scope, receive, guarded)


def from_here(headers: Headers, method: str) -> bool:
    """Tell whether no page of another site sent this: a browser says where a request that changes something is from."""
    if method in _SAFE:
        return True
    if headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        return False
    origin = headers.get("origin")
    try:
        return origin is None or urlsplit(origin).netloc == headers.get("host")
    except ValueError:
        return False


def _known(accounts: Accounts, authorization: str | None) -> bool:
    """Tell whether the header of HTTP's basic authentication (RFC 7617) names somebody who may come in."""
    kind, _, coded = (authorization or "").partition(" ")
    try:
        name, colon, password = base64.b64decode(coded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return False
    return kind.lower() == "basic" and bool(colon) and accounts.admits(name, password)
