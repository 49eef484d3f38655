"""One Markdown file with YAML front matter, to and from an Entry. Complaints name the file and the field."""

from datetime import date
from typing import Any

import yaml
from pydantic import ValidationError

from knowledge.errors import CorpusError
from knowledge.model import Entry

FENCE = "---"
_CODES = ("language", "terms")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load(document: str) -> Any:
    """A YAML document as plain values; safe, and in C where PyYAML was built with it."""
    return yaml.load(document, Loader=_Loader)  # noqa: S506


def split(document: str, name: str) -> tuple[dict[str, Any] | None, str]:
    """The front matter (None when there is none) and the text below it.

    Raises CorpusError when the front matter is opened but not closed, or is not a YAML mapping.
    """
    lines = document.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].strip() != FENCE:
        return None, "\n".join(lines)
    try:
        end = next(number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE)
    except StopIteration:
        raise CorpusError(f"{name}: close the front matter with a line of three dashes (---).") from None
    return _mapping("\n".join(lines[1:end]), name), "\n".join(lines[end + 1 :])


def parse(document: str, name: str) -> Entry:
    """The entry a corpus file describes. `name` is the file's name, for complaints."""
    fields, text = split(document, name)
    if fields is None:
        raise CorpusError(f"{name}: begin the file with front matter between two lines of three dashes (---).")
    try:
        return Entry.model_validate({**fields, "text": text})
    except ValidationError as error:
        raise CorpusError(f"{name}: {_complaint(error)}") from error


def render(entry: Entry) -> str:
    """The Markdown file of an entry; `parse` gives the same entry back."""
    fields = entry.model_dump(mode="json", exclude={"text"}, exclude_defaults=True)
    front = yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=110)
    return f"{FENCE}\n{front}{FENCE}\n\n{entry.text}\n"


def _mapping(front: str, name: str) -> dict[str, Any]:
    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(front, Loader=_Loader)):
            raise CorpusError(f"{name}: write every value of the front matter out, without & and *.")
        fields = load(front)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" near line {mark.line + 2}" if mark else ""
        raise CorpusError(f"{name}: mend the front matter{where}; it is not valid YAML.") from error
    if not isinstance(fields, dict):
        raise CorpusError(f"{name}: write the front matter as lines of the form 'title: ...'.")
    return {str(key): _norwegian(_plain(value)) if key in _CODES else _plain(value) for key, value in fields.items()}


def _plain(value: object) -> object:
    """YAML reads 2024-04-04 as a date; fields that hold free text want it back as written."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return value


def _norwegian(value: object) -> object:
    """YAML reads a bare `no` as false; where a language is meant, it is Norwegian."""
    if isinstance(value, dict):
        return {"no" if key is False else key: inner for key, inner in value.items()}
    return "no" if value is False else value


def _complaint(error: ValidationError) -> str:
    """The first broken rule as one sentence."""
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"]) or "the entry"
    if first["type"] == "extra_forbidden":
        return f"remove or correct the field '{field}', which is not one Docent knows."
    if first["type"] == "missing":
        return f"add the field '{field}'."
    return f"correct the field '{field}' ({first['msg'][0].lower()}{first['msg'][1:]})."
