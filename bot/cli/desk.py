"""`docent corpus review|gaps|history|log|links|find`: the review desk and the gap board in the terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.asking import Json
from bot.cli.changing import MOST, require
from bot.cli.console import print_json
from bot.cli.corpus import ACTOR, Server, opened
from bot.errors import UsageError
from bot.progress import progress_bars

if TYPE_CHECKING:
    from bot.app import Docent
    from bot.preview import Preview
    from knowledge.difference import Line
    from knowledge.draft import Draft
    from knowledge.model import LogRow
    from knowledge.store import Store

MOST_SHOWN = 20


def history(context: typer.Context, entry: str, server: Server = None, json: Json = False) -> None:
    """Who changed an entry, when and why, and what the changes were."""
    from bot.preview import changeable
    from knowledge.difference import difference

    with opened(context) as store:
        known = changeable(store, entry, server)
        versions = store.entries.versions(entry)
        rows = store.log.of_entry(entry)
    if json:
        listed = [
            {"version": v.version, "author": v.author, "reason": v.reason, "at": v.at.isoformat()} for v in versions
        ]
        print_json({"entry": entry, "version": known.version, "status": known.status, "versions": listed})
        return
    print(f"{known.entry.title}: version {known.version}, {known.status}\n")
    for before, version in zip([None, *versions], versions, strict=False):
        print(f"version {version.version}, {version.at:%Y-%m-%d}, {version.author}: {version.reason or '–'}")
        if before is not None:
            _show_difference(difference(before.entry, version.entry))
    for row in rows:
        if row.action in ("retire", "restore"):
            print(f"{row.action}d, {row.at:%Y-%m-%d}, {row.actor}: {row.reason}")


def review(
    context: typer.Context,
    draft: Annotated[int | None, typer.Argument(help="Number of a draft to look at or decide on.", max=MOST)] = None,
    approve: Annotated[bool, typer.Option(help="Publish it.")] = False,
    send_back: Annotated[bool, typer.Option(help="Ask its proposer for something.")] = False,
    reject: Annotated[bool, typer.Option(help="Turn it down.")] = False,
    reason: Annotated[str, typer.Option(help="What to tell the proposer.")] = "",
    consequence: Annotated[
        bool, typer.Option("--consequences", help="Which questions it would answer differently.")
    ] = False,
    json: Json = False,
) -> None:
    """Drafts that wait for a decision; look at one, or decide on it."""
    if draft is None:
        if approve or send_back or reject or consequence:
            raise UsageError("Say which draft: give its number after `review`.")
        with opened(context) as store:
            waiting = store.drafts.everywhere()
        _show_queue(waiting, json)
    elif consequence:
        _show_consequences(context, draft, json)
    else:
        with opened(context) as store:
            found = _decided(store, draft, approve=approve, send_back=send_back, reject=reject, reason=reason)
            _show_draft(store, found, json)


def gaps(
    context: typer.Context,
    close: Annotated[int | None, typer.Option(help="Number of a question that is answered now.", max=MOST)] = None,
    entry: Annotated[str | None, typer.Option(help="The entry that answers it.")] = None,
    dismiss: Annotated[int | None, typer.Option(help="Number of a question to dismiss.", max=MOST)] = None,
    json: Json = False,
) -> None:
    """Questions the corpus did not answer, kept because their askers wished so; like ones together."""
    from bot.preview import present

    if close is not None and dismiss is not None:
        raise UsageError("Choose one of --close and --dismiss.")
    with opened(context) as store:
        found = store.gaps.everywhere()
        if close is not None or dismiss is not None:
            answer = present(store, entry or "") if close is not None else None
            if close is not None and answer is None:
                raise UsageError("Say which entry answers the question: --entry and its id.")
            number = close if close is not None else dismiss
            servers = [gap.server for gap in found if gap.id == number]
            store.gaps.decide([number or 0], servers, answer, ACTOR)
            found = store.gaps.everywhere()
    groups = _grouped(context, [gap.question for gap in found])
    if json:
        print_json({"groups": [[found[place].model_dump(exclude={"asker"}) for place in group] for group in groups]})
        return
    for group in groups:
        first, *others = [found[place] for place in group]
        print(f"{first.id}  {first.question}  [{first.language}]")
        for other in others:
            print(f"    {other.id}  {other.question}  [{other.language}]")
    if not groups:
        print("No question waits to be documented.")


def log(
    context: typer.Context,
    file: Annotated[Path | None, typer.Option("--csv", help="Write everything to this CSV file.")] = None,
    last: Annotated[int, typer.Option(help="How many rows to show.", min=1)] = MOST_SHOWN,
    json: Json = False,
) -> None:
    """The audit log: what was done, by whom and why."""
    from bot.log_sheet import log_csv

    with opened(context) as store:
        rows = store.log.since(0)
    if file is not None:
        try:
            file.write_bytes(log_csv(rows, {row.actor: row.actor for row in rows}))
        except OSError as error:
            raise UsageError(f"{file} cannot be written; choose another file for --csv.") from error
        print(f"{len(rows)} rows written to {file}.", file=sys.stderr)
    shown = rows[-last:]
    if json:
        print_json({"rows": [row.model_dump(mode="json") for row in shown]})
    elif file is None:
        print("\n".join(map(_row, shown)))


def links(context: typer.Context, json: Json = False) -> None:
    """Try the web address of every source, note which cannot be fetched, and name them."""
    from knowledge.ingest.fetch import answers

    with opened(context) as store, progress_bars() as report:
        urls = sorted({stored.entry.source.url for stored in store.entries.every() if stored.entry.source.url})
        for number, url in enumerate(urls, 1):
            store.links.note({url: answers(url)})
            report("trying addresses", number, len(urls))
        broken = {url: failure for url, (_, failure) in store.links.broken().items() if url in urls}
    if json:
        print_json({"tried": len(urls), "broken": broken})
        return
    for url, failure in broken.items():
        print(f"{url}: {failure}")
    print(f"{len(urls)} addresses tried, {len(broken)} cannot be fetched.")


def find(context: typer.Context, words: str, json: Json = False) -> None:
    """Find entries by words or meaning, in any language."""
    import asyncio

    from index.ask import Request
    from knowledge.model import HUB

    docent = _docent(context)
    try:
        answer = asyncio.run(docent.ask(Request(words, HUB)))
        found = docent.store.entries.some(answer.ranking, HUB)
    finally:
        docent.close()
    if json:
        print_json({"entries": [{"id": entry.id, "title": entry.title} for entry in found]})
        return
    for entry in found:
        print(f"{entry.id}  {entry.title}  [{entry.topic}]")


def _docent(context: typer.Context) -> Docent:
    from bot.app import open_docent
    from knowledge.language import prepare

    prepare()
    with progress_bars() as report:
        return open_docent(context.obj, report)


def _decided(store: Store, number: int, *, approve: bool, send_back: bool, reject: bool, reason: str) -> Draft:
    """The draft after the decision, if there is one."""
    from knowledge.desk import Desk

    if approve + send_back + reject > 1:
        raise UsageError("Choose one of --approve, --send-back and --reject.")
    found, desk = store.drafts.get(number), Desk(store, ACTOR)
    if approve:
        return desk.approve(number, found.mark)
    if send_back or reject:
        require(reason)
        return (desk.send_back if send_back else desk.reject)(number, found.mark, reason)
    return found


def _show_queue(waiting: Sequence[Draft], json: bool) -> None:
    if json:
        print_json({"drafts": [_draft_json(draft) for draft in waiting]})
        return
    for draft in waiting:
        print(f"{draft.id}  {draft.title}  [{draft.state}, {draft.server or 'all servers'}]")
    if not waiting:
        print("Nothing waits for a decision.")


def _draft_json(draft: Draft) -> dict[str, Any]:
    names = {"id", "server", "proposer", "reason", "state", "remark", "findings", "approvals"}
    entries = [{"entry": change.entry.id, "action": change.action, "base": change.base} for change in draft.changes]
    return draft.model_dump(mode="json", include=names) | {"title": draft.title, "changes": entries}


def _show_draft(store: Store, draft: Draft, json: bool) -> None:
    from bot.preview import previewed

    if json:
        print_json(_draft_json(draft))
        return
    print(f"Draft {draft.id}, {draft.state}: {draft.title}\nproposed by {draft.proposer}: {draft.reason or '–'}")
    for found in draft.findings:
        print(f"hidden text found: {found}")
    for change in draft.changes:
        _show_preview(previewed(store, change))


def _show_preview(preview: Preview) -> None:
    entry = preview.change.entry
    print(f"\n{preview.change.action} {entry.id}: {entry.title} [{entry.language}, passages: {len(preview.passages)}]")
    print(f"source: {entry.source.title} <{entry.source.address}>, rights: {entry.source.rights or 'not stated'}")
    for kind, words in preview.personal:
        print(f"looks like personal data ({kind}): {words}")
    if preview.language:
        print(f"The text looks like another language: {preview.language}.")
    _show_difference(preview.difference)
    if preview.meanwhile:
        print("Changed meanwhile, so this cannot be approved; edit the entry as it is now:")
        _show_difference(preview.meanwhile)


def _show_difference(lines: Sequence[Line]) -> None:
    for line in lines:
        print(f"  {'-' if line.side == 'gone' else '+'} {line.text}")


def _show_consequences(context: typer.Context, number: int, json: bool) -> None:
    from bot.preview import consequences

    docent = _docent(context)
    try:
        draft = docent.store.drafts.get(number)
        kept = [gap.question for gap in docent.store.gaps.everywhere()]
        found = consequences(docent, draft, kept)
    finally:
        docent.close()
    if json:
        pairs = [
            {"question": item.question, "before": _said(item.before), "after": _said(item.after)} for item in found
        ]
        print_json({"draft": number, "changed": pairs})
        return
    for item in found:
        print(item.question)
        print(f"  now:  {_said(item.before) or '(no answer)'}\n  then: {_said(item.after) or '(no answer)'}")
    print(f"{len(found)} questions would be answered differently.")


def _said(answer: Any) -> str | None:
    return str(answer.quotes[0].text) if answer.quotes else None


def _grouped(context: typer.Context, questions: list[str]) -> list[list[int]]:
    """Like questions together; one alone needs no model."""
    from bot.preview import grouped

    if len(questions) < 2:
        return [[place] for place in range(len(questions))]
    docent = _docent(context)
    try:
        return grouped(docent, questions)
    finally:
        docent.close()


def _row(row: LogRow) -> str:
    about = f"{row.entry_id} v{row.version}" if row.version else row.entry_id
    draft = f"draft {row.draft}" if row.draft else ""
    parts = [str(row.seq), f"{row.at:%Y-%m-%d %H:%M}", row.actor, row.action, about, draft, row.reason]
    return "  ".join(part for part in parts if part)
