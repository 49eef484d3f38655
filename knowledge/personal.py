"""Personal data in a text: what a moderator should look at before it is published. Finds, and changes nothing."""

import re
from collections.abc import Iterator

MOST = 20
"""More than this of a kind is a list, and the first ones show it."""
TERMS = ("context", "id", "type", "graph", "value", "language", "vocab", "base")
"""Keys of JSON-LD, which begin with the sign of an account."""

_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_ABROAD = r"(?:\+(?!\d{1,3}(?: 000)+\b)|00)[1-9]\d{0,2}[\s().\-/]{0,2}(?:\d[\s().\-/]{0,2}){6,12}\d"
_AT_HOME = r"(?:\(0[1-9]\d{0,3}\)|0[1-9]\d{0,3})(?: ?[/.-] ?| )(?=(?:\D?\d){5})(?!\d{1,2}[./-]\d{4}\b)\d[\d .-]{3,12}\d"
_PHONE = re.compile(rf"(?<![\w/.-])(?:{_ABROAD}|{_AT_HOME})(?![\w-])")
_ACCOUNT = re.compile(rf"<@!?\d{{15,20}}>|https?://[\w.-]+/@\w+|(?<![\w/])@(?!(?:{'|'.join(TERMS)})\b)\w{{2,32}}\b")

KINDS = (("e-mail address", _MAIL), ("bank account", _IBAN), ("phone number", _PHONE), ("account name", _ACCOUNT))


def personal_data(text: str) -> Iterator[tuple[str, str]]:
    """What looks like personal data, as (kind, the words), each once and at most 20 of a kind.

    It knows patterns only: a name in a sentence is not recognised.
    """
    rest = text
    for kind, pattern in KINDS:
        found = dict.fromkeys(" ".join(match.split()) for match in pattern.findall(rest))
        rest = pattern.sub(" ", rest)  # an e-mail address is not an account name as well
        yield from ((kind, words) for words in list(found)[:MOST])
