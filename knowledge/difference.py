"""Two versions of an entry side by side, as a person reads them: what went, what came."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Literal

from knowledge.model import Entry, Record, Source

Side = Literal["gone", "new"]
UNSAID = frozenset({"id", "source", "text", "reviewed"})
"""Fields of an entry that are compared otherwise, or change by themselves."""
MOST_PAIRS = 1_000_000
"""Pairs of equal sentences up to which the shortest difference is looked for: a table may repeat one line for ever."""
FIELDS = tuple(name for name in Entry.model_fields if name not in UNSAID)


class Line(Record):
    """A sentence or a field that only one of the two versions has."""

    side: Side
    text: str


def difference(before: Entry | None, after: Entry) -> list[Line]:
    """What changed from one version to the other, in the order of the text; everything is new when there was none."""
    if before is None:
        return [Line(side="new", text=line) for line in after.text.split("\n") if line.strip()]
    return [*_fields(before, after), *_sentences(before.text, after.text)]


def claimed(entry: Entry) -> list[Line]:
    """What a new entry says of itself beyond title, text and source: which others it stands for, what it answers."""
    plain = Entry(
        id=entry.id,
        title=entry.title,
        topic=entry.topic,
        language=entry.language,
        owner=entry.owner,
        review_by=entry.review_by,
        source=entry.source,
        text=entry.text,
    )
    return list(_fields(plain, entry))


def _fields(before: Entry, after: Entry) -> Iterator[Line]:
    pairs = [(name, getattr(before, name), getattr(after, name)) for name in FIELDS]
    pairs += [
        (f"source {name}", getattr(before.source, name), getattr(after.source, name)) for name in Source.model_fields
    ]
    for name, old, new in pairs:
        if old != new:
            yield from (Line(side="gone", text=f"{name.replace('_', ' ')}: {_shown(old)}"),) if old else ()
            yield from (Line(side="new", text=f"{name.replace('_', ' ')}: {_shown(new)}"),) if new else ()


def _shown(value: object) -> str:
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {word}" for name, word in value.items())
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _sentences(before: str, after: str) -> Iterator[Line]:
    old, new = _apart(_parts(before), _parts(after))
    # Beyond that, sentences that recur all the time are no longer lined up: more is shown, and soon.
    matcher = SequenceMatcher(None, old, new, autojunk=_equal_pairs(old, new) > MOST_PAIRS)
    for kind, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if kind != "equal":
            yield from (Line(side="gone", text=part) for part in old[old_from:old_to])
            yield from (Line(side="new", text=part) for part in new[new_from:new_to])


def _apart(old: Sequence[str], new: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Both without what they begin and end with alike, which is most of them after an edit."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    tail = next((place for place in range(shorter - head) if old[-1 - place] != new[-1 - place]), shorter - head)
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _equal_pairs(old: Sequence[str], new: Sequence[str]) -> int:
    """How many pairs of an old and a new sentence are equal: what the search for the shortest difference costs."""
    known = Counter(old)
    return sum(known[part] for part in new)


def _parts(text: str) -> list[str]:
    """Sentences, roughly: a wrong cut only shows more or less context than needed."""
    lines = [line.strip().removeprefix("- ") for line in text.split("\n") if line.strip()]
    return [part for line in lines for part in re.split(r"(?<=[.!?])\s+(?=[^\W\d_a-z])", line)]
