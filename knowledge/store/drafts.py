"""Drafts and who approved them: reading the queue, and the row changes that `knowledge.desk` makes."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Connection, delete, select, update
from sqlalchemy.engine import Row

from knowledge.draft import WAITING, Change, Draft, State
from knowledge.errors import UnknownDraft
from knowledge.model import one_line
from knowledge.store.database import Database
from knowledge.store.schema import approvals, drafts

_CHANGES = TypeAdapter(tuple[Change, ...])


class Drafts:
    """Reads of the review queue. A draft is seen only where it would be published, and by its proposer."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, number: int) -> Draft:
        """One draft in whatever state. Raises UnknownDraft."""
        with self._database.reading() as connection:
            return fetch(connection, number)

    def everywhere(self) -> list[Draft]:
        """All drafts to be decided, for the operator; the oldest first."""
        return self._read(drafts.c.state.in_(WAITING))

    def waiting(self, servers: Sequence[str | None]) -> list[Draft]:
        """The drafts to be decided for these servers (None is hub-wide), the oldest first."""
        return [draft for draft in self.everywhere() if draft.server in servers]

    def proposed_by(self, proposer: str) -> list[Draft]:
        """Everything somebody proposed, the oldest first."""
        return self._read(drafts.c.proposer == proposer)

    def untold(self) -> list[Draft]:
        """Drafts that were decided or sent back and whose proposers do not know yet."""
        return self._read((drafts.c.told == 0) & (drafts.c.state != "open"))

    def told(self, draft: Draft) -> None:
        """Note that the proposer knows of this decision; of one made meanwhile they still have to be told."""
        this = (drafts.c.id == draft.id) & (drafts.c.state == draft.state) & (drafts.c.at == draft.at.isoformat())
        with self._database.transaction() as connection:
            connection.execute(update(drafts).where(this).values(told=1))

    def _read(self, condition: ColumnElement[bool]) -> list[Draft]:
        with self._database.reading() as connection:
            rows = connection.execute(select(drafts).where(condition).order_by(drafts.c.id)).all()
            return [_draft(row, _approved(connection, row.id)) for row in rows]


def fetch(connection: Connection, number: int) -> Draft:
    """One draft inside a transaction. Raises UnknownDraft."""
    row = connection.execute(select(drafts).where(drafts.c.id == number)).first()
    if row is None:
        raise UnknownDraft("There is no draft {number}; the review queue shows those that wait.", number=number)
    return _draft(row, _approved(connection, number))


def insert(
    connection: Connection,
    changes: Sequence[Change],
    *,
    server: str | None,
    proposer: str,
    reason: str,
    findings: Sequence[str],
    gaps: Sequence[int],
    at: datetime,
) -> int:
    """Add an open draft; returns its number."""
    row = {
        "server": server,
        "changes": _CHANGES.dump_json(tuple(changes)).decode(),
        "proposer": proposer,
        "reason": one_line(reason),
        "state": "open",
        "remark": "",
        "findings": json.dumps(list(findings), ensure_ascii=False),
        "gaps": json.dumps(list(gaps)),
        "at": at.isoformat(),
        "told": 0,
    }
    return int(connection.execute(drafts.insert().values(row).returning(drafts.c.id)).scalar_one())


def rewrite(connection: Connection, number: int, changes: Sequence[Change], at: datetime) -> None:
    """Replace what a draft holds. It is open again, and nobody has approved it."""
    set_changes(connection, number, changes)
    values = {"state": "open", "remark": "", "told": 0, "at": at.isoformat()}
    connection.execute(update(drafts).where(drafts.c.id == number).values(values))
    connection.execute(delete(approvals).where(approvals.c.draft == number))


def set_changes(connection: Connection, number: int, changes: Sequence[Change]) -> None:
    """Note what a draft holds, and nothing else about it."""
    document = _CHANGES.dump_json(tuple(changes)).decode()
    connection.execute(update(drafts).where(drafts.c.id == number).values(changes=document))


def set_state(connection: Connection, number: int, state: State, remark: str, *, told: bool, at: datetime) -> None:
    """Decide on a draft; `told` says that its proposer knows already. One that is sent back has to be approved anew."""
    values = {"state": state, "remark": one_line(remark), "at": at.isoformat(), "told": int(told)}
    connection.execute(update(drafts).where(drafts.c.id == number).values(values))
    if state == "sent-back":
        connection.execute(delete(approvals).where(approvals.c.draft == number))


def approve(connection: Connection, number: int, actor: str) -> None:
    """Note that somebody agrees."""
    connection.execute(approvals.insert().values(draft=number, actor=actor))


def withdraw_approvals(connection: Connection, number: int, actors: Collection[str]) -> None:
    """These people's approvals of a draft count no longer."""
    connection.execute(delete(approvals).where(approvals.c.draft == number, approvals.c.actor.in_(actors)))


def _approved(connection: Connection, number: int) -> tuple[str, ...]:
    query = select(approvals.c.actor).where(approvals.c.draft == number).order_by(approvals.c.actor)
    return tuple(connection.scalars(query))


def _draft(row: Row[tuple[object, ...]], approved: tuple[str, ...]) -> Draft:
    return Draft(
        id=row.id,
        server=row.server,
        changes=_CHANGES.validate_json(row.changes),
        proposer=row.proposer,
        reason=row.reason,
        state=row.state,
        remark=row.remark,
        findings=tuple(json.loads(row.findings)),
        gaps=tuple(json.loads(row.gaps)),
        approvals=approved,
        at=datetime.fromisoformat(row.at),
    )
