"""What is put before a text, and how it is tidied, before any model sees it.

The e5 family was trained with these two words in front; without them its scores drop. Other models name their
own prompts, and `reference.py` uses those instead.
"""

from __future__ import annotations

from collections.abc import Iterable

QUERY = "query: "
PASSAGE = "passage: "


def tidy(text: str) -> str:
    """The text with every run of white space (line ends too) made one space, and none at the ends.

    Half a surrogate pair, which is no character and which no tokenizer takes, becomes a question mark.
    """
    return " ".join(text.encode("utf-8", "replace").decode().split())


def prompted(prompt: str, texts: Iterable[str]) -> list[str]:
    """Each text tidied, with the prompt in front."""
    return [prompt + tidy(text) for text in texts]
