"""Which language a text is written in, among those Docent's members write."""

import threading
from functools import cache
from typing import TYPE_CHECKING

from knowledge.model import UNDETERMINED

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

LANGUAGES = {
    "bg": "Bulgarian", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "et": "Estonian", "fi": "Finnish", "fr": "French", "ga": "Irish", "hr": "Croatian",
    "hu": "Hungarian", "it": "Italian", "lt": "Lithuanian", "lv": "Latvian", "mt": "Maltese", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "sk": "Slovak", "sl": "Slovenian",
    "sv": "Swedish", "uk": "Ukrainian",
}  # fmt: skip
"""The 24 official languages of the EU, Norwegian and Ukrainian, by ISO 639-1 code."""

_ENOUGH = 2000
"""Characters that settle the language of a long text."""
_AS_WELL = 1 / 3
"""The share of the best language's probability from which the one its author speaks is taken: 'Co je LIDO?' is Czech
for a Czech, though Croatian is a little likelier."""
_LEAST_CONFIDENCE = 0.25
"""Below it lie greetings, acronyms and other languages: on the question sets half of what is left out is wrong."""
_ENOUGH_FOR_ANOTHER = 0.45
"""The same where the author speaks another language: 'asdf qwer' is Maltese at 0.32, and nobody wants to hear it."""
_loading = threading.Lock()


def detect(text: str, likely: str | None = None) -> str:
    """The most likely language of a text, as ISO 639-1; "und" when there is too little to go by.

    `likely` is the language its author is known to speak: a few words that may well be in it are taken to be.
    """
    sample = text[:_ENOUGH]
    if not any(letter.isalpha() for letter in sample):
        return UNDETERMINED
    ranked = _identifier().rank(sample)
    code, confidence = ranked[0]
    if likely is not None and float(dict(ranked).get(likely, 0.0)) >= confidence * _AS_WELL:
        return likely
    least = _LEAST_CONFIDENCE if likely is None else _ENOUGH_FOR_ANOTHER
    return str(code) if confidence >= least else UNDETERMINED


def prepare() -> None:
    """Load the classifier beside whatever is done next; without this, the first text waits for it."""
    threading.Thread(target=_identifier, name="languages", daemon=True).start()


def _identifier() -> "LanguageIdentifier":
    """The classifier, loaded once, on first use."""
    with _loading:
        return _loaded()


@cache
def _loaded() -> "LanguageIdentifier":
    """The classifier, limited to our languages; unpacking it takes half a second."""
    import numpy as np
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    # It picks rows of this table, which it leaves in columns.
    identifier.nb_ptc = np.ascontiguousarray(identifier.nb_ptc, dtype=np.float32)
    return identifier
