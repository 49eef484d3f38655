"""Which messages quote what: enough to put answers right for 30 days, and nothing more."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import inspect

from knowledge.desk import Desk
from knowledge.draft import Change
from knowledge.model import Entry
from knowledge.review import Review
from knowledge.store import Store, citations, open_store
from knowledge.store.citations import KEPT, Citation


def quoted(message: str = "100", entry_id: str = "lido", quote: str = "It stands alone.", **other: object) -> Citation:
    """One quote in one message."""
    fields = {"message": message, "entry_id": entry_id, "quote": quote}
    rest = {"channel": "7", "language": "en", "edition": 0}
    return Citation.model_validate(rest | fields | other)


def rows(store: Store) -> int:
    """How many rows there are, old ones included."""
    with store.database.reading() as connection:
        return int(connection.exec_driver_sql("SELECT COUNT(*) FROM citations").scalar_one())


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> dict[str, datetime]:
    """A clock to be set: what the table takes for the present."""
    shown = {"now": datetime(2026, 11, 22, 12, 0, tzinfo=UTC)}

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return shown["now"]

    monkeypatch.setattr(citations, "datetime", Clock)
    return shown


@pytest.fixture(autouse=True)
def changed(store: Store, an_entry: Callable[..., Entry]) -> None:
    """Two entries that were changed after edition 0."""
    Review(store, "ada").publish([an_entry("lido"), an_entry("skos")], "new")


def test_quotes_of_what_was_changed_since_are_found(store: Store, an_entry: Callable[..., Entry]) -> None:
    """Every message that quotes an entry changed after its edition, and no other."""
    made = [quoted(), quoted(quote="Another."), quoted("101", "skos"), quoted("102", language="el", edition=4)]
    for message in ("100", "101", "102"):
        store.citations.note([citation for citation in made if citation.message == message])
    assert set(made[:3]) == set(store.citations.overtaken())
    while store.log.head() <= 4:
        Review(store, "ada").publish([an_entry("lido", title=f"Edition {store.log.head()}")], "newer")
    assert set(made) == set(store.citations.overtaken())


def test_a_proposal_changes_nothing_that_was_quoted(store: Store, an_entry: Callable[..., Entry]) -> None:
    """Nor do settings or any other row of the log."""
    citation = quoted(edition=store.log.head())
    store.citations.note([citation])
    Desk(store, "mia").propose([Change(action="retire", entry=an_entry("lido"), base=1)], "old", server=None)
    assert [] == store.citations.overtaken()


def test_quotes_survive_a_restart_letter_by_letter(store: Store) -> None:
    """What is compared with the corpus later is exactly what was shown."""
    citation = quoted(quote="„Größe“ – 'ὕψος' \U0001f3db  two blanks", language="de")
    store.citations.note([citation])
    with open_store(store.folder, store.url) as again:
        assert [citation] == again.citations.overtaken()


def test_a_quote_is_noted_once(store: Store) -> None:
    """A message shown again, by a page turned back, is still one message."""
    for _ in range(2):
        store.citations.note([quoted(), quoted()])
    assert [quoted()] == store.citations.overtaken()


def test_a_message_is_forgotten_with_all_it_quotes(store: Store) -> None:
    """It was put right, or is gone; forgetting it again, or one there never was, is no error."""
    store.citations.note([quoted(), quoted(entry_id="skos"), quoted("101")])
    for message in ("100", "100", "absent"):
        store.citations.forget(message)
    assert [quoted("101")] == store.citations.overtaken()


@pytest.mark.parametrize(
    ("age", "found"), [(KEPT - timedelta(microseconds=1), 1), (KEPT, 1), (KEPT + timedelta(microseconds=1), 0)]
)
def test_after_30_days_an_answer_is_not_put_right_any_more(
    store: Store, clock: dict[str, datetime], age: timedelta, found: int
) -> None:
    """To the microsecond, whether or not anything else was said since."""
    store.citations.note([quoted()])
    clock["now"] += age
    assert found == len(store.citations.overtaken())
    assert timedelta(days=30) == KEPT


@pytest.mark.parametrize("next_answer", [[], [quoted("101")]], ids=["an answer without quotes", "another answer"])
def test_after_30_days_nothing_is_kept_of_an_answer(
    store: Store, clock: dict[str, datetime], next_answer: list[Citation]
) -> None:
    """The row itself is gone with the next answer, not merely hidden."""
    store.citations.note([quoted(), quoted(entry_id="skos")])
    clock["now"] += timedelta(days=20)
    store.citations.note([quoted("99")])
    clock["now"] += timedelta(days=10, seconds=1)
    store.citations.note(next_answer)
    assert 1 + len(next_answer) == rows(store)
    assert {"99", *(citation.message for citation in next_answer)} == {
        citation.message for citation in store.citations.overtaken()
    }


def test_neither_question_nor_asker_has_a_column(store: Store) -> None:
    """What is not kept cannot be lost, asked for or handed over."""
    with store.database.reading() as connection:
        columns = {column["name"] for column in inspect(connection).get_columns("citations")}
    assert {"message", "channel", "entry_id", "quote", "language", "edition", "at"} == columns


def test_noting_a_quote_is_no_edition(store: Store) -> None:
    """An answer does not make the index build itself anew, and is no row of the log."""
    before = store.log.head()
    store.citations.note([quoted()])
    assert (before, []) == (store.log.head(), store.log.since(before))
