"""What Discord takes in one message or form, in characters and pieces; anything beyond is refused with an error 50035.

https://discord.com/developers/docs/resources/message and /components/reference
"""

import re
from collections.abc import Iterator
from typing import Any

CONTENT, EMBEDS, LETTERS = 2000, 10, 6000
EMBED = {"title": 256, "description": 4096}
FIELDS, NAME, VALUE, FOOTER, AUTHOR = 25, 256, 1024, 2048, 256
ROWS, IN_A_ROW = 5, 5
LABEL, CUSTOM_ID, PLACEHOLDER = 80, 100, 150
OPTIONS, OPTION = 25, 100
MODAL_TITLE, MODAL_ITEMS, INPUT_LABEL, INPUT = 45, 5, 45, 4000
CHOICES, CHOICE = 25, 100


def complaints(payload: dict[str, Any]) -> list[str]:
    """What Discord would not take of the body of a message or of an answer to an interaction."""
    body = payload.get("data") if "type" in payload and isinstance(payload.get("data"), dict) else payload
    assert isinstance(body, dict)
    return list(_message(body)) + list(_rest(body))


def _message(body: dict[str, Any]) -> Iterator[str]:
    yield from _most("content", body.get("content") or "", CONTENT)
    embeds = body.get("embeds") or []
    yield from _most("embeds", embeds, EMBEDS)
    letters = 0
    for embed in embeds:
        yield from (part for name, most in EMBED.items() for part in _most(name, embed.get(name) or "", most))
        fields = embed.get("fields") or []
        yield from _most("fields", fields, FIELDS)
        for field in fields:
            yield from (*_some("field name", field["name"], NAME), *_some("field value", field["value"], VALUE))
        footer, author = (embed.get("footer") or {}).get("text", ""), (embed.get("author") or {}).get("name", "")
        yield from (*_most("footer", footer, FOOTER), *_most("author", author, AUTHOR))
        parts = [embed.get("title") or "", embed.get("description") or "", footer, author]
        letters += sum(map(len, parts)) + sum(len(field["name"]) + len(field["value"]) for field in fields)
        url = embed.get("url")
        if url is not None and not re.match(r"https?://", url):
            yield f"the address {url!r}"
    if letters > LETTERS:
        yield f"{letters} letters in embeds"


def _rest(body: dict[str, Any]) -> Iterator[str]:
    rows = body.get("components") or []
    modal = "title" in body and "custom_id" in body
    yield from _most("rows", rows, MODAL_ITEMS if modal else ROWS)
    if modal:
        yield from _some("form title", body["title"], MODAL_TITLE)
    for row in rows:
        items = row.get("components") or ([row["component"]] if "component" in row else [])
        yield from _some("row", items, IN_A_ROW)
        for item in items:
            yield from _component(item)
    names = [item.get("custom_id") for row in rows for item in row.get("components") or [] if item.get("custom_id")]
    if len(names) != len(set(names)):
        yield f"an id twice among {names}"
    choices = body.get("choices") or []
    yield from _most("choices", choices, CHOICES)
    for choice in choices:
        yield from (*_some("choice", choice["name"], CHOICE), *_some("choice value", str(choice["value"]), CHOICE))


def _component(item: dict[str, Any]) -> Iterator[str]:
    yield from _some("custom id", item.get("custom_id") or "-", CUSTOM_ID)
    if item["type"] == 2:
        if not item.get("label"):
            yield f"a button without words: {item}"
        yield from _most("button", item.get("label") or "", LABEL)
    elif item["type"] == 4:
        yield from _most("field label", item.get("label") or "", INPUT_LABEL)
        yield from _most("field text", item.get("value") or "", INPUT)
        yield from _most("field hint", item.get("placeholder") or "", 100)
    else:
        yield from _most("menu hint", item.get("placeholder") or "", PLACEHOLDER)
    if item["type"] == 3:
        yield from _some("menu", item.get("options") or [], OPTIONS)
        for option in item.get("options") or []:
            yield from (*_some("option", option["label"], OPTION), *_some("option value", option["value"], OPTION))
        values = [option["value"] for option in item.get("options") or []]
        if len(values) != len(set(values)):
            yield f"a value twice among {values}"


def _most(what: str, found: Any, most: int) -> Iterator[str]:
    if len(found) > most:
        yield f"{what}: {len(found)} of {most}"


def _some(what: str, found: Any, most: int) -> Iterator[str]:
    if not found:
        yield f"{what}: empty"
    yield from _most(what, found, most)
