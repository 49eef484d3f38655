"""`docent corpus add|edit|link|retire|restore|revert`: changes made in the terminal, published at once.

Whoever has the data folder could change anything in it: what is done here needs no second person.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.asking import Json
from bot.cli.console import print_json
from bot.cli.corpus import ACTOR, Server, opened, say_hidden
from bot.errors import UsageError
from knowledge.errors import CorpusError, DocentError

if TYPE_CHECKING:
    from knowledge.draft import Change
    from knowledge.model import Action, Entry
    from knowledge.store import Store

MOST = 2**31 - 1
"""The highest number a database column holds."""
Version = Annotated[int, typer.Argument(min=1, max=MOST, help="Its number in the history.")]
Reason = Annotated[str, typer.Option(help="Why, in a few words; it stands in the history.")]
Text = Annotated[str | None, typer.Option(help="The text; - reads it from standard input.")]
Source = Annotated[str | None, typer.Option(help="Where it comes from: title, web address, or both.")]
Rights = Annotated[str | None, typer.Option(help="Who holds the rights of the source, or the licence.")]
ReviewBy = Annotated[str | None, typer.Option(help="When to look at it again, such as 2027-03-01.")]
Topic = Annotated[str | None, typer.Option(help="Its topic.")]
Owner = Annotated[str | None, typer.Option(help="Who looks after it.")]
Questions = Annotated[list[str] | None, typer.Option("--question", help="A question it answers; may be repeated.")]


def add(  # noqa: PLR0913  the fields of an entry
    context: typer.Context,
    title: str,
    source: Annotated[str, typer.Option(help="Where it comes from: title, web address, or both.")],
    text: Text = "-",
    rights: Rights = None,
    review_by: ReviewBy = None,
    topic: Topic = None,
    owner: Owner = None,
    question: Questions = None,
    reason: Reason = "added in the terminal",
    server: Server = None,
    json: Json = False,
) -> None:
    """Write a new entry and publish it."""
    from bot.preview import taken
    from knowledge.draft import Change
    from knowledge.writing import day, written

    with opened(context) as store:
        entry = written(
            title,
            _read(text),
            source,
            server=server,
            taken=partial(taken, store),
            rights=rights,
            review_by=day(review_by),
            topic=topic,
            owner=owner,
            questions=tuple(question) if question else None,
        )
        _publish(store, Change(action="create", entry=entry), reason, server, json)


def edit(  # noqa: PLR0913  the fields of an entry
    context: typer.Context,
    entry: str,
    reason: Reason,
    title: Annotated[str | None, typer.Option(help="Its new title.")] = None,
    text: Text = None,
    source: Source = None,
    rights: Rights = None,
    review_by: ReviewBy = None,
    topic: Topic = None,
    owner: Owner = None,
    question: Questions = None,
    file: Annotated[
        Path | None, typer.Option(help="Its whole file, as an export writes it, in place of all that.")
    ] = None,
    base: Annotated[int | None, typer.Option(help="The version the change was made against.", max=MOST)] = None,
    server: Server = None,
    json: Json = False,
) -> None:
    """Change an entry: what is given as options or, with none, its whole file in an editor."""
    from bot.preview import changeable
    from knowledge.draft import Change
    from knowledge.writing import day, rewritten

    require(reason)
    with opened(context) as store:
        known = changeable(store, entry, server)
        given: dict[str, Any] = {"title": title, "source": source, "rights": rights, "topic": topic, "owner": owner}
        given |= {"review_by": day(review_by), "questions": tuple(question) if question else None}
        given["text"] = None if text is None else _read(text)

        def publish(changed: Entry) -> None:
            change = Change(action="revise", entry=changed, base=known.version if base is None else base)
            _publish(store, change, reason, server, json)

        if any(value is not None for value in given.values()):
            if file is not None:
                raise UsageError("Give the whole file or what is to change in it, not both.")
            publish(rewritten(known.entry, **given))
        elif file is not None:
            publish(_whole(_content(file), known.entry))
        else:
            text = _in_editor(known.entry)
            with _kept(text, known.entry):
                publish(_whole(text, known.entry))


def retire(context: typer.Context, entry: str, reason: Reason, server: Server = None, json: Json = False) -> None:
    """Take an entry out of every answer; its text and history stay."""
    _turn(context, entry, "retire", reason, server, json)


def restore(context: typer.Context, entry: str, reason: Reason, server: Server = None, json: Json = False) -> None:
    """Bring a retired entry back."""
    _turn(context, entry, "restore", reason, server, json)


def revert(
    context: typer.Context, entry: str, version: Version, reason: Reason, server: Server = None, json: Json = False
) -> None:
    """Make an earlier version the text again, as a new version."""
    from bot.preview import changeable
    from knowledge.review import reversion

    require(reason)
    with opened(context) as store:
        known = changeable(store, entry, server)
        _publish(store, reversion(store.entries.version(entry, version), known, version), reason, server, json)


def link(
    context: typer.Context,
    url: str,
    topic: Topic = None,
    rights: Rights = None,
    review_by: ReviewBy = None,
    server: Server = None,
    json: Json = False,
) -> None:
    """Fetch a page or document from the web and publish it as a new entry."""
    from knowledge.ingest.fetch import fetch
    from knowledge.ingest.sandbox import read_safely
    from knowledge.review import Review
    from knowledge.writing import day

    fetched = fetch(url)
    with opened(context) as store:
        reading = read_safely(fetched.data, fetched.name)
        if reading.hidden:
            say_hidden(reading.hidden)
        details: dict[str, Any] = {"rights": rights, "review_by": day(review_by), "topic": topic}
        made = [_linked(store, entry, fetched.url, server, details) for entry in reading.entries]
        Review(store, ACTOR).publish(made, f"from {fetched.url}", server=server)
        edition = store.log.head()
    if json:
        print_json({"entries": [entry.id for entry in made], "edition": edition})
    else:
        print("\n".join(f"{entry.id} is live, version 1; edition {edition}." for entry in made))


def _linked(store: Store, entry: Entry, url: str, server: str | None, details: dict[str, Any]) -> Entry:
    """An entry that was read from the web, under an id of its own and with its address as the source."""
    from bot.preview import taken
    from knowledge.writing import written

    source = f"{entry.source.title} {url}"
    free = partial(taken, store)
    return written(entry.title, entry.text, source, server=server, taken=free, wording=entry.wording, **details)


def _read(text: str | None) -> str:
    """A text given as it is, or from standard input."""
    return sys.stdin.read() if text in (None, "-") else str(text)


def _content(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} cannot be read; give a Markdown file in UTF-8.") from error


def _in_editor(entry: Entry) -> str:
    """The file of an entry as it was left in the editor of the terminal. Raises UsageError when it was not saved."""
    import click

    from knowledge.frontmatter import render

    text = click.edit(render(entry), extension=".md") if sys.stdin.isatty() else None
    if text is None:
        raise UsageError("Nothing was changed; give what to change as options, or save the file in the editor.")
    return text


def _whole(text: str, entry: Entry) -> Entry:
    """An entry from its whole file. Raises CorpusError for what cannot stand, and for another id."""
    from knowledge.frontmatter import parse

    changed = parse(text, f"{entry.id}.md")
    if changed.id != entry.id:
        raise CorpusError("Keep the id: answers and links refer to it.")
    return changed


@contextmanager
def _kept(text: str, entry: Entry) -> Iterator[None]:
    """What was written in an editor outlives an error: in a file, which the sentence names."""
    from knowledge.frontmatter import render

    try:
        yield
    except DocentError as error:
        if text.strip() in ("", render(entry).strip()):
            raise
        with NamedTemporaryFile("w", prefix=f"{entry.id}-", suffix=".md", encoding="utf-8", delete=False) as file:
            file.write(text)
        advice = f"What you wrote is kept in {file.name}; mend it there and run this again with --file {file.name}."
        raise type(error)(f"{error} {advice}") from error


def _publish(store: Store, change: Change, reason: str, server: str | None, json: bool) -> None:
    from knowledge.review import Review

    Review(store, ACTOR).apply(change, reason, server=server)
    _say_done(store, change.entry.id, json)


def _turn(context: typer.Context, entry: str, action: Action, reason: str, server: str | None, json: bool) -> None:
    from bot.preview import changeable
    from knowledge.draft import Change

    require(reason)
    with opened(context) as store:
        known = changeable(store, entry, server)
        _publish(store, Change(action=action, entry=known.entry, base=known.version), reason, server, json)


def _say_done(store: Store, entry_id: str, json: bool) -> None:
    from bot.preview import present

    known, edition = present(store, entry_id), store.log.head()
    assert known is not None
    if json:
        print_json({"entry": entry_id, "version": known.version, "status": known.status, "edition": edition})
    else:
        print(f"{entry_id} is {known.status}, version {known.version}; edition {edition}.")


def require(reason: str) -> None:
    """Raises UsageError for a reason that says nothing."""
    if not reason.strip():
        raise UsageError("Give a reason in a few words; it stands in the history.")
