"""German verbs in the third person singular of the present, as headlines have them."""

_VOWELS_CHANGED = {
    "befehlen": "befiehlt",
    "beraten": "berät",
    "bestechen": "besticht",
    "empfangen": "empfängt",
    "empfehlen": "empfiehlt",
    "entlassen": "entlässt",
    "helfen": "hilft",
    "laden": "lädt",
    "lassen": "lässt",
    "nehmen": "nimmt",
    "schlagen": "schlägt",
    "sprechen": "spricht",
    "treffen": "trifft",
    "unterbrechen": "unterbricht",
    "vergeben": "vergibt",
    "verlassen": "verlässt",
    "vernehmen": "vernimmt",
    "verraten": "verrät",
    "vertreten": "vertritt",
    "widersprechen": "widerspricht",
}


def present_of(infinitive: str) -> str:
    """Give the third person singular of a verb without its separable prefix."""
    if infinitive in _VOWELS_CHANGED:
        return _VOWELS_CHANGED[infinitive]
    stem = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive.removesuffix("n")
    return stem + ("et" if stem.endswith(("t", "d", "chn", "ffn")) else "t")
