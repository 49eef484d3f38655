"""The review desk: what each decision changes, what it logs, what it refuses, and who is told."""

import threading
from collections.abc import Callable, Iterator

import pytest

from knowledge.desk import Desk, people_needed
from knowledge.draft import Change, Draft
from knowledge.errors import CorpusError, DocentError, StaleEdit, StoreError, UnknownDraft, UnknownEntry
from knowledge.model import HUB, Entry, Scope, Translation
from knowledge.review import Review
from knowledge.store import Store, open_store

Make = Callable[..., Entry]
Press = Callable[[Desk, Draft], Draft]
HERE, THERE = Scope(server="1"), Scope(server="2")
DECISIONS: dict[str, Press] = {
    "amend": lambda desk, seen: desk.amend(seen.id, seen.changes, seen.mark),
    "approve": lambda desk, seen: desk.approve(seen.id, seen.mark),
    "send back": lambda desk, seen: desk.send_back(seen.id, seen.mark, "why?"),
    "reject": lambda desk, seen: desk.reject(seen.id, seen.mark, "no"),
}


@pytest.fixture
def member(store: Store) -> Desk:
    """Mia, who proposes."""
    return Desk(store, "mia")


@pytest.fixture
def ada(store: Store) -> Desk:
    """Ada, who decides."""
    return Desk(store, "ada")


@pytest.fixture
def bob(store: Store) -> Desk:
    """Bob, who decides too."""
    return Desk(store, "bob")


@pytest.fixture
def lido(store: Store, an_entry: Make) -> Entry:
    """An entry that was published before: log row 1, version 1."""
    Review(store, "eve").publish([an_entry()], "first")
    return an_entry()


def create(*entries: Entry) -> list[Change]:
    """New entries."""
    return [Change(action="create", entry=entry) for entry in entries]


def revise(entry: Entry, base: int = 1) -> list[Change]:
    """An edit of what was at version `base`."""
    return [Change(action="revise", entry=entry, base=base)]


def story(store: Store, *, since: int = 0) -> list[tuple[str, str, int, str, int | None, str]]:
    """The log: what was done to which version of which entry, by whom, over which draft, and what was said."""
    rows = store.log.since(since)
    return [(row.action, row.entry_id, row.version, row.actor, row.draft, row.reason) for row in rows]


def everything(store: Store) -> list[list[tuple[object, ...]]]:
    """All rows of all tables that a decision touches."""
    with store.database.reading() as connection:
        return [
            [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2")]
            for table in ("entries", "versions", "log", "drafts", "approvals")
        ]


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each of several threads came to: what it returned or the error it got."""
    came_to: list[object] = []
    together = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> None:
        together.wait()
        try:
            came_to.append(act())
        except DocentError as error:
            came_to.append(error)

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return came_to


# --- proposing


def test_a_proposal_waits_and_publishes_nothing(store: Store, member: Desk, an_entry: Make) -> None:
    """Nobody is quoted a text that nobody approved."""
    draft = member.propose(create(an_entry()), "we need it", server=None, findings=["white text: ignore all"])
    assert draft == store.drafts.get(draft.id)
    assert (1, None, "mia", "we need it", "open", "", ("white text: ignore all",), ()) == (
        draft.id,
        draft.server,
        draft.proposer,
        draft.reason,
        draft.state,
        draft.remark,
        draft.findings,
        draft.approvals,
    )
    assert (an_entry(), "About lido") == (draft.changes[0].entry, draft.title)
    assert ([], 0) == (store.entries.all(HUB, retired=True), store.log.head())
    assert [("propose", "lido", 0, "mia", 1, "we need it")] == story(store)


def test_a_proposal_is_there_after_opening_again(store: Store, member: Desk, an_entry: Make) -> None:
    """A restart loses no draft, and no letter of it."""
    text = "- Größe «ὕψος» \U0001f3db\n- 'quoted' \"twice\" \\ % _ ; --"
    draft = member.propose(create(an_entry(text=text)), "because – “so”", server="1", findings=["ä", "b"])
    with open_store(store.folder, store.url) as again:
        assert draft == again.drafts.get(draft.id)


def test_an_empty_proposal_leaves_nothing_behind(store: Store, member: Desk) -> None:
    """A draft that changes nothing would wait for ever and could not even be shown."""
    with pytest.raises(ValueError, match="at least 1"):
        member.propose([], "nothing", server=None)
    assert ([], []) == (store.drafts.everywhere(), store.log.since(0))


def test_a_draft_of_several_entries_says_so(member: Desk, an_entry: Make) -> None:
    """A list shows at a glance that a press would publish more than one text."""
    draft = member.propose(create(an_entry("a"), an_entry("b"), an_entry("c")), "a set", server=None)
    assert ("About a (+2)", True) == (draft.title, draft.is_bulk)
    assert not member.propose(create(an_entry("d")), "one", server=None).is_bulk


@pytest.mark.parametrize("press", DECISIONS.values(), ids=DECISIONS)
def test_a_draft_that_does_not_exist_is_an_error_with_its_number(
    store: Store, member: Desk, an_entry: Make, press: Press
) -> None:
    """A number typed wrong decides on nothing else."""
    draft = member.propose(create(an_entry()), "", server=None).model_copy(update={"id": 7})
    before = everything(store)
    with pytest.raises(UnknownDraft, match="There is no draft 7"):
        press(member, draft)
    with pytest.raises(UnknownDraft, match="There is no draft 7"):
        store.drafts.get(7)
    assert before == everything(store)


# --- the queue


def test_the_queue_holds_what_waits_for_these_servers(store: Store, member: Desk, ada: Desk, an_entry: Make) -> None:
    """Moderators see their own queue, the oldest first, with what they sent back, without what they settled."""
    servers = (None, "1", "2", None, None, None)
    drafts = [
        member.propose(create(an_entry(f"e{place}")), "", server=server) for place, server in enumerate(servers, 1)
    ]
    ada.send_back(4, drafts[3].mark, "why?")
    ada.reject(5, drafts[4].mark, "no")
    ada.approve(6, drafts[5].mark)
    numbers = {
        "hub": [draft.id for draft in store.drafts.waiting([None])],
        "server": [draft.id for draft in store.drafts.waiting(["1"])],
        "both": [draft.id for draft in store.drafts.waiting(["1", None])],
        "none": [draft.id for draft in store.drafts.waiting([])],
        "operator": [draft.id for draft in store.drafts.everywhere()],
    }
    assert {"hub": [1, 4], "server": [2], "both": [1, 2, 4], "none": [], "operator": [1, 2, 3, 4]} == numbers


def test_proposers_find_all_they_proposed(store: Store, member: Desk, bob: Desk, ada: Desk, an_entry: Make) -> None:
    """Whatever became of it, and nobody else's."""
    first = member.propose(create(an_entry("a")), "", server="1")
    bob.propose(create(an_entry("b")), "", server="1")
    member.propose(create(an_entry("c")), "", server=None)
    ada.reject(first.id, first.mark, "no")
    assert [(1, "rejected"), (3, "open")] == [(draft.id, draft.state) for draft in store.drafts.proposed_by("mia")]
    assert [] == store.drafts.proposed_by("nobody")


def test_the_number_of_a_draft_is_never_given_again(store: Store, member: Desk, an_entry: Make) -> None:
    """An old button can only ever mean its own draft, even if an operator removed rows."""
    member.propose(create(an_entry()), "", server=None)
    with store.database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM drafts")
    assert member.propose(create(an_entry()), "", server=None).id == 2


# --- approving: one person, two people


def test_one_approval_publishes(store: Store, member: Desk, ada: Desk, an_entry: Make) -> None:
    """The version is the proposer's work and bears their reason; the log says who agreed."""
    draft = member.propose(create(an_entry()), "we need it", server=None)
    approved = ada.approve(draft.id, draft.mark)
    assert ("published", ("ada",), "") == (approved.state, approved.approvals, approved.remark)
    assert approved == store.drafts.get(draft.id)
    (version,) = store.entries.history("lido", HUB)
    assert (an_entry(), 1, "mia", "we need it") == (version.entry, version.version, version.author, version.reason)
    assert [
        ("propose", "lido", 0, "mia", 1, "we need it"),
        ("approve", "lido", 0, "ada", 1, ""),
        ("create", "lido", 1, "ada", 1, "we need it"),
    ] == story(store)
    assert store.log.head() == 3


def test_with_two_people_the_second_publishes(store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make) -> None:
    """Until then nothing is quoted, and the card shows who agreed so far."""
    draft = member.propose(create(an_entry()), "we need it", server=None)
    first = ada.approve(draft.id, draft.mark, needed=2)
    assert ("open", ("ada",), 0) == (first.state, first.approvals, store.log.head())
    assert [] == store.entries.all(HUB)
    second = bob.approve(draft.id, draft.mark, needed=2)
    assert ("published", ("ada", "bob")) == (second.state, second.approvals)
    assert [
        ("propose", "lido", 0, "mia", 1, "we need it"),
        ("approve", "lido", 0, "ada", 1, ""),
        ("approve", "lido", 0, "bob", 1, ""),
        ("create", "lido", 1, "bob", 1, "we need it"),
    ] == story(store)


def test_an_approval_of_somebody_who_may_no_longer_approve_does_not_count(
    store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make
) -> None:
    """Two people who may are needed at the moment it is published; the log says why the second was not the last."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    after = bob.approve(draft.id, draft.mark, needed=2, lapsed=["ada", "zoe"])
    assert ("open", ("bob",)) == (after.state, after.approvals)
    assert "whoever gave it may not approve any more" in store.log.since(0)[-1].reason
    assert ada.approve(draft.id, draft.mark, needed=2, lapsed=[]).state == "published"


@pytest.mark.parametrize("needed", [1, 2])
def test_the_same_person_is_not_two_people(store: Store, member: Desk, ada: Desk, an_entry: Make, needed: int) -> None:
    """Pressing twice does not stand in for a colleague."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    before = everything(store)
    with pytest.raises(StaleEdit, match="You have approved draft 1 already; it waits for somebody else"):
        ada.approve(draft.id, draft.mark, needed=needed)
    assert before == everything(store)


def test_proposers_count_as_one_of_the_two(store: Store, member: Desk, ada: Desk, an_entry: Make) -> None:
    """A moderator's own draft needs one colleague, not two, and cannot do without."""
    draft = member.propose(create(an_entry()), "", server=None)
    assert member.approve(draft.id, draft.mark, needed=2).state == "open"
    with pytest.raises(StaleEdit):
        member.approve(draft.id, draft.mark, needed=2)
    assert ada.approve(draft.id, draft.mark, needed=2).state == "published"


@pytest.mark.parametrize(
    ("two", "names", "people"), [(False, "a", 1), (True, "a", 2), (False, "ab", 2), (True, "ab", 2)]
)
def test_several_entries_always_take_two_people(
    member: Desk, an_entry: Make, two: bool, names: str, people: int
) -> None:
    """A whole folder of texts never depends on one press; neither does anything where a server asks for two."""
    draft = member.propose(create(*(an_entry(name) for name in names)), "", server=None)
    assert people == people_needed(draft, two=two)


@pytest.mark.parametrize("press", DECISIONS.values(), ids=DECISIONS)
@pytest.mark.parametrize("settled", ["published", "rejected"])
def test_a_press_after_the_decision_changes_nothing(
    store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make, settled: str, press: Press
) -> None:
    """A double click, or a colleague's card that was still open, is one decision, and says which it was."""
    draft = member.propose(create(an_entry()), "", server=None)
    DECISIONS["approve" if settled == "published" else "reject"](ada, draft)
    before = everything(store)
    for desk in (ada, bob):
        with pytest.raises(StaleEdit) as refused:
            press(desk, draft)
        assert str(refused.value) == f"Draft 1 was already {settled}; nothing was changed."
    assert before == everything(store)


def test_an_approval_that_publishes_nothing_yet_is_no_edition(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """Search is not built anew, and no answer names a new edition, for what is only talked about."""
    changed = revise(an_entry(title="Better"))
    draft = member.propose(changed, "", server=None)
    draft = member.amend(draft.id, revise(an_entry(title="Best")), draft.mark)
    ada.approve(draft.id, draft.mark, needed=2)
    ada.send_back(draft.id, draft.mark, "why?")
    ada.reject(draft.id, draft.mark, "no")
    assert (1, lido, 1) == (
        store.log.head(),
        store.entries.get("lido", HUB).entry,
        len(store.entries.history("lido", HUB)),
    )
    assert ["propose", "amend", "approve", "send-back", "reject"] == [row[0] for row in story(store, since=1)]


# --- amending, and what was looked at


def test_an_amended_draft_is_what_gets_published(store: Store, member: Desk, ada: Desk, an_entry: Make) -> None:
    """The text first proposed is not; the version still belongs to the proposer."""
    draft = member.propose(create(an_entry(title="One")), "we need it", server=None)
    amended = ada.amend(draft.id, create(an_entry(title="Two")), draft.mark)
    assert ("Two", "mia", "we need it", "open") == (amended.title, amended.proposer, amended.reason, amended.state)
    ada.approve(draft.id, amended.mark)
    assert ["Two"] == [version.entry.title for version in store.entries.history("lido", HUB)]
    assert [("propose", "mia"), ("amend", "ada"), ("approve", "ada"), ("create", "ada")] == [
        (row[0], row[3]) for row in story(store)
    ]


@pytest.mark.parametrize("press", DECISIONS.values(), ids=DECISIONS)
def test_a_draft_amended_after_it_was_looked_at_is_not_decided_on(
    store: Store, member: Desk, ada: Desk, an_entry: Make, press: Press
) -> None:
    """Nobody approves, or turns down, or overwrites, a text they have not read."""
    seen = member.propose(create(an_entry(title="Harmless")), "", server=None)
    member.amend(seen.id, create(an_entry(title="Something else")), seen.mark)
    before = everything(store)
    with pytest.raises(StaleEdit, match="Draft 1 was amended after you opened it; look at it again"):
        press(ada, seen)
    assert before == everything(store)


def test_two_who_amend_at_a_time_do_not_overwrite_each_other(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """The second is told, and the first one's work stays."""
    seen = member.propose(create(an_entry(title="One")), "", server=None)
    member.amend(seen.id, create(an_entry(title="Mia's")), seen.mark)
    with pytest.raises(StaleEdit):
        ada.amend(seen.id, create(an_entry(title="Ada's")), seen.mark)
    assert store.drafts.get(seen.id).title == "Mia's"


def test_whoever_had_approved_is_asked_anew_after_an_amendment(
    store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make
) -> None:
    """An approval is for the text that was read, and may be given again for the next."""
    draft = member.propose(create(an_entry(title="One")), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    amended = member.amend(draft.id, create(an_entry(title="Two")), draft.mark)
    assert () == amended.approvals
    assert bob.approve(draft.id, amended.mark, needed=2).state == "open"
    assert ada.approve(draft.id, amended.mark, needed=2).state == "published"


def test_a_mark_tells_contents_apart(member: Desk, an_entry: Make) -> None:
    """It is the same for the same texts, and another for one letter more, one entry more, or another order."""
    a, b = an_entry("a"), an_entry("b")
    sets = [[a], [an_entry("a", text=f"{a.text}.")], [a, b], [b, a], [b]]
    marks = [member.propose(create(*entries), "", server=None).mark for entries in sets]
    assert len(marks) == len(set(marks))
    assert {32} == {len(mark) for mark in marks}
    assert marks[0] == member.propose(create(a), "another reason", server="1").mark


@pytest.mark.parametrize(
    "other", [{"action": "restore"}, {"base": 2}], ids=["another action", "another version to compare with"]
)
def test_a_mark_tells_apart_what_would_be_done(member: Desk, an_entry: Make, other: dict[str, object]) -> None:
    """Otherwise a button that said 'retire' could restore, and one that showed a difference could publish another."""
    shown = Change(action="retire", entry=an_entry(), base=1)
    first = member.propose([shown], "", server=None)
    amended = member.amend(first.id, [Change.model_validate(shown.model_dump() | other)], first.mark)
    assert first.mark != amended.mark


# --- stale drafts


def test_a_draft_of_an_entry_that_moved_on_is_kept_beside_the_newer_version(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """Nobody's work is lost or overwritten: the draft waits as it was, the newer version is live, nothing is logged."""
    draft = member.propose(revise(an_entry(title="Mia's")), "mine", server=None)
    Review(store, "eve").publish([an_entry(title="Eve's")], "meanwhile")
    before = everything(store)
    with pytest.raises(StaleEdit) as refused:
        ada.approve(draft.id, draft.mark)
    assert str(refused.value) == (
        "'lido' was changed meanwhile: it is at version 2, and this was made against version 1; both are kept, "
        "compare them and edit again."
    )
    assert before == everything(store)
    assert (draft, ()) == (store.drafts.get(draft.id), store.drafts.get(draft.id).approvals)
    assert ["About lido", "Eve's"] == [version.entry.title for version in store.entries.history("lido", HUB)]


def test_a_stale_draft_is_published_once_it_was_amended(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """Comparing and editing again is all it takes."""
    draft = member.propose(revise(an_entry(title="Mia's")), "mine", server=None)
    Review(store, "eve").publish([an_entry(title="Eve's")], "meanwhile")
    merged = member.amend(draft.id, revise(an_entry(title="Both"), base=2), draft.mark)
    ada.approve(draft.id, merged.mark)
    titles = [(version.entry.title, version.author) for version in store.entries.history("lido", HUB)]
    assert [("About lido", "eve"), ("Eve's", "eve"), ("Both", "mia")] == titles


def test_of_two_drafts_of_one_version_the_second_is_stale(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """The queue may hold rivals; approving both never loses one silently."""
    first = member.propose(revise(an_entry(title="One")), "", server=None)
    second = member.propose(revise(an_entry(title="Two")), "", server=None)
    ada.approve(second.id, second.mark)
    with pytest.raises(StaleEdit):
        ada.approve(first.id, first.mark)
    assert ("Two", "open") == (store.entries.get("lido", HUB).entry.title, store.drafts.get(first.id).state)


def test_a_stale_second_approval_keeps_the_first(
    store: Store, member: Desk, ada: Desk, bob: Desk, lido: Entry, an_entry: Make
) -> None:
    """Only the press that failed leaves no trace."""
    draft = member.propose(revise(an_entry(title="Mia's")), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    Review(store, "eve").publish([an_entry(title="Eve's")], "meanwhile")
    before = everything(store)
    with pytest.raises(StaleEdit):
        bob.approve(draft.id, draft.mark, needed=2)
    assert before == everything(store)
    assert store.drafts.get(draft.id).approvals == ("ada",)


def test_a_new_entry_whose_id_was_taken_meanwhile_gets_one_of_its_own(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """It is not published over somebody else's; on Discord nobody could give it another id."""
    draft = member.propose(create(an_entry(title="Mia's")), "", server=None)
    Review(store, "eve").publish([an_entry(title="Eve's"), an_entry("mia-s")], "meanwhile")
    published = ada.approve(draft.id, draft.mark)
    assert ("published", "mia-s-2", ("ada",)) == (
        published.state,
        published.changes[0].entry.id,
        published.approvals,
    )
    titles = {item.entry.id: item.entry.title for item in store.entries.all(HUB)}
    assert {"lido": "Eve's", "mia-s": "About mia-s", "mia-s-2": "Mia's"} == titles
    assert ("create", "mia-s-2", 1, "ada", draft.id, "") == story(store)[-1]


def test_two_drafts_that_name_the_same_new_id_are_both_published(
    store: Store, member: Desk, bob: Desk, ada: Desk, an_entry: Make
) -> None:
    """Two forms may be sent at the same moment; the question on the board goes to the one that answers it."""
    gap = store.gaps.keep("How many?", "en", "zoe", None)
    drafts = [
        member.propose(create(an_entry(text="41 looms.")), "", server=None),
        bob.propose(create(an_entry(text="43 looms.")), "", server=None, gaps=[gap]),
    ]
    for draft in drafts:
        assert ada.approve(draft.id, draft.mark).state == "published"
    texts = {item.entry.id: item.entry.text for item in store.entries.all(HUB)}
    assert {"lido": "41 looms.", "about-lido": "43 looms."} == texts
    assert ["about-lido"] == [found.entry_id for found in store.gaps.untold()]


def test_a_translation_keeps_the_id_that_ties_it_to_its_original(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """Under another it would be nobody's translation: it is refused, and the draft is kept."""
    wording = an_entry("lido.de", language="de", translation=Translation(of="lido", by="Mia"))
    draft = member.propose(create(wording), "", server=None)
    Review(store, "eve").publish([wording.model_copy(update={"title": "Eve's"})], "meanwhile")
    with pytest.raises(CorpusError, match=r"'lido\.de' is already taken"):
        ada.approve(draft.id, draft.mark)
    assert store.drafts.get(draft.id).state == "open"


def test_a_draft_of_an_entry_retired_meanwhile_does_not_bring_it_back(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """What was withdrawn is not quoted again because somebody had corrected a comma."""
    draft = member.propose(revise(an_entry(title="Better")), "", server=None)
    Review(store, "eve").retire("lido", "wrong", HUB)
    before = everything(store)
    with pytest.raises(CorpusError, match="'lido' was retired; restore it before you change it"):
        ada.approve(draft.id, draft.mark)
    assert before == everything(store)


@pytest.mark.parametrize("store", ["SQLite"], indirect=True)
def test_an_approval_that_cannot_be_logged_does_not_happen(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """A full disk leaves the draft waiting, never a text published by nobody."""
    draft = member.propose(create(an_entry()), "", server=None)
    with store.database.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER no_log BEFORE INSERT ON log WHEN NEW.action = 'create' "
            "BEGIN SELECT RAISE(ABORT, 'no more log'); END"
        )
    before = everything(store)
    with pytest.raises(StoreError, match="no more log"):
        ada.approve(draft.id, draft.mark)
    assert before == everything(store)


# --- several entries together


def test_several_entries_are_published_together(
    store: Store, member: Desk, ada: Desk, bob: Desk, lido: Entry, an_entry: Make
) -> None:
    """Each has its row in the log, all of one draft; rows about the draft as a whole are about no single entry."""
    changes = [*create(an_entry("skos"), an_entry("iiif")), *revise(an_entry(title="Better"))]
    draft = member.propose(changes, "a set", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    assert bob.approve(draft.id, draft.mark, needed=2).state == "published"
    assert [
        ("propose", "", 0, "mia", 1, "a set"),
        ("approve", "", 0, "ada", 1, ""),
        ("approve", "", 0, "bob", 1, ""),
        ("create", "skos", 1, "bob", 1, "a set"),
        ("create", "iiif", 1, "bob", 1, "a set"),
        ("revise", "lido", 2, "bob", 1, "a set"),
    ] == story(store, since=1)
    assert {"mia"} == {store.entries.history(name, HUB)[-1].author for name in ("skos", "iiif", "lido")}


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("fault", ["taken", "stale", "unknown", "twice"])
def test_one_impossible_change_publishes_none(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make, place: int, fault: str
) -> None:
    """All or none: a set of texts that belong together is never quoted in part."""
    faulty = {
        "taken": create(an_entry("lido", title="Mine")),
        "stale": revise(an_entry(title="Mine"), base=7),
        "unknown": revise(an_entry("absent")),
        "twice": create(an_entry("one", title="Again")),
    }[fault]
    changes = create(an_entry("one"), an_entry("two"))
    draft = member.propose([*changes[:place], *faulty, *changes[place:]], "a set", server=None)
    before = everything(store)
    with pytest.raises(CorpusError):
        ada.approve(draft.id, draft.mark)
    assert before == everything(store)
    assert [lido] == [item.entry for item in store.entries.all(HUB, retired=True)]


# --- drafts of the other changes


def test_a_draft_can_retire_and_another_restore(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """Neither makes a version, whatever text the draft carries along."""
    retire = Change(action="retire", entry=an_entry(title="Not this"), base=1)
    first = member.propose([retire], "outdated", server=None)
    ada.approve(first.id, first.mark)
    assert store.entries.get("lido", HUB).status == "retired"
    second = member.propose([Change(action="restore", entry=lido, base=1)], "still true", server=None)
    ada.approve(second.id, second.mark)
    stored = store.entries.get("lido", HUB)
    assert ("live", lido, 1) == (stored.status, stored.entry, len(store.entries.history("lido", HUB)))
    assert [
        ("propose", "lido", 0, "mia", 1, "outdated"),
        ("approve", "lido", 0, "ada", 1, ""),
        ("retire", "lido", 1, "ada", 1, "outdated"),
        ("propose", "lido", 0, "mia", 2, "still true"),
        ("approve", "lido", 0, "ada", 2, ""),
        ("restore", "lido", 1, "ada", 2, "still true"),
    ] == story(store, since=1)


def test_a_draft_can_go_back_to_an_earlier_version(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make
) -> None:
    """As a version of its own, by the one who proposed to go back."""
    Review(store, "eve").publish([an_entry(title="Worse")], "meanwhile")
    draft = member.propose([Change(action="revert", entry=lido, base=2)], "it was better", server=None)
    ada.approve(draft.id, draft.mark)
    history = [(item.version, item.entry.title, item.author) for item in store.entries.history("lido", HUB)]
    assert [(1, "About lido", "eve"), (2, "Worse", "eve"), (3, "About lido", "mia")] == history
    assert story(store)[-1] == ("revert", "lido", 3, "ada", 1, "it was better")


@pytest.mark.parametrize("action", ["retire", "restore", "revert"])
def test_a_stale_draft_of_any_kind_is_refused(
    store: Store, member: Desk, ada: Desk, lido: Entry, an_entry: Make, action: str
) -> None:
    """Somebody may have mended just what the draft was to take away."""
    draft = member.propose([Change.model_validate({"action": action, "entry": lido, "base": 1})], "", server=None)
    Review(store, "eve").publish([an_entry(title="Mended")], "meanwhile")
    before = everything(store)
    with pytest.raises(StaleEdit):
        ada.approve(draft.id, draft.mark)
    assert before == everything(store)


@pytest.mark.parametrize(("action", "already"), [("retire", "retired"), ("restore", "live")])
def test_a_draft_of_what_is_so_already_is_kept(
    store: Store, member: Desk, ada: Desk, lido: Entry, action: str, already: str
) -> None:
    """The second of two like drafts changes nothing; it can still be rejected."""
    draft = member.propose([Change.model_validate({"action": action, "entry": lido, "base": 1})], "", server=None)
    if already == "retired":
        Review(store, "eve").retire("lido", "wrong", HUB)
    with pytest.raises(CorpusError, match=f"already {already}"):
        ada.approve(draft.id, draft.mark)
    assert ada.reject(draft.id, draft.mark, "done already").state == "rejected"


# --- sending back and rejecting


@pytest.mark.parametrize(("verb", "state"), [("send back", "sent-back"), ("reject", "rejected")])
def test_a_remark_reaches_the_draft_and_the_log(
    store: Store, member: Desk, ada: Desk, an_entry: Make, verb: str, state: str
) -> None:
    """The proposer learns why; the draft and all it holds is kept for the record."""
    draft = member.propose(create(an_entry()), "we need it", server="1", findings=["hidden"])
    remark = {"send back": "why?", "reject": "no"}[verb]
    decided = DECISIONS[verb](ada, draft)
    settled = {"state": state, "remark": remark, "at": decided.at}
    assert draft.model_copy(update=settled) == decided == store.drafts.get(draft.id)
    assert story(store)[-1] == (verb.replace(" ", "-"), "lido", 0, "ada", 1, remark)
    assert {"1"} == {row.server for row in store.log.since(0)}


def test_what_was_sent_back_is_open_again_once_amended(store: Store, member: Desk, ada: Desk, an_entry: Make) -> None:
    """With the remark answered, it is a draft like any other."""
    draft = member.propose(create(an_entry(title="One")), "", server=None)
    ada.send_back(draft.id, draft.mark, "where from?")
    amended = member.amend(draft.id, create(an_entry(title="Two")), draft.mark)
    assert ("open", "") == (amended.state, amended.remark)
    assert ada.approve(draft.id, amended.mark).state == "published"


def test_what_was_sent_back_can_be_approved_or_rejected_as_it_is(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """The answer to a remark may have been given elsewhere."""
    for name, press, state in (("a", "approve", "published"), ("b", "reject", "rejected")):
        draft = member.propose(create(an_entry(name)), "", server=None)
        ada.send_back(draft.id, draft.mark, "where from?")
        assert DECISIONS[press](ada, draft).state == state
    assert ["a"] == [item.entry.id for item in store.entries.all(HUB)]


@pytest.mark.parametrize("objector", ["ada", "bob"])
def test_what_was_sent_back_has_to_be_approved_anew(
    store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make, objector: str
) -> None:
    """Otherwise a single press would publish what one of the two has objected to, maybe the one who had agreed."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    sent_back = Desk(store, objector).send_back(draft.id, draft.mark, "wait, this is wrong")
    assert () == sent_back.approvals
    assert bob.approve(draft.id, draft.mark, needed=2).state == "sent-back"
    assert [] == store.entries.all(HUB)
    assert ada.approve(draft.id, draft.mark, needed=2).state == "published"


def test_a_rejected_draft_keeps_on_record_who_had_approved_it(
    store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make
) -> None:
    """The record shows that the two did not agree."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    rejected = bob.reject(draft.id, draft.mark, "no")
    assert ("rejected", ("ada",)) == (rejected.state, rejected.approvals)


# --- who is told


@pytest.mark.parametrize("verb", ["approve", "send back", "reject"])
def test_proposers_are_told_what_others_decided(
    store: Store, member: Desk, ada: Desk, an_entry: Make, verb: str
) -> None:
    """Once: after that nobody is bothered again."""
    draft = member.propose(create(an_entry()), "", server=None)
    assert [] == store.drafts.untold()
    decided = DECISIONS[verb](ada, draft)
    assert [decided] == store.drafts.untold()
    store.drafts.told(store.drafts.get(draft.id))
    assert [] == store.drafts.untold()


@pytest.mark.parametrize("verb", ["approve", "send back", "reject"])
def test_nobody_is_told_what_they_decided_themselves(store: Store, member: Desk, an_entry: Make, verb: str) -> None:
    """A moderator who adds an entry gets no message about it."""
    DECISIONS[verb](member, member.propose(create(an_entry()), "", server=None))
    assert [] == store.drafts.untold()


def test_an_approval_that_waits_for_another_is_no_news(
    store: Store, member: Desk, ada: Desk, bob: Desk, an_entry: Make
) -> None:
    """The proposer hears of it when it is published, and only then."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.approve(draft.id, draft.mark, needed=2)
    assert [] == store.drafts.untold()
    published = bob.approve(draft.id, draft.mark, needed=2)
    assert [published] == store.drafts.untold()


def test_every_further_decision_is_news(store: Store, member: Desk, ada: Desk, an_entry: Make) -> None:
    """Having been told that a draft was sent back, its proposer still hears that it was published."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.send_back(draft.id, draft.mark, "where from?")
    store.drafts.told(store.drafts.get(draft.id))
    amended = member.amend(draft.id, create(an_entry(title="Better")), draft.mark)
    assert [] == store.drafts.untold()
    published = ada.approve(draft.id, amended.mark)
    assert [published] == store.drafts.untold()


def test_a_remark_that_was_answered_before_it_was_told_is_not_told(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """Whoever has amended the draft has read the remark."""
    draft = member.propose(create(an_entry()), "", server=None)
    ada.send_back(draft.id, draft.mark, "where from?")
    member.amend(draft.id, create(an_entry(title="Better")), draft.mark)
    assert [] == store.drafts.untold()


# --- whose entries


@pytest.mark.parametrize("server", [None, "1"])
def test_a_draft_is_published_where_it_was_made_for(
    store: Store, member: Desk, ada: Desk, an_entry: Make, server: str | None
) -> None:
    """Whatever is said for one server is not said to all, and the other way round."""
    draft = member.propose(create(an_entry()), "", server=server)
    ada.approve(draft.id, draft.mark)
    assert server == store.entries.get("lido", Scope(server=server)).server
    assert [server] * 3 == [row.server for row in store.log.since(0)]
    seen = {scope.server: bool(store.entries.all(scope)) for scope in (HUB, HERE, THERE)}
    assert {None: server is None, "1": True, "2": server is None} == seen


@pytest.mark.parametrize("action", ["revise", "retire", "restore", "revert"])
@pytest.mark.parametrize(("owner", "other"), [(None, "1"), ("1", None), ("1", "2")])
def test_another_servers_entry_cannot_be_changed_through_a_draft(
    store: Store, member: Desk, ada: Desk, an_entry: Make, action: str, owner: str | None, other: str | None
) -> None:
    """It is refused in the words for an entry that does not exist, which tell nothing of it."""
    Review(store, "eve").publish([an_entry("theirs")], "ours", server=owner)
    for name in ("theirs", "absent"):
        change = {"action": action, "entry": an_entry(name, title="Mine"), "base": 1}
        draft = member.propose([Change.model_validate(change)], "", server=other)
        before = everything(store)
        with pytest.raises(UnknownEntry) as refused:
            ada.approve(draft.id, draft.mark)
        assert str(refused.value).startswith(f"There is no entry '{name}' here to change")
        assert before == everything(store)


def test_an_id_that_another_server_has_is_not_taken_through_a_draft(
    store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """An id means one entry; the new one is salted with its own server, and tells nothing of the other."""
    Review(store, "eve").publish([an_entry()], "ours", server="2")
    draft = member.propose(create(an_entry(title="Mine")), "", server="1")
    name = ada.approve(draft.id, draft.mark).changes[0].entry.id
    assert name.startswith("mine-")
    assert {"lido": "2", name: "1"} == {item.entry.id: item.server for item in store.entries.every()}


# --- at the same moment


@pytest.fixture(params=["threads of one bot", "a bot and the terminal"])
def other_store(request: pytest.FixtureRequest, store: Store) -> Iterator[Store]:
    """Where a second person works: the same store, or another on the same folder."""
    if request.param == "threads of one bot":
        yield store
        return
    with open_store(store.folder, store.url) as other:
        yield other


@pytest.mark.parametrize("other", ["ada", "bob"])
def test_two_approvals_at_once_publish_once(
    store: Store, other_store: Store, member: Desk, ada: Desk, an_entry: Make, other: str
) -> None:
    """One press publishes, the other is told that it came too late."""
    draft = member.propose(create(an_entry()), "", server=None)
    second = Desk(other_store, other)
    came_to = at_once(
        lambda: ada.approve(draft.id, draft.mark),
        lambda: second.approve(draft.id, draft.mark),
    )
    assert {"Draft", "StaleEdit"} == {type(result).__name__ for result in came_to}
    assert ["propose", "approve", "create"] == [row.action for row in store.log.since(0)]
    assert 1 == len(store.entries.history("lido", HUB)) == len(store.drafts.get(draft.id).approvals)


def test_two_halves_of_an_approval_at_once_publish_once(
    store: Store, other_store: Store, member: Desk, ada: Desk, an_entry: Make
) -> None:
    """Both presses count, and the later one publishes."""
    draft = member.propose(create(an_entry("a"), an_entry("b")), "", server=None)
    second = Desk(other_store, "bob")
    came_to = at_once(
        lambda: ada.approve(draft.id, draft.mark, needed=2),
        lambda: second.approve(draft.id, draft.mark, needed=2),
    )
    assert ["open", "published"] == sorted(result.state for result in came_to if isinstance(result, Draft))
    assert ["propose", "approve", "approve", "create", "create"] == [row.action for row in store.log.since(0)]


def test_approving_and_amending_at_once_never_publishes_what_was_not_read(
    store: Store, other_store: Store, member: Desk, an_entry: Make
) -> None:
    """Either the text that was read is published and the amendment refused, or the other way round."""
    draft = member.propose(create(an_entry(title="Read")), "", server=None)
    second = Desk(other_store, "bob")
    came_to = at_once(
        lambda: member.amend(draft.id, create(an_entry(title="Unread")), draft.mark),
        lambda: second.approve(draft.id, draft.mark),
    )
    assert 1 == sum(isinstance(result, StaleEdit) for result in came_to)
    published = [item.entry.title for item in store.entries.all(HUB)]
    assert (store.drafts.get(draft.id).state, published) in [("published", ["Read"]), ("open", [])]
