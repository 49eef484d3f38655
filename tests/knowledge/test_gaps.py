"""The gap board: what gets there, who sees it, what closes it, and that it is forgotten."""

import threading
from collections.abc import Callable

import pytest

from knowledge.desk import Desk
from knowledge.draft import Change
from knowledge.errors import CorpusError, StaleEdit
from knowledge.model import HUB, Entry, Source, Status, StoredEntry
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.gaps import MOST_LETTERS

Make = Callable[..., Entry]
QUESTION = "May we train a model on our photographs?"


@pytest.fixture
def review(store: Store) -> Review:
    """Ada, who may change the corpus."""
    return Review(store, "ada")


def ask(store: Store, question: str = QUESTION, *, asker: str = "mia", server: str | None = "1") -> int:
    """Put a question on the board."""
    return store.gaps.keep(question, "en", asker, server)


def an_answer(name: str, status: Status = "live", server: str | None = None) -> StoredEntry:
    """An entry that is said to answer."""
    entry = Entry(id=name, title="An answer", topic="law", source=Source(title="A page"), text="It says so.")
    return StoredEntry(entry=entry, version=1, status=status, server=server)


def board(store: Store) -> list[tuple[int, str, str, str | None, str | None]]:
    """All rows of the board in whatever state: number, asker, state, entry and server."""
    with store.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT id, asker, state, entry_id, server FROM gaps ORDER BY id")
        return [tuple(row) for row in rows]


def said(store: Store) -> list[tuple[str, str, str | None, str]]:
    """What the log tells of the board."""
    return [(row.actor, row.entry_id, row.server, row.reason) for row in store.log.since(0) if row.action == "gap"]


# --- keeping and forgetting


def test_a_question_is_kept_as_it_was_asked(store: Store) -> None:
    """With its language, for the answer to come in it, and its asker, to be told."""
    number = store.gaps.keep("Τι είναι το «LIDO»; \U0001f3db", "el", "mia", "1")
    (gap,) = store.gaps.open(["1"])
    assert (number, "Τι είναι το «LIDO»; \U0001f3db", "el", "mia", "1", "open", None) == (
        gap.id,
        gap.question,
        gap.language,
        gap.asker,
        gap.server,
        gap.state,
        gap.entry_id,
    )
    assert ([], 0) == (store.log.since(0), store.log.head())


def test_one_person_asks_one_question_once(store: Store) -> None:
    """Pressing the button again gives the same number."""
    assert ask(store) == ask(store)
    assert ask(store, server=None) == ask(store, server=None)
    assert 2 == len(store.gaps.everywhere())


@pytest.mark.parametrize("other", [{"asker": "bob"}, {"server": "2"}, {"server": None}, {"question": f"{QUESTION}!"}])
def test_other_people_servers_and_questions_are_counted_apart(store: Store, other: dict[str, str]) -> None:
    """Each asker is told, each server has its own board."""
    assert ask(store) != ask(store, **other)


def test_a_question_that_was_settled_may_be_asked_again(store: Store) -> None:
    """Dismissed last year does not mean unheard this year."""
    first = ask(store)
    store.gaps.decide([first], ["1"], None, "ada")
    second = ask(store)
    assert first != second
    assert [second] == [gap.id for gap in store.gaps.everywhere()]


def test_a_question_without_end_is_cut(store: Store) -> None:
    """Nobody fills the disk with one press."""
    ask(store, "x" * 5000)
    assert "x" * MOST_LETTERS == store.gaps.everywhere()[0].question


def test_a_question_that_was_cut_is_kept_once_too(store: Store) -> None:
    """A second press finds what the first one left."""
    assert ask(store, "x" * 5000) == ask(store, "x" * 5000)


def test_a_question_is_withdrawn_by_whoever_asked(store: Store) -> None:
    """It is gone altogether, and only for its asker to take back."""
    mine, theirs = ask(store), ask(store, asker="bob")
    store.gaps.withdraw(mine, "mia")
    store.gaps.withdraw(theirs, "mia")
    store.gaps.withdraw(99, "mia")
    assert [(theirs, "bob", "open", None, "1")] == board(store)


# --- the board of a server


def test_each_server_sees_its_own_questions(store: Store) -> None:
    """What is asked in one museum is not read in another; the oldest comes first."""
    for server in ("1", "2", None, "1"):
        ask(store, asker=f"asker of {len(board(store))}", server=server)
    seen = {
        "1": [gap.id for gap in store.gaps.open(["1"])],
        "outside": [gap.id for gap in store.gaps.open([None])],
        "hub": [gap.id for gap in store.gaps.open(["1", None])],
        "nobody": [gap.id for gap in store.gaps.open([])],
        "operator": [gap.id for gap in store.gaps.everywhere()],
    }
    assert {"1": [1, 4], "outside": [3], "hub": [1, 3, 4], "nobody": [], "operator": [1, 2, 3, 4]} == seen


# --- deciding


def test_questions_are_closed_with_the_entry_that_answers(store: Store) -> None:
    """Those named, no others; each is a line in the log, which does not repeat the question."""
    numbers = [ask(store, f"{QUESTION} {place}") for place in range(3)]
    assert 2 == store.gaps.decide(numbers[:2], ["1"], an_answer("lido"), "ada")
    assert ["closed", "closed", "open"] == [row[2] for row in board(store)]
    assert [("ada", "lido", "1", "closed question 1"), ("ada", "lido", "1", "closed question 2")] == said(store)
    assert 0 == store.log.head()


def test_dismissed_questions_are_forgotten_at_once(store: Store) -> None:
    """Nobody gets a message that there is no answer, and nothing of the question stays."""
    ask(store)
    assert 1 == store.gaps.decide([1], ["1"], None, "ada")
    assert ([], [], []) == (board(store), store.gaps.everywhere(), store.gaps.untold())
    assert [("ada", "", "1", "dismissed question 1")] == said(store)


def test_the_number_of_a_question_is_never_given_again(store: Store) -> None:
    """An old button can only ever withdraw the question it was made for."""
    store.gaps.decide([ask(store)], ["1"], None, "ada")
    assert 2 == ask(store)


@pytest.mark.parametrize("answer", [an_answer("lido"), None], ids=["close", "dismiss"])
@pytest.mark.parametrize("numbers", [[], [2], [99]], ids=["none named", "another server's", "no such"])
def test_a_question_of_another_server_is_not_there(
    store: Store, numbers: list[int], answer: StoredEntry | None
) -> None:
    """It is refused in the words for one that does not exist."""
    ask(store)
    ask(store, server="2")
    with pytest.raises(CorpusError, match="There is no such open question; the gap board shows those there are"):
        store.gaps.decide(numbers, ["1", None], answer, "ada")
    assert (["open", "open"], []) == ([row[2] for row in board(store)], said(store))


def test_a_retired_entry_cannot_be_named_as_the_answer(store: Store) -> None:
    """The asker would be sent to read what cannot be read."""
    ask(store)
    with pytest.raises(CorpusError, match="The entry 'lido' was retired, so it answers nobody; choose a live one"):
        store.gaps.decide([1], ["1"], an_answer("lido", "retired"), "ada")
    assert (["open"], []) == ([row[2] for row in board(store)], said(store))


@pytest.mark.parametrize(
    ("owner", "asked_in", "admitted"),
    [(None, None, True), (None, "1", True), ("1", "1", True), ("1", None, False), ("1", "2", False)],
)
def test_an_answer_must_be_one_that_all_who_asked_may_read(
    store: Store, owner: str | None, asked_in: str | None, admitted: bool
) -> None:
    """One who may not holds up the others: nobody learns that another server's entry exists."""
    ask(store, server=owner)
    ask(store, server=asked_in, asker="bob")
    answer, servers = an_answer("lido", server=owner), [None, "1", "2"]
    if admitted:
        assert 2 == store.gaps.decide([1, 2], servers, answer, "ada")
        return
    with pytest.raises(CorpusError, match="Somebody asked where that entry is not seen"):
        store.gaps.decide([1, 2], servers, answer, "ada")
    assert (["open", "open"], []) == ([row[2] for row in board(store)], said(store))


@pytest.mark.parametrize("first", [an_answer("lido"), None], ids=["closed", "dismissed"])
@pytest.mark.parametrize("second", [an_answer("skos"), None], ids=["then closed", "then dismissed"])
def test_a_question_is_decided_on_once(store: Store, first: StoredEntry | None, second: StoredEntry | None) -> None:
    """The second moderator's press changes nothing, and does not turn a closed question into a dismissed one."""
    ask(store)
    store.gaps.decide([1], ["1"], first, "ada")
    before = board(store)
    with pytest.raises(CorpusError):
        store.gaps.decide([1], ["1"], second, "bob")
    assert (before, 1) == (board(store), len(said(store)))


def test_two_decisions_at_once_are_one(store: Store) -> None:
    """Whoever comes second is told, though the board they looked at still showed the question."""
    numbers = [ask(store, f"{QUESTION} {place}") for place in range(10)]
    came_to: list[str] = []
    together = threading.Barrier(2)

    def press(where: Store, answer: StoredEntry | None) -> None:
        for number in numbers:
            together.wait()
            try:
                where.gaps.decide([number], ["1"], answer, "ada")
                came_to.append("decided")
            except CorpusError:
                came_to.append("refused")

    with open_store(store.folder, store.url) as terminal:
        threads = [threading.Thread(target=press, args=args) for args in ((store, an_answer("lido")), (terminal, None))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert (10, 10, 10) == (came_to.count("decided"), came_to.count("refused"), len(said(store)))
    closed = sum(row[3].startswith("closed") for row in said(store))
    assert ["closed"] * closed == [row[2] for row in board(store)]


def test_those_that_are_still_open_are_decided_on(store: Store) -> None:
    """One number that is no longer there does not hold up the others."""
    ask(store)
    ask(store, asker="bob")
    store.gaps.decide([1], ["1"], an_answer("lido"), "ada")
    assert 1 == store.gaps.decide([1, 2, 99], ["1"], an_answer("skos"), "ada")
    assert ["lido", "skos"] == [row[3] for row in board(store)]


# --- telling


def test_an_asker_is_told_and_the_question_forgotten(store: Store) -> None:
    """It was kept to be answered, and for nothing else."""
    ask(store)
    assert [] == store.gaps.untold()
    store.gaps.decide([1], ["1"], an_answer("lido"), "ada")
    (gap,) = store.gaps.untold()
    assert ("mia", "lido", QUESTION) == (gap.asker, gap.entry_id, gap.question)
    store.gaps.told(gap.id)
    assert ([], []) == (board(store), store.gaps.untold())
    assert QUESTION not in str(store.log.since(0))


# --- closed by what is published


def test_an_entry_that_answers_closes_the_question_when_it_is_published(
    store: Store, review: Review, an_entry: Make
) -> None:
    """All who asked are told, and the log says by whose work."""
    for asker in ("mia", "bob"):
        ask(store, asker=asker)
    review.publish([an_entry(questions=("What is LIDO?", QUESTION))], "new", server="1")
    assert [("closed", "lido")] * 2 == [row[2:4] for row in board(store)]
    assert ["mia", "bob"] == [gap.asker for gap in store.gaps.untold()]
    assert [("ada", "lido", "1", "closed question 1"), ("ada", "lido", "1", "closed question 2")] == said(store)


@pytest.mark.parametrize(
    ("publisher", "asked_in", "closed"),
    [(None, None, True), (None, "1", True), ("1", "1", True), ("1", None, False), ("1", "2", False)],
)
def test_a_servers_own_entry_closes_only_its_own_questions(
    store: Store, review: Review, an_entry: Make, publisher: str | None, asked_in: str | None, closed: bool
) -> None:
    """Elsewhere it cannot be read, and nobody is to learn that it exists; what is hub-wide answers everywhere."""
    ask(store, server=asked_in)
    review.publish([an_entry(questions=(QUESTION,))], "new", server=publisher)
    assert ([] if closed else [1]) == [gap.id for gap in store.gaps.everywhere()]
    assert closed == bool(store.gaps.untold())


def test_only_the_very_question_is_closed(store: Store, review: Review, an_entry: Make) -> None:
    """A pattern in an entry's questions is none, and a like question stays open."""
    for question in (QUESTION.upper(), f"{QUESTION} Or not?", "May we"):
        ask(store, question)
    review.publish([an_entry(questions=(QUESTION, "%", "May we%"))], "new")
    assert 3 == len(store.gaps.everywhere())


def test_a_revision_that_takes_a_question_in_closes_it(store: Store, review: Review, an_entry: Make) -> None:
    """As a new entry does; a question that was closed before keeps its own answer."""
    review.publish([an_entry()], "new")
    ask(store)
    ask(store, asker="bob")
    store.gaps.decide([1], ["1"], an_answer("skos"), "eve")
    review.apply(Change(action="revise", entry=an_entry(questions=(QUESTION,)), base=1), "better", server=None)
    assert [("closed", "skos"), ("closed", "lido")] == [row[2:4] for row in board(store)]


def test_a_draft_closes_questions_once_it_is_published(store: Store, an_entry: Make) -> None:
    """Not while it waits, nor when it is refused; then whoever published it is named."""
    ask(store)
    member, ada = Desk(store, "mia"), Desk(store, "ada")
    answer = [Change(action="create", entry=an_entry(questions=(QUESTION,)))]
    draft = member.propose(answer, "", server="1")
    ada.approve(draft.id, draft.mark, needed=2)
    assert ["open"] == [row[2] for row in board(store)]
    with pytest.raises(StaleEdit):
        ada.approve(draft.id, draft.mark, needed=2)
    assert ["open"] == [row[2] for row in board(store)]
    Desk(store, "bob").approve(draft.id, draft.mark, needed=2)
    assert [("bob", "lido", "1", "closed question 1")] == said(store)


def test_a_retired_entry_answers_nobody(store: Store, review: Review, an_entry: Make) -> None:
    """An import that changes a retired entry does not tell askers to read what cannot be read."""
    review.publish([an_entry()], "new")
    review.retire("lido", "wrong", HUB)
    ask(store)
    review.publish([an_entry(questions=(QUESTION,))], "newer file")
    assert ["open"] == [row[2] for row in board(store)]


@pytest.mark.parametrize("verb", ["restore", "revert"])
def test_an_entry_that_is_live_again_answers_what_was_asked_meanwhile(
    store: Store, review: Review, an_entry: Make, verb: str
) -> None:
    """Whoever asked while it was out of use is told as if it were new."""
    review.publish([an_entry(questions=(QUESTION,))], "new")
    review.retire("lido", "wrong", HUB)
    ask(store)
    if verb == "restore":
        review.restore("lido", "right after all", HUB)
    else:
        review.revert("lido", 1, "right after all", HUB)
    assert [("closed", "lido")] == [row[2:4] for row in board(store)]


def test_retiring_an_entry_closes_nothing(store: Store, review: Review, an_entry: Make) -> None:
    """Though its last text said that it answers."""
    review.publish([an_entry(questions=(QUESTION,))], "new")
    ask(store)
    review.retire("lido", "wrong", HUB)
    assert ["open"] == [row[2] for row in board(store)]


def test_a_publication_that_is_refused_closes_nothing(store: Store, review: Review, an_entry: Make) -> None:
    """The question is still open when another entry of the same import could not be taken in."""
    review.publish([an_entry("taken")], "theirs", server="2")
    ask(store)
    with pytest.raises(CorpusError):
        review.publish([an_entry(questions=(QUESTION,)), an_entry("taken")], "import", server="1")
    assert (["open"], []) == ([row[2] for row in board(store)], said(store))
