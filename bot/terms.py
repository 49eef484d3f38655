"""What topics and the subjects of entries are called in the reader's language, and which entries go by a name."""

import re
from collections.abc import Sequence

from bot.i18n import say
from knowledge.model import Entry
from knowledge.topics import topics


def called(entries: Sequence[Entry], words: str) -> list[Entry]:
    """The entries whose subject goes by exactly these words in some language, as the glossary has them."""
    wanted = " ".join(words.split()).casefold()
    return [entry for entry in entries if wanted in _names(entry)]


def named(entry: Entry, language: str) -> str:
    """What the subject is called in a language; the entry's title where no term is known."""
    return entry.terms.get(language) or entry.title


def topic_title(topic: str, language: str) -> str:
    """What a topic is called in a language; one that moderators or files brought along goes by its own name."""
    return say(language, f"topic-{topic}") if topic in topics() else topic


def _names(entry: Entry) -> set[str]:
    """A subject's names: with what stands in brackets, without it, and that alone."""
    terms = [entry.title.casefold(), *(term.casefold() for term in entry.terms.values())] if entry.terms else []
    return {name.strip() for term in terms for name in (term, *re.split(r"[()]", term))} - {""}
