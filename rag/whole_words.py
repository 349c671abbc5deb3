"""A span of tokens as a person would mark it: whole words, without the punctuation around them."""

_BEFORE, _BEHIND = ",.;:–-)]", ",.;:–-(["


def whole_words(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """Give `[start, end)` widened to whole words and without the punctuation around it, within `[low, high)`."""
    while start > low and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < high and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    bare_start, bare_end = start, end
    while bare_start < bare_end and (text[bare_start].isspace() or text[bare_start] in _BEFORE):
        bare_start += 1
    while bare_end > bare_start and (text[bare_end - 1].isspace() or text[bare_end - 1] in _BEHIND):
        bare_end -= 1
    return (bare_start, bare_end) if bare_start < bare_end else (start, end)
