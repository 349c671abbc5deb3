"""The page's labels: which there are. German and English say them, `ui.speech` chooses."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The page's labels in one language; `{}` stands where a number, a name or a text goes in."""

    language: str
    """ISO 639-1 code."""
    promise: str
    chat: str
    collection: str
    """The two tabs."""
    theme: str
    welcome: str
    examples: str
    question: str
    ask: str
    stop: str
    new_chat: str
    export_markdown: str
    export_json: str
    conversation: str
    """The heading of an exported conversation."""
    searching: str
    reading_passages: tuple[str, str]
    """For one passage and for `{}`."""
    failed: str
    defect: str
    searched: str
    narrowed: str
    link_to: str
    answered: str
    heard: str
    """What a screen reader is told of an answer: `{}` quotes, and the first of them."""
    verdicts: Mapping[str, str]
    says: Mapping[str, tuple[str, str]]
    """By stance: "1 article says yes" for one and for `{}`."""
    stances: Mapping[str, str]
    very_likely: str
    likely: str
    uncertain: str
    confidence: str
    by_date: str
    no_answer: str
    closest: str
    why_not: str
    """`{}` passages that were considered and not quoted."""
    reasons: Mapping[str, str]
    """By the reason as the answer states it."""
    one_copy: str
    copies: str
    copy: str
    copied: str
    right: str
    wrong: str
    none_right: str
    right_to_refuse: str
    noted: str
    unnoted: str
    not_noted: str
    choose: str
    quote_of: str
    """`{}` of `{}`."""
    before: str
    after: str
    outlet: str
    published: str
    written_in: str
    file: str
    link: str
    checksum: str
    furniture: str
    masked: str
    one_article: str
    articles: str
    narrow: str
    since: str
    until: str
    outlets: str
    articles_in: str
    """What languages are chosen by."""
    undated: str
    search: str
    sort: str
    orders: Mapping[str, str]
    """How the articles can be sorted."""
    listed: str
    """`{}` of `{}`."""
    more: str
    choose_article: str
    remove: str
    remove_file_stays: str
    remove_copy_goes: str
    remove_now: str
    removed: str
    add: str
    files: str
    """What an upload field asks for."""
    paste_text: str
    paste_title: str
    paste_outlet: str
    paste_date: str
    paste: str
    reading: str
    added: str
    added_articles: str
    already: str
    state: str
    state_articles: str
    state_chunks: str
    state_generation: str
    state_encoder: str
    state_reader: str
    state_size: str
    languages: Mapping[str, str]
    months: tuple[str, ...]
    date: str
    """How a day is written: `{day}`, `{month}`, `{year}`."""
    marks: tuple[str, str]
    """Quotation marks."""
