"""Ask, show and list as tools for assistants that speak the Model Context Protocol."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from starlette.applications import Starlette

from index.errors import BelegError, UsageError
from ui.api import Api

PATH = "/mcp"
INSTRUCTIONS = (
    "Answers questions about a collection of news articles with quotes that stand in them, word for word. Cite the "
    "quotes as they are, with outlet and date. The status no_answer means that the articles do not answer the question."
)


def tools(api: Api) -> Starlette:
    """Give the application that answers MCP at `PATH`; UsageError where the package `mcp` is not installed.

    It takes every caller for allowed: who may call is asked before.
    """
    try:
        from mcp.server.mcpserver import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
        from mcp.server.transport_security import TransportSecuritySettings
    except ImportError:
        raise UsageError("--mcp needs the package mcp; install it: pip install 'beleg[mcp]'") from None

    def told(call: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
        """Give the call, its mistakes told in one line that the assistant reads."""

        @wraps(call)
        def tried(*args: Any, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401
            try:
                return call(*args, **kwargs)
            except BelegError as error:
                raise ToolError(str(error)) from error

        return tried

    server: Any = MCPServer("beleg", instructions=INSTRUCTIONS, log_level="WARNING")
    for name, call in (("ask", api.ask), ("show", api.show), ("list", api.articles)):
        server.add_tool(told(call), name=name)
    made: Starlette = server.streamable_http_app(
        streamable_http_path=PATH,
        stateless_http=True,
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    return made
