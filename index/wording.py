"""What of a language model's wording may be shown: only sentences that the quotes they cite bear out.

A model is told to be honest, but it is the checks that make it so: whatever was smuggled into a quote or a question, a
sentence with a link, a mention, an invented number or no right source does not pass. The exact quotes are shown anyway.
"""

import json
import re
from collections.abc import Sequence

import numpy as np
from pydantic import BaseModel, ConfigDict, ValidationError

from index.answer import Answer, Quote, Sentence
from index.engine import Engine
from index.question import tidy
from knowledge.language import detect
from knowledge.model import UNDETERMINED

MOST_SENTENCES = 3
MOST_LETTERS = 400
LIKE = 0.83
"""Cosine to a cited quote from which a sentence may say the same. Of 300 sentences of the corpus and their translations
into 25 languages, 99 in 100 reach it; sentences on other matters stay below 0.80, as a rule."""
ENOUGH_TO_TELL = 40
"""Letters from which the language of a sentence is told reliably."""

_LIVE = re.compile(r"[@<>\[\]{}|`#*_~\\]|//|\bwww\.|\b[\w-]{2,}\.[^\W\d_]{2,}\b", re.IGNORECASE)
"""Marks that Discord or a browser would act on, and whatever looks like a host."""
_NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f']*\d)?")


class _Written(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    text: str
    sources: list[int]


class _Reply(BaseModel):
    model_config = ConfigDict(extra="ignore", strict=True)

    sentences: list[_Written]


def borne_out(reply: str, answer: Answer, engine: Engine) -> tuple[Sentence, ...]:
    """The sentences of a model's reply that may be shown, at most three; none when the reply is of no use."""
    return tuple(one for one in _read(reply)[:MOST_SENTENCES] if _may_be_shown(one, answer, engine))


def _read(reply: str) -> list[Sentence]:
    """The sentences of a reply in JSON, also of one with words around it."""
    begin, end = reply.find("{"), reply.rfind("}")
    try:
        found = _Reply.model_validate(json.loads(reply[begin : end + 1]))
    except (ValueError, ValidationError, RecursionError):
        return []
    return [Sentence(one.text.strip(), tuple(dict.fromkeys(one.sources))) for one in found.sentences]


def _may_be_shown(sentence: Sentence, answer: Answer, engine: Engine) -> bool:
    cited = [answer.quotes[number - 1] for number in sentence.sources if 0 < number <= len(answer.quotes)]
    if not cited or len(cited) < len(sentence.sources) or not 0 < len(sentence.text) <= MOST_LETTERS:
        return False
    if tidy(sentence.text) != sentence.text or _LIVE.search(sentence.text):
        return False
    if not _numbers(sentence.text) <= _numbers(" ".join(f"{quote.title} {quote.text}" for quote in cited)):
        return False
    return _speaks(sentence.text, answer.language) and _likeness(sentence.text, cited, engine) >= LIKE


def _numbers(text: str) -> set[str]:
    """The numbers in a text, however their digits are parted: 40,000 and 40.000 are one."""
    return {re.sub(r"\D", "", found) for found in _NUMBER.findall(text)}


def _speaks(text: str, language: str) -> bool:
    return len(text) < ENOUGH_TO_TELL or detect(text) in (language, UNDETERMINED)


def _likeness(text: str, quotes: Sequence[Quote], engine: Engine) -> float:
    vectors = engine.embed_passages([text, *(quote.text for quote in quotes)])
    return float(np.max(vectors[1:] @ vectors[0]))
