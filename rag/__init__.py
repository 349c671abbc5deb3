"""From a question to an answer whose every quote is proven: question, retrieve, reader, answer, cite, chatbot."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rag.chatbot import Chatbot
    from rag.nouns import Answer, Citation, Filter

__all__ = ["Answer", "Chatbot", "Citation", "Filter"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Load what is asked for when it is asked for: `beleg --help` must not wait for torch."""
    if name == "Chatbot":
        from rag.chatbot import Chatbot

        return Chatbot
    if name in __all__:
        from rag import nouns

        return getattr(nouns, name)
    raise AttributeError(f"module 'rag' has no attribute {name!r}")
