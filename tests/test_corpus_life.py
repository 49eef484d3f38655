"""A corpus lives through thousands of changes, and after each says exactly what a simple model of it says."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from index.answer import Answer
from index.ask import Asker, Request
from index.engine import Engine
from index.gate import Calibration, Weights
from index.live import Live
from index.question import Question
from index.search import search
from knowledge.desk import Desk, people_needed
from knowledge.draft import WAITING, Change
from knowledge.errors import CorpusError, StaleEdit, UnknownEntry
from knowledge.model import PUBLISHED, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.writing import new_id

Make = Callable[..., Entry]

LIVES, STEPS = 30, 50
MOST_ENTRIES = 10
"""So few that a search ranks all of them: every entry that is missing, or too many, shows."""
READERS = (None, "1", "2")
"""Direct messages, the server that has entries of its own, and one that has none."""
SHAPES = (
    "- The {word} is kept in the depot.\n- Whoever lends a {word} signs for it. A {word} is never lent twice.",
    "{word} – größer als ein „{word}“ – was first shown in 2024.",
    "The {word} came first.\n\n## Since then\n\n1. The {word} was cleaned.\n2. Nobody photographs the {word}.",
)
"""Texts in which every sentence holds the word that tells one version from all others."""


# --- what should be so, in plain Python


class Refused(Exception):
    """The model refuses a change; `kind` is how Docent should."""

    def __init__(self, kind: type[CorpusError]) -> None:
        super().__init__(kind.__name__)
        self.kind = kind


@dataclass
class Kept:
    """An entry: whose it is, all its versions with author and reason, and whether it is live."""

    server: str | None
    versions: list[tuple[Entry, str, str]]
    live: bool = True

    @property
    def entry(self) -> Entry:
        """The present version."""
        return self.versions[-1][0]


@dataclass
class Waiting:
    """A draft."""

    server: str | None
    changes: list[Change]
    marks: list[str]
    reason: str
    state: str = "open"
    approvals: set[str] = field(default_factory=set)


@dataclass
class Model:
    """The whole corpus. Rows of the log: deed, entry, version, actor, server, reason, draft."""

    kept: dict[str, Kept] = field(default_factory=dict)
    drafts: dict[int, Waiting] = field(default_factory=dict)
    log: list[tuple[str, str, int, str, str | None, str, int | None]] = field(default_factory=list)

    def branch(self) -> "Model":
        """A copy that may be thrown away."""
        kept = {name: replace(one, versions=[*one.versions]) for name, one in self.kept.items()}
        drafts = {number: replace(draft, approvals={*draft.approvals}) for number, draft in self.drafts.items()}
        return Model(kept, drafts, [*self.log])

    def apply(
        self, change: Change, server: str | None, reason: str, *, actor: str, author: str, draft: int | None = None
    ) -> None:
        """One change, or Refused."""
        name, kept = change.entry.id, self.kept.get(change.entry.id)
        if change.action == "create":
            if kept:
                raise Refused(CorpusError)
            self.kept[name] = kept = Kept(server, [])
        elif not kept or kept.server != server:
            raise Refused(UnknownEntry)
        elif change.base != len(kept.versions):
            raise Refused(StaleEdit)
        elif not leads_somewhere(change, kept):
            raise Refused(CorpusError)
        if change.action in ("create", "revise", "revert"):
            kept.versions.append((change.entry, author, reason))
        kept.live = change.action != "retire"
        self.log.append((change.action, name, len(kept.versions), actor, server, reason, draft))

    def under_free_id(self, draft: Waiting) -> list[Change]:
        """The changes of a draft; one new entry whose id was taken meanwhile gets another."""
        first = draft.changes[0]
        if len(draft.changes) == 1 and first.action == "create" and first.entry.id in self.kept:
            name = new_id(first.entry.title, draft.server, self.kept.__contains__)
            draft.changes = [first.model_copy(update={"entry": first.entry.model_copy(update={"id": name})})]
        return draft.changes

    def visible(self, server: str | None) -> dict[str, Entry]:
        """What a reader may find."""
        return {name: kept.entry for name, kept in self.kept.items() if kept.live and kept.server in (None, server)}


def leads_somewhere(change: Change, kept: Kept) -> bool:
    """Whether a change, made against the present version, changes anything, and may."""
    match change.action:
        case "retire":
            return kept.live
        case "restore":
            return not kept.live
        case "revise":
            return kept.live and change.entry != kept.entry
        case _:
            return not kept.live or change.entry != kept.entry


# --- the machine: the model on one side, Docent on the other


def nonsense(number: int) -> str:
    """A word nobody ever used, and little like the others."""
    chance = Random(number)
    return "".join(chance.choice("bdfgklmprtvz") + chance.choice("aeiou") for _ in range(5)) + "k"


Pick = st.integers(0, 999)
"""Which of those there are: the remainder counts."""
Stray = st.sampled_from([False] * 6 + [True])
"""Whether somebody tries what is not theirs to do."""
FATES = (
    "reject", "agree", "wait", "agree", "half send_back", "amend agree", "reject", "half amend agree", "half half", "agree"
)  # fmt: skip
"""What becomes of a draft at once; "half" is an approval where two are needed."""
Other = st.booleans()
"""Whether it is done through another store on the same folder, as `docent corpus` does beside a running bot."""


class CorpusLife(RuleBasedStateMachine):
    """Editors of the hub and of server 1, proposers, moderators and readers, in any order."""

    def __init__(self, folder: Path, engine: Engine, make: Make, steps: Counter[str]) -> None:
        super().__init__()
        self.folder, self.engine, self.make, self.steps = folder, engine, make, steps
        self.model = Model()
        self.ids = 0
        self.words: list[str] = []
        self.open()

    def open(self) -> None:
        """The bot and, beside it, a terminal."""
        self.store, self.terminal = open_store(self.folder), open_store(self.folder)
        self.live = Live(self.store, self.engine)
        self.asker = Asker(self.live.snapshot, self.engine)
        always = Weights(bias=0.0, weights={})
        # The gate stands open: whatever could be quoted wrongly is.
        self.asker._answerer.calibration = Calibration(
            engine="hashing",
            answers=always,
            answer_from=0.0,
            in_field=always,
            field_from=0.0,
            advice_from=2.0,
            apart=0.0,
        )

    def close(self) -> None:
        """Both are ended."""
        self.store.close()
        self.terminal.close()

    def teardown(self) -> None:
        """At the end, every word that was ever written is asked for by everybody."""
        try:
            for word in self.words:
                self.look_for(word)
        finally:
            self.close()

    def at(self, other: bool) -> Store:
        """Where something is done."""
        return self.terminal if other else self.store

    def body(self, name: str, pick: int) -> Entry:
        """A text that was never written before."""
        word = nonsense(len(self.words))
        self.words.append(word)
        questions = (f"What is a {word}?",) if pick % 2 else ()
        text = SHAPES[pick % len(SHAPES)].format(word=word)
        return self.make(name, title=f"On the {word}", text=text, questions=questions)

    def new_id(self) -> str:
        """An id that nothing has, not even a draft."""
        self.ids += 1
        return f"e{self.ids}"

    def some(self, pick: int) -> tuple[str, Kept]:
        """One of the entries."""
        return list(self.model.kept.items())[pick % len(self.model.kept)]

    def fitting(self, pick: int, *, live: bool | None) -> tuple[str, Kept]:
        """One of the entries that are live, or are not; now and then, any."""
        items = [item for item in self.model.kept.items() if live in (None, item[1].live)]
        return items[pick % len(items)] if items and pick % 4 else self.some(pick)

    def one_waiting(self, pick: int) -> int:
        """The number of one of the drafts that wait."""
        waiting = [number for number, draft in self.model.drafts.items() if draft.state in WAITING]
        return waiting[pick % len(waiting)]

    def has_drafts(self) -> bool:
        """Whether anything waits."""
        return any(draft.state in WAITING for draft in self.model.drafts.values())

    def both(self, name: str, think: Callable[[Model], None], act: Callable[[], object]) -> None:
        """Let the model think and Docent act: both succeed or, leaving everything as it was, both refuse alike."""
        thought = self.model.branch()
        try:
            think(thought)
        except Refused as refused:
            self.steps[f"{name}, refused"] += 1
            try:
                act()
            except CorpusError as error:
                assert type(error) is refused.kind, f"{name}: {error!r} instead of {refused.kind.__name__}"
                return
            raise AssertionError(f"{name} was not refused with {refused.kind.__name__}") from refused
        self.steps[name] += 1
        act()
        self.model = thought

    def change(
        self, name: str, change: Change, server: str | None, other: bool, act: Callable[[Review], object]
    ) -> None:
        """A change that an editor makes at once."""
        self.both(
            name,
            lambda model: model.apply(change, server, name, actor="eve", author="eve"),
            lambda: act(Review(self.at(other), "eve")),
        )

    # --- what editors do

    @initialize(picks=st.tuples(Pick, Pick, Pick))
    def begin(self, picks: tuple[int, ...]) -> None:
        for pick, server in zip(picks, (None, None, "1"), strict=True):
            self.add_one(server, pick, False)
        for name, kept in self.model.kept.items():
            self.edit_one(name, self.body(name, 1), kept.server, False)

    @precondition(lambda self: self.ids < MOST_ENTRIES)
    @rule(server=st.sampled_from([None, "1"]), pick=Pick, other=Other)
    def add(self, server: str | None, pick: int, other: bool) -> None:
        self.add_one(server, pick, other)

    def add_one(self, server: str | None, pick: int, other: bool) -> None:
        """A new entry."""
        entry = self.body(self.new_id(), pick)
        created = Change(action="create", entry=entry)
        self.change("add", created, server, other, lambda review: review.publish([entry], "add", server=server))

    @rule(pick=Pick, server=st.sampled_from([None, "1"]), other=Other)
    def take_an_id(self, pick: int, server: str | None, other: bool) -> None:
        change = Change(action="create", entry=self.body(self.some(pick)[0], pick))
        self.change("take", change, server, other, lambda review: review.apply(change, "take", server=server))

    @rule(pick=Pick, same=Stray, stray=Stray, other=Other)
    def edit(self, pick: int, same: bool, stray: bool, other: bool) -> None:
        name, kept = self.some(pick)
        self.edit_one(name, kept.entry if same else self.body(name, pick), "2" if stray else kept.server, other)

    def edit_one(self, name: str, entry: Entry, server: str | None, other: bool) -> None:
        """Another text for an entry."""
        change = Change(action="revise", entry=entry, base=len(self.model.kept[name].versions))
        self.change("edit", change, server, other, lambda review: review.apply(change, "edit", server=server))

    @rule(pick=Pick, behind=st.integers(1, 3), other=Other)
    def stale_edit(self, pick: int, behind: int, other: bool) -> None:
        name, kept = self.some(pick)
        change = Change(action="revise", entry=self.body(name, pick), base=max(len(kept.versions) - behind, 0))
        self.change("stale", change, kept.server, other, lambda review: review.apply(change, "", server=kept.server))

    @rule(pick=Pick, stray=Stray, other=Other)
    def retire(self, pick: int, stray: bool, other: bool) -> None:
        self.turn("retire", pick, stray, other)

    @precondition(lambda self: any(not kept.live for kept in self.model.kept.values()))
    @rule(pick=Pick, stray=Stray, other=Other)
    def restore(self, pick: int, stray: bool, other: bool) -> None:
        self.turn("restore", pick, stray, other)

    def turn(self, action: str, pick: int, stray: bool, other: bool) -> None:
        """Retire one that is live or restore one that is not; now and then, one that is so already."""
        name, kept = self.fitting(pick, live=action == "retire")
        scope = Scope(server="2" if stray else kept.server)
        change = Change.model_validate({"action": action, "entry": kept.entry, "base": len(kept.versions)})
        self.change(action, change, scope.server, other, lambda review: getattr(review, action)(name, action, scope))

    @rule(pick=Pick, back=st.sampled_from([1, 2, 0, 3]), stray=Stray, other=Other)
    def revert(self, pick: int, back: int, stray: bool, other: bool) -> None:
        edited = [item for item in self.model.kept.items() if len(item[1].versions) > 1]
        name, kept = edited[pick % len(edited)]
        scope = Scope(server="2" if stray else kept.server)
        version = (len(kept.versions) - back) % (len(kept.versions) + 1)  # 0, which there is not, when it comes round

        def think(model: Model) -> None:
            if stray:
                raise Refused(UnknownEntry)
            if version not in range(1, len(kept.versions) + 1):
                raise Refused(CorpusError)
            change = Change(action="revert", entry=kept.versions[version - 1][0], base=len(kept.versions))
            model.apply(change, scope.server, "revert", actor="eve", author="eve")

        self.both("revert", think, lambda: Review(self.at(other), "eve").revert(name, version, "revert", scope))

    # --- what happens at the desk

    @rule(
        actions=st.lists(st.sampled_from(["create", "revise", "retire", "restore", "revert"]), min_size=1, max_size=2),
        pick=Pick,
        server=st.sampled_from([None, "1"]),
        stray=Stray,
        fate=st.sampled_from(FATES),
        other=Other,
    )
    def propose(self, actions: list[str], pick: int, server: str | None, stray: bool, fate: str, other: bool) -> None:
        changes = [self.proposed(action, pick + place) for place, action in enumerate(actions)]
        owner = self.model.kept.get(changes[0].entry.id)
        where = owner.server if owner and not stray else server
        reason = f"because {pick}"
        draft = Desk(self.at(other), "mia").propose(changes, reason, server=where)
        self.model.drafts[draft.id] = Waiting(where, changes, [draft.mark], reason)
        self.noted("propose", draft.id, "mia", reason)
        for deed in fate.split():
            self.befall(draft.id, deed, pick, other)

    def befall(self, number: int, deed: str, pick: int, other: bool) -> None:
        """What becomes of a draft at once."""
        if self.model.drafts[number].state not in WAITING:
            return
        match deed:
            case "agree":
                for actor in ("ada", "bob")[: len(self.model.drafts[number].changes)]:
                    self.approve_one(number, actor, False, other)
            case "half":
                self.approve_one(number, "ada", True, other)
            case "amend":
                self.amend_one(number, pick, other)
            case "reject" | "send_back":
                self.turn_down_one(number, deed, other)

    def proposed(self, action: str, pick: int) -> Change:
        """A change somebody may wish for, made against the present version."""
        if action == "create":
            name = self.new_id() if self.ids < MOST_ENTRIES else self.some(pick)[0]
            return Change(action="create", entry=self.body(name, pick))
        name, kept = self.fitting(pick, live=None if action == "revert" else action != "restore")
        former = kept.versions[pick % len(kept.versions)][0]
        entry = {"revise": lambda: self.body(name, pick), "revert": lambda: former}.get(action, lambda: kept.entry)()
        return Change.model_validate({"action": action, "entry": entry, "base": len(kept.versions)})

    @precondition(has_drafts)
    @rule(pick=Pick, other=Other)
    def amend(self, pick: int, other: bool) -> None:
        self.amend_one(self.one_waiting(pick), pick, other)

    def amend_one(self, number: int, pick: int, other: bool) -> None:
        """Another text for the first of a draft's changes, made against the version there is now."""
        draft = self.model.drafts[number]
        first, *more = draft.changes
        fresh = self.body(first.entry.id, pick)
        base = len(self.model.kept[fresh.id].versions) if first.action != "create" else 0
        changes = [first.model_copy(update={"entry": fresh, "base": base}), *more]
        amended = Desk(self.at(other), "mia").amend(number, changes, draft.marks[-1])
        draft.changes, draft.state, draft.approvals = changes, "open", set()
        draft.marks.append(amended.mark)
        self.noted("amend", number, "mia", "")

    @precondition(has_drafts)
    @rule(pick=Pick, actor=st.sampled_from(["ada", "bob", "mia"]), two=Stray, other=Other)
    def approve(self, pick: int, actor: str, two: bool, other: bool) -> None:
        self.approve_one(self.one_waiting(pick), actor, two, other)

    def approve_one(self, number: int, actor: str, two: bool, other: bool) -> None:
        """One person agrees, and may be the last one needed."""
        draft, needed = self.model.drafts[number], people_needed(self.store.drafts.get(number), two=two)
        assert (2 if two or len(draft.changes) > 1 else 1) == needed

        def think(model: Model) -> None:
            thought = model.drafts[number]
            if actor in thought.approvals:
                raise Refused(StaleEdit)
            thought.approvals.add(actor)
            model.log.append(self.row("approve", number, actor, ""))
            if len(thought.approvals) >= needed:
                for change in model.under_free_id(thought):
                    model.apply(change, thought.server, thought.reason, actor=actor, author="mia", draft=number)
                thought.state = "published"

        name = "approve" if actor in draft.approvals or len(draft.approvals) + 1 < needed else "publish"
        self.both(name, think, lambda: Desk(self.at(other), actor).approve(number, draft.marks[-1], needed=needed))

    @precondition(has_drafts)
    @rule(pick=Pick, verb=st.sampled_from(["reject", "send_back"]), other=Other)
    def turn_down(self, pick: int, verb: str, other: bool) -> None:
        self.turn_down_one(self.one_waiting(pick), verb, other)

    def turn_down_one(self, number: int, verb: str, other: bool) -> None:
        """Rejected, or sent back: then whoever had approved is asked anew."""
        draft = self.model.drafts[number]
        draft.state = getattr(Desk(self.at(other), "bob"), verb)(number, draft.marks[-1], "no").state
        assert {"reject": "rejected", "send_back": "sent-back"}[verb] == draft.state
        if verb == "send_back":
            draft.approvals = set()
        self.noted(verb.replace("_", "-"), number, "bob", "no")

    @precondition(lambda self: self.model.drafts)
    @rule(pick=Pick, verb=st.sampled_from(["approve", "reject", "amend"]), other=Other)
    def press_an_old_button(self, pick: int, verb: str, other: bool) -> None:
        number, draft = list(self.model.drafts.items())[pick % len(self.model.drafts)]
        if draft.state in WAITING and len(draft.marks) == 1:
            return
        desk, mark = Desk(self.at(other), "ada"), draft.marks[0]
        acts: dict[str, Callable[[], object]] = {
            "approve": lambda: desk.approve(number, mark),
            "reject": lambda: desk.reject(number, mark, "no"),
            "amend": lambda: desk.amend(number, draft.changes, mark),
        }

        def think(model: Model) -> None:
            raise Refused(StaleEdit)

        self.both("button", think, acts[verb])

    def noted(self, deed: str, number: int, actor: str, reason: str) -> None:
        """Something was done with a draft that publishes nothing."""
        self.steps[deed] += 1
        self.model.log.append(self.row(deed, number, actor, reason))

    def row(
        self, deed: str, number: int, actor: str, reason: str
    ) -> tuple[str, str, int, str, str | None, str, int | None]:
        """A row of the log about a draft."""
        draft = self.model.drafts[number]
        about = draft.changes[0].entry.id if len(draft.changes) == 1 else ""
        return deed, about, 0, actor, draft.server, reason, number

    # --- what readers see

    @rule(pick=Pick)
    def ask(self, pick: int) -> None:
        self.steps["ask"] += 1
        self.look_for(self.words[pick % len(self.words)])

    @precondition(lambda self: len(self.words) % 4 == 0)
    @rule()
    def restart(self) -> None:
        self.steps["restart"] += 1
        self.close()
        self.open()

    def look_for(self, word: str) -> None:
        """Whoever looks for a word finds the entry that says it now, if they may see it, and no other."""
        question = Question(word, "en")
        (vector,) = self.engine.embed_queries([word])
        answers = self.asker.ask([Request(f"What is a {word}?", Scope(server=server), "en") for server in READERS])
        for server, answer in zip(READERS, answers, strict=True):
            visible = self.model.visible(server)
            saying = {name for name, entry in visible.items() if word in entry.text}
            found = search(self.live.snapshot(), question, vector, Scope(server=server))
            assert saying == {hit.entry for hit in found.hits if hit.words}
            assert visible.keys() == {hit.entry for hit in found.hits} == set(answer.ranking)
            self.quotes_the_present(answer, visible)
            if saying:
                assert saying == {answer.quotes[0].entry}
                assert word in answer.quotes[0].text
            else:
                assert word not in str([quote.text for quote in answer.quotes])

    def quotes_the_present(self, answer: Answer, visible: dict[str, Entry]) -> None:
        """Nothing is quoted or pointed to but what the reader may see, as it reads now, character for character."""
        assert answer.edition == self.store.log.head()
        assert bool(visible) == bool(answer.quotes)
        for quote in answer.quotes:
            assert quote.text in visible[quote.entry].text
            assert quote.title == visible[quote.entry].title
        for related in answer.related:
            assert related.title == visible[related.entry].title

    # --- what is so after every step

    @invariant()
    def agrees_with_the_model(self) -> None:
        self.lists_agree()
        self.history_is_whole()
        self.log_agrees()
        self.drafts_agree()
        self.the_index_holds_what_is_live()

    def lists_agree(self) -> None:
        everything = {item.entry.id: item for item in self.store.entries.all(Scope(server="1"), retired=True)}
        assert {
            name: (kept.entry, len(kept.versions), "live" if kept.live else "retired", kept.server)
            for name, kept in self.model.kept.items()
        } == {name: (item.entry, item.version, item.status, item.server) for name, item in everything.items()}
        for server in READERS:
            live = [item.entry for item in self.store.entries.all(Scope(server=server))]
            assert [entry for _, entry in sorted(self.model.visible(server).items())] == live

    def history_is_whole(self) -> None:
        for name, kept in self.model.kept.items():
            versions = self.store.entries.versions(name)
            assert [(number, *version) for number, version in enumerate(kept.versions, 1)] == [
                (version.version, version.entry, version.author, version.reason) for version in versions
            ]

    def log_agrees(self) -> None:
        rows = self.store.log.since(0)
        assert self.model.log == [
            (row.action, row.entry_id, row.version, row.actor, row.server, row.reason, row.draft) for row in rows
        ]
        assert list(range(1, len(rows) + 1)) == [row.seq for row in rows]
        assert max((row.seq for row in rows if row.action in PUBLISHED), default=0) == self.store.log.head()

    def drafts_agree(self) -> None:
        assert {
            number: (draft.server, tuple(draft.changes), draft.reason, draft.state, draft.approvals)
            for number, draft in self.model.drafts.items()
        } == {
            draft.id: (draft.server, draft.changes, draft.reason, draft.state, set(draft.approvals))
            for draft in self.store.drafts.proposed_by("mia")
        }

    def the_index_holds_what_is_live(self) -> None:
        snapshot = self.live.snapshot()
        live = {name: kept for name, kept in self.model.kept.items() if kept.live}
        assert {name: (kept.entry, kept.server) for name, kept in live.items()} == {
            name: (stored.entry, stored.server) for name, stored in snapshot.entries.items()
        }
        assert live.keys() == {passage.entry for passage in snapshot.passages}
        for passage in snapshot.passages:
            assert passage.server == live[passage.entry].server
            assert all(text in live[passage.entry].entry.text for text in passage.texts)


@pytest.mark.long
def test_a_corpus_says_at_any_time_what_was_last_approved(tmp_path: Path, hashing: Engine, an_entry: Make) -> None:
    """Whoever edits, retires, goes back or approves what, and whoever asks: nobody is told what is no longer so."""
    steps: Counter[str] = Counter()
    folders = (tmp_path / str(number) for number in count())
    run_state_machine_as_test(
        lambda: CorpusLife(next(folders), hashing, an_entry, steps),
        settings=settings(
            max_examples=LIVES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
            phases=[Phase.generate],  # add Phase.shrink to look for a shorter life, which takes minutes
        ),
    )
    assert steps.total() >= 1000
    done = "add edit retire restore revert propose amend approve publish reject send-back ask restart"
    refused = "take edit stale retire restore revert approve publish button"
    planned = {*done.split(), *(f"{kind}, refused" for kind in refused.split())}
    assert planned == steps.keys(), f"never happened, so raise LIVES: {planned - steps.keys()}"
    print(steps.total(), steps)
