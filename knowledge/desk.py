"""The review desk: changes are proposed, amended, agreed to, sent back or rejected; what is agreed to is published."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection

from knowledge.draft import WAITING, Change, Draft, State
from knowledge.errors import StaleEdit
from knowledge.model import Deed
from knowledge.review import Review
from knowledge.store import Store
from knowledge.store import drafts as rows
from knowledge.store.entries import current
from knowledge.store.gaps import close_numbered
from knowledge.store.log import append
from knowledge.writing import new_id

LAPSED = "an earlier approval counts no longer: whoever gave it may not approve any more"
"""What the log says of it."""


class Desk:
    """What one person does at the desk. Whether they may is checked before, in one place for each way in."""

    def __init__(self, store: Store, actor: str) -> None:
        self._store = store
        self._actor = actor

    def propose(
        self,
        changes: Sequence[Change],
        reason: str,
        *,
        server: str | None,
        findings: Sequence[str] = (),
        gaps: Sequence[int] = (),
    ) -> Draft:
        """Put changes into the queue, to be published together or not at all."""
        with self._store.database.transaction() as connection:
            number = rows.insert(
                connection,
                changes,
                server=server,
                proposer=self._actor,
                reason=reason,
                findings=findings,
                gaps=gaps,
                at=datetime.now(UTC),
            )
            draft = rows.fetch(connection, number)
            self._log(connection, "propose", draft, reason)
            return draft

    def amend(self, number: int, changes: Sequence[Change], mark: str) -> Draft:
        """Replace what a draft holds: it is open again, and whoever had approved it is asked anew."""
        with self._store.database.transaction() as connection:
            draft = self._waiting(connection, number, mark)
            rows.rewrite(connection, number, changes, datetime.now(UTC))
            self._log(connection, "amend", draft, "")
            return rows.fetch(connection, number)

    def approve(self, number: int, mark: str, *, needed: int = 1, lapsed: Collection[str] = ()) -> Draft:
        """Agree to a draft as it was shown; the last of the `needed` people publishes it.

        `lapsed` are people who have lost the right to approve: what they agreed to earlier counts no longer.
        A draft of several entries needs two people in any case, except from the terminal, whose operator could
        import them anyway. Raises StaleEdit, and keeps the draft, when an entry in it has changed meanwhile.
        """
        with self._store.database.transaction() as connection:
            draft = self._waiting(connection, number, mark)
            if self._actor in draft.approvals:
                raise StaleEdit("You have approved draft {number} already; it waits for somebody else.", number=number)
            standing = [name for name in draft.approvals if name not in lapsed]
            rows.withdraw_approvals(connection, number, lapsed)
            rows.approve(connection, number, self._actor)
            self._log(connection, "approve", draft, LAPSED if len(standing) < len(draft.approvals) else "")
            if len(standing) + 1 >= needed:
                self._publish(connection, draft)
            return rows.fetch(connection, number)

    def send_back(self, number: int, mark: str, remark: str) -> Draft:
        """Ask the proposer for something, keeping the draft."""
        return self._decide(number, mark, "sent-back", "send-back", remark)

    def reject(self, number: int, mark: str, remark: str) -> Draft:
        """Turn a draft down. It is kept, for the record."""
        return self._decide(number, mark, "rejected", "reject", remark)

    def _decide(self, number: int, mark: str, state: State, deed: Deed, remark: str) -> Draft:
        with self._store.database.transaction() as connection:
            draft = self._waiting(connection, number, mark)
            self._log(connection, deed, draft, remark)
            return self._settle(connection, draft, state, remark)

    def _publish(self, connection: Connection, draft: Draft) -> None:
        review, changes = Review(self._store, self._actor), _under_free_id(connection, draft)
        for change in changes:
            review.apply_within(
                connection, change, draft.reason, server=draft.server, author=draft.proposer, draft=draft.id
            )
        rows.set_changes(connection, draft.id, changes)
        close_numbered(connection, draft.gaps, changes[0].entry.id, draft.server, self._actor)
        self._settle(connection, draft, "published", "")

    def _settle(self, connection: Connection, draft: Draft, state: State, remark: str) -> Draft:
        """Note a decision; somebody who decides on a draft of their own need not be told."""
        rows.set_state(connection, draft.id, state, remark, told=draft.proposer == self._actor, at=datetime.now(UTC))
        return rows.fetch(connection, draft.id)

    def _waiting(self, connection: Connection, number: int, mark: str) -> Draft:
        """The draft, if it still waits and is the one that was looked at."""
        draft = rows.fetch(connection, number)
        if draft.state not in WAITING:
            raise StaleEdit(
                "Draft {number} was already {state}; nothing was changed.", number=number, state=draft.state
            )
        if draft.mark != mark:
            raise StaleEdit(
                "Draft {number} was amended after you opened it; look at it again, then decide.", number=number
            )
        return draft

    def _log(self, connection: Connection, deed: Deed, draft: Draft, reason: str) -> None:
        entry_id = "" if draft.is_bulk else draft.changes[0].entry.id
        now = datetime.now(UTC)
        append(
            connection, deed, entry_id, 0, actor=self._actor, server=draft.server, reason=reason, at=now, draft=draft.id
        )


def _under_free_id(connection: Connection, draft: Draft) -> tuple[Change, ...]:
    """The changes of a draft; a new entry whose id was given to another one meanwhile gets one of its own.

    Several entries may name each other, and a translation is named after its original: those keep their ids.
    """
    change = draft.changes[0]

    def taken(name: str) -> bool:
        return current(connection, name) is not None

    if draft.is_bulk or change.action != "create" or change.entry.translation or not taken(change.entry.id):
        return draft.changes
    name = new_id(change.entry.title, draft.server, taken)
    return (change.model_copy(update={"entry": change.entry.model_copy(update={"id": name})}),)


def people_needed(draft: Draft, *, two: bool) -> int:
    """How many must agree: two for a draft of several entries, and wherever a server asks for a second moderator."""
    return 2 if two or draft.is_bulk else 1
