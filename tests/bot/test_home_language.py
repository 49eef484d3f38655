"""The whole way in German, Greek and Estonian: not a word of the interface in English."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import discord
import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.i18n import LOCALES, has, key_of, say

pytestmark = [
    pytest.mark.changes_corpus,
    pytest.mark.simcord(settle_timeout=60, approved_intents=discord.Intents.default()),
]

SPOKEN = {"de": "de", "el": "el", "et": "et"}
LOCALE = {"de": "de", "el": "el"}
"""Discord has no Estonian: whoever wants it chooses it."""
PAYS = {
    "de": "Wer soll KI-Schulungen in Museen bezahlen?",
    "el": "Ποιος πρέπει να πληρώνει την εκπαίδευση στην ΤΝ στα μουσεία;",
    "et": "Mida ütleb soovitus 2 rahastamise kohta?",
}
STRANGE = {
    "de": "Wann öffnet der Louvre am Sonntag?",
    "el": "Τι ώρα ανοίγει το Λούβρο την Κυριακή;",
    "et": "Mitu kuraatorit töötab Lilleborgi muuseumis?",
}
LONG = 12
"""Letters from which a piece of English text is told from a name or an abbreviation."""


def english(code: str) -> Iterator[str]:
    """The pieces of English texts between their placeholders, where the language says something else."""
    for key, text in catalogue("en").items():
        if key.startswith(("name-", "describe-", "choice-", "error-", "phrase-")):
            continue
        for piece in re.split(r"\{[^{}]*\}|\n|\[\w+\]|\*\[\w+\]|->", text.split("=", 1)[1]):
            bare = piece.strip(" {}")
            if len(bare) >= LONG and bare not in catalogue(code)[key]:
                yield bare


@cache
def catalogue(code: str) -> dict[str, str]:
    """The texts of a language as they stand in its file."""
    body = FluentParser().parse((LOCALES / f"{code}.ftl").read_text(encoding="utf-8")).body
    return {
        entry.id.name: FluentSerializer().serialize_entry(entry) for entry in body if isinstance(entry, ast.Message)
    }


def shown(message: Any) -> Iterator[str]:
    """Every text of a message a person reads, but for the corpus's own words in quotes and titles."""
    yield message.content or ""
    for embed in message.embeds:
        yield embed.footer.text or ""
        values = [field.value for field in embed.fields]
        lines = [line for text in (embed.description or "", *values) for line in text.split("\n")]
        yield from (line for line in lines if not line.startswith(("> ", "• ", "**", "[")))
        yield from (field.name for field in embed.fields)
    for row in message.components:
        for item in row["components"] if isinstance(row, dict) else [child.to_dict() for child in row.children]:
            yield from (str(item.get("label") or ""), str(item.get("placeholder") or ""))


@pytest.mark.parametrize("code", SPOKEN)
async def test_no_english_is_left(world: Any, code: str) -> None:
    """Asking, abstaining, looking up, comparing, voting, volunteering, help, privacy, settings, refusals."""
    if code in LOCALE:
        world.speak(LOCALE[code])
    member, moderator, room = world.member, world.moderator, world.channel
    seen: list[Any] = []
    for person in (member, moderator):
        if code not in LOCALE:
            seen.append((await person.slash(room, "language", language=code)).response)

    async def command(who: Any, name: str, **options: Any) -> Any:
        seen.append((await who.slash(room, name, **options)).response)
        return seen[-1]

    async def press(who: Any, message: Any, beginning: str) -> Any:
        ids = [item["custom_id"] for row in message.components for item in row["components"]]
        result = await who.click(message, custom_id=next(at for at in ids if at.startswith(beginning)))
        seen.append(result.response)
        return seen[-1]

    answer = await command(member, "ask", question=PAYS[code])
    for button in ("helpful:", "sources:", "cite:", "person:"):
        await press(member, answer, button)
    why = await press(member, answer, "unhelpful:")
    assert why
    missed = await command(member, "ask", question=STRANGE[code])
    await press(member, missed, "gap:")
    private = await command(member, "ask", question=PAYS[code], private=True)
    await press(member, private, "share:")
    looked_up: list[dict[str, Any]] = [{"query": "2"}, {"query": "2", "compare": 3}, {}, {"query": "qwertz"}]
    for options in [*looked_up, {"query": "2", "to": moderator}]:
        await command(member, "recommendation", **options)
    await command(member, "coverage")
    await command(member, "resources")
    await command(member, "resources", audience="small-museums", recommendation=2)
    for name in ("help", "privacy", "volunteer", "about docent", "about quality"):
        await command(member, name)
    panel = await command(moderator, "setup")
    await press(moderator, panel, "setup-page:places")
    await command(moderator, "corpus gaps")
    await command(moderator, "corpus review")
    await command(moderator, "corpus log")
    refused = await command(member, "corpus export")
    assert refused
    world.env.errors.clear()
    await world.member.send(room, f"{world.bot.user.mention} {PAYS[code]}")
    texts = [text for message in [*seen, *room.history()] if message is not None for text in shown(message)]
    left = {piece for piece in english(code) for text in texts if piece in text}
    assert set() == left


@pytest.mark.parametrize("locale", ["de", "el", "fr", "pl", "uk", "fi", "bg", "no", "sv-SE", "es-ES", "pt-BR"])
async def test_commands_are_listed_in_the_language_of_the_client(world: Any, locale: str) -> None:
    """Names, descriptions, options and choices; names as Discord wants them, and none twice on a level."""
    sent = next(
        request.json for request in world.env.http_requests if request.method == "PUT" and "commands" in request.path
    )

    def walk(parts: list[dict[str, Any]]) -> None:
        names = [(part.get("name_localizations") or {}).get(locale, part["name"]) for part in parts]
        assert len(names) == len(set(names)), names
        for part, name in zip(parts, names, strict=True):
            menu = part.get("type") == 3 and "description" not in part
            assert menu or re.fullmatch(r"[-_'\w]{1,32}", name), name
            assert menu or name == name.lower(), name
            if "description" in part:
                told = (part.get("description_localizations") or {}).get(locale)
                assert told, part["description"]
                assert len(told) <= 100, told
            for choice in part.get("choices") or ():
                assert (choice.get("name_localizations") or {}).get(locale), choice
            walk(part.get("options") or [])

    assert len(sent) >= 15
    walk([command for command in sent if command.get("type", 1) == 1])
    walk([command for command in sent if command.get("type", 1) == 3])


async def test_every_command_has_a_key_for_each_of_its_words(world: Any) -> None:
    """What is added in the code and forgotten in the catalogues shows here, not in somebody's client."""

    def check(parts: list[dict[str, Any]]) -> None:
        for part in parts:
            assert has(key_of("name", part["name"])), part["name"]
            if part.get("description"):
                assert say("en", key_of("describe", part["description"])) == part["description"]
            for choice in part.get("choices") or ():
                assert has(key_of("choice", choice["name"]))
            check(part.get("options") or [])

    sent = next(
        request.json for request in world.env.http_requests if request.method == "PUT" and "commands" in request.path
    )
    check(sent)
