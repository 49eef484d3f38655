"""The store: what it keeps, to whom it shows it, and what it says when its folder or its file is not in order."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from knowledge.errors import DamagedEntry, ReadOnlyStore, StoreError, StoreVersionError, UnknownEntry
from knowledge.model import HUB, Entry, LogRow, Scope, Version
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.store.log import append
from knowledge.store.sqlite import FILE_NAME
from knowledge.sync import known_entries

Make = Callable[..., Entry]
HERE, THERE = Scope(server="1"), Scope(server="2")
ROOT = Path(__file__).parents[2]


def titles(store: Store, scope: Scope = HUB) -> list[str]:
    """The titles of the live entries a scope admits."""
    return [item.entry.title for item in store.entries.all(scope)]


def refusal(folder: Path) -> str:
    """The sentence a data folder is refused with."""
    with pytest.raises(StoreError) as refused:
        open_store(folder)
    sentence = str(refused.value)
    assert str(folder) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Another process of the same Python, running some code; line 1 on its standard input lets it go on."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def answers(process: subprocess.Popen[str]) -> str:
    """What another process printed, once it ended well."""
    said, complained = process.communicate(timeout=60)
    assert process.returncode == 0, complained
    return said.strip()


# --- entries and versions


def test_a_new_store_is_empty(store: Store) -> None:
    """Nothing was published: no entries, edition 0."""
    assert ([], 0, []) == (store.entries.all(HUB), store.log.head(), store.log.since(0))


def test_what_was_stored_is_there_after_opening_again(tmp_path: Path, an_entry: Make) -> None:
    """A store is a file, and outlives the process."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry()], "first")
    with open_store(tmp_path) as store:
        assert an_entry() == store.entries.get("lido", HUB).entry


def test_versions_never_change(store: Store, an_entry: Make) -> None:
    """Whatever happens to an entry, the versions it had stay word for word as they were."""
    review = Review(store, "ada")
    seen: list[Version] = []
    for step in (
        lambda: review.publish([an_entry(title="One")], "one"),
        lambda: review.publish([an_entry(title="Two")], "two"),
        lambda: review.retire("lido", "gone", HUB),
        lambda: review.publish([an_entry(title="Three")], "three"),
        lambda: review.restore("lido", "back", HUB),
    ):
        step()
        history = store.entries.history("lido", HUB)
        assert seen == history[: len(seen)]
        seen = history
    assert [(1, "One"), (2, "Two"), (3, "Three")] == [(item.version, item.entry.title) for item in seen]


def test_entries_come_ordered_by_id(store: Store, an_entry: Make) -> None:
    """Lists look the same every time."""
    Review(store, "ada").publish([an_entry(name) for name in ("c", "a", "b")], "first")
    assert ["a", "b", "c"] == [item.entry.id for item in store.entries.all(HUB)]


def test_retired_entries_are_listed_only_when_asked_for(store: Store, an_entry: Make) -> None:
    """A retired entry is out of every list, and can still be found to restore it."""
    Review(store, "ada").publish([an_entry("a"), an_entry("b")], "first")
    Review(store, "ada").retire("a", "gone", HUB)
    assert ["About b"] == titles(store)
    assert ["About b"] == [item.entry.title for item in store.entries.every()]
    assert ["retired", "live"] == [item.status for item in store.entries.all(HUB, retired=True)]
    assert store.entries.get("a", HUB).status == "retired"


def test_ids_that_differ_in_case_are_two_entries(store: Store, an_entry: Make) -> None:
    """Ids are compared exactly."""
    Review(store, "ada").publish([an_entry("EDM"), an_entry("edm")], "first")
    assert ["EDM", "edm"] == [item.entry.id for item in store.entries.all(HUB)]


@pytest.mark.parametrize("name", ["nobody", "", "' OR 1=1 --", "LIDO", "lido ", "%"])
def test_an_unknown_entry_is_an_error_with_its_name(store: Store, an_entry: Make, name: str) -> None:
    """Ids are matched whole and never as a pattern."""
    Review(store, "ada").publish([an_entry()], "first")
    for read in (store.entries.get, store.entries.history):
        with pytest.raises(UnknownEntry, match="There is no entry"):
            read(name, HUB)


# --- scopes


@pytest.fixture
def two_servers(store: Store, an_entry: Make) -> Store:
    """A store with one entry for all and one for each of two servers."""
    for name, server in (("common", None), ("mine", HERE.server), ("theirs", THERE.server)):
        Review(store, "ada").publish([an_entry(name)], "first", server=server)
    return store


def test_a_server_sees_common_entries_and_its_own(two_servers: Store) -> None:
    """Lists hold nothing of another server, retired or not."""
    Review(two_servers, "ada").retire("theirs", "gone", THERE)
    assert ["About common"] == titles(two_servers)
    assert ["About common", "About mine"] == titles(two_servers, HERE)
    assert ["common", "mine"] == [item.entry.id for item in two_servers.entries.all(HERE, retired=True)]


@pytest.mark.parametrize("scope", [HUB, HERE])
def test_another_servers_entry_does_not_exist(two_servers: Store, scope: Scope) -> None:
    """It is refused in the very words used for an entry nobody has, so not even its existence shows."""
    for read in (two_servers.entries.get, two_servers.entries.history):
        with pytest.raises(UnknownEntry) as foreign:
            read("theirs", scope)
        with pytest.raises(UnknownEntry) as missing:
            read("absent", scope)
        assert str(missing.value).replace("absent", "theirs") == str(foreign.value)


def test_a_servers_own_entry_is_shown_to_it(two_servers: Store) -> None:
    """Both reads of one entry admit its own server."""
    assert two_servers.entries.get("mine", HERE).server == "1"
    assert [1] == [item.version for item in two_servers.entries.history("mine", HERE)]


def test_every_names_the_server_of_each_entry(two_servers: Store) -> None:
    """The index is built from all scopes, and must know which passage belongs to whom."""
    owners = {item.entry.id: item.server for item in two_servers.entries.every()}
    assert {"common": None, "mine": "1", "theirs": "2"} == owners


def test_a_recommendation_is_always_the_common_one(store: Store, an_entry: Make) -> None:
    """A server's private entry never takes the place of a recommendation."""
    Review(store, "ada").publish([an_entry("a-private", number=1)], "first", server="1")
    with pytest.raises(UnknownEntry, match="Recommendation 1"):
        store.entries.recommendation(1)
    Review(store, "ada").publish([an_entry("official", number=1)], "first")
    assert store.entries.recommendation(1).id == "official"


# --- the log


def test_the_log_only_grows(store: Store, an_entry: Make) -> None:
    """Rows that were written stay as they are, and each new one has a higher number."""
    review = Review(store, "ada")
    seen: list[LogRow] = []
    for number in range(5):
        review.publish([an_entry("a", title=f"A{number}"), an_entry("b", title=f"B{number}")], f"step {number}")
        rows = store.log.since(0)
        assert seen == rows[: len(seen)]
        seen = rows
    numbers = [row.seq for row in seen]
    assert sorted(set(numbers)) == numbers
    assert (10, numbers[-1]) == (len(numbers), store.log.head())


def test_the_log_tells_what_happened_since(store: Store, an_entry: Make) -> None:
    """Whoever follows the log asks for what came after the last number he saw."""
    (first,) = Review(store, "ada").publish([an_entry()], "first")
    Review(store, "bob").retire("lido", "gone", HUB)
    assert [("retire", "bob", "gone")] == [(row.action, row.actor, row.reason) for row in store.log.since(first)]
    assert [] == store.log.since(store.log.head())


@pytest.mark.parametrize("statement", ["DELETE FROM log", "UPDATE log SET actor = 'eve'"])
def test_the_log_can_only_grow(store: Store, an_entry: Make, statement: str) -> None:
    """The database itself refuses, whoever asks."""
    Review(store, "ada").publish([an_entry()], "first")
    before = store.log.since(0)
    with pytest.raises(StoreError, match="append-only"), store.database.transaction() as connection:
        connection.exec_driver_sql(statement)
    assert before == store.log.since(0)


@pytest.mark.parametrize("store", ["SQLite"], indirect=True)
def test_a_number_of_the_log_is_never_used_twice(store: Store, an_entry: Make) -> None:
    """Answers name an edition for good, so even a row that vanished leaves its number taken."""
    (first,) = Review(store, "ada").publish([an_entry()], "first")
    with store.database.transaction() as connection:
        connection.exec_driver_sql("DROP TRIGGER log_no_delete")
        connection.exec_driver_sql("DELETE FROM log")
    assert first < Review(store, "ada").publish([an_entry("b")], "second")[0]


# --- transactions


def test_a_transaction_that_fails_leaves_no_trace(store: Store, an_entry: Make) -> None:
    """Whatever was written before the error is gone, in every table."""
    known = Review(store, "ada").publish([an_entry()], "first")[-1]
    at = store.log.since(0)[0].at

    def half_a_change() -> None:
        with store.database.transaction() as connection:
            append(connection, "revise", "lido", 2, actor="a", server=None, reason="r", at=at)
            connection.exec_driver_sql("UPDATE entries SET status = 'retired'")
            connection.exec_driver_sql("INSERT INTO facts VALUES ('half', 'done')")
            raise KeyError("something unexpected")

    with pytest.raises(KeyError):
        half_a_change()
    assert (known, "live", None) == (store.log.head(), store.entries.get("lido", HUB).status, store.fact("half"))


def test_the_store_works_on_after_a_failed_transaction(store: Store, an_entry: Make) -> None:
    """The one connection is left clean."""
    with pytest.raises(KeyboardInterrupt), store.database.transaction():
        raise KeyboardInterrupt
    assert [1] == Review(store, "ada").publish([an_entry()], "first")


def test_threads_take_turns(store: Store, an_entry: Make) -> None:
    """Members press buttons at the same time; no change is lost and none fails."""
    failed: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(10):
                Review(store, name).publish([an_entry(name, title=f"{name} {number}")], "again")
                store.entries.all(HUB)
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(f"t{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == failed
    assert (40, ["t0 9", "t1 9", "t2 9", "t3 9"]) == (store.log.head(), titles(store))


# --- notes and vectors


def test_a_note_replaces_the_earlier_one(store: Store) -> None:
    """The store keeps one value for each thing it knows about itself."""
    assert store.fact("corpus") is None
    store.note("corpus", "a")
    store.note("corpus", "b")
    assert store.fact("corpus") == "b"


def test_vectors_are_kept_by_engine_and_digest(tmp_path: Path) -> None:
    """One engine's vectors mean nothing to another; bytes come back as they went in."""
    with open_store(tmp_path) as store:
        store.vectors.keep("small", {"a": b"\x00\xff", "b": b""})
        store.vectors.keep("large", {"a": b"other"})
    with open_store(tmp_path) as store:
        assert {"a": b"\x00\xff", "b": b""} == store.vectors.some("small", "ab")
        assert {"a": b"other"} == store.vectors.some("large", "ab")
        assert {} == store.vectors.some("none", "ab")


def test_a_vector_that_is_there_stays(store: Store) -> None:
    """What was embedded once is never embedded or written again."""
    store.vectors.keep("small", {"a": b"first"})
    store.vectors.keep("small", {"a": b"second", "b": b"new"})
    store.vectors.keep("small", {})
    assert {"a": b"first", "b": b"new"} == store.vectors.some("small", "ab")


def test_vectors_are_forgotten_one_engine_at_a_time(store: Store) -> None:
    """Cleaning up after one engine leaves the others alone."""
    store.vectors.keep("small", {"a": b"1", "b": b"2"})
    store.vectors.keep("large", {"a": b"3"})
    store.vectors.forget("small", ["a", "unknown"])
    assert ({"b": b"2"}, {"a": b"3"}) == (store.vectors.some("small", "ab"), store.vectors.some("large", "ab"))


def test_vectors_are_no_change_of_the_corpus(store: Store) -> None:
    """They come and go without a new edition."""
    store.vectors.keep("small", {"a": b"1"})
    assert store.log.head() == 0


# --- several at once

PUBLISH = """
import sys
from pathlib import Path
from knowledge.model import Entry, Source
from knowledge.review import Review
from knowledge.store import open_store
folder, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with open_store(folder) as store:
    for number in range(count):
        entry = Entry(id=name, title=f"{name} {number}", topic="t", source=Source(title="s"), text="A statement.")
        Review(store, name).publish([entry], "from another process")
    print(store.log.head())
"""


def test_two_stores_on_one_folder_see_each_other(tmp_path: Path, an_entry: Make) -> None:
    """The terminal and the bot may be open at once; each commit shows in the other at once."""
    with open_store(tmp_path) as one, open_store(tmp_path) as two:
        Review(one, "ada").publish([an_entry(title="From one")], "first")
        assert ["From one"] == titles(two)
        Review(two, "bob").publish([an_entry(title="From two")], "second")
        assert (["From two"], 2) == (titles(one), one.log.head())


def test_another_process_sees_and_is_seen(tmp_path: Path, an_entry: Make) -> None:
    """The same holds across processes."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry()], "first")
        assert answers(python(PUBLISH, tmp_path, "other", 1)) == "2"
        assert ["About lido", "other 0"] == titles(store)


def test_processes_that_begin_and_write_at_once_lose_nothing(tmp_path: Path) -> None:
    """Three processes make the data folder together; every change has its own number."""
    writers = [python(PUBLISH, tmp_path / "data", f"w{number}", 10) for number in range(3)]
    for writer in writers:
        answers(writer)
    with open_store(tmp_path / "data") as store:
        assert list(range(1, 31)) == [row.seq for row in store.log.since(0)]
        assert ["w0 9", "w1 9", "w2 9"] == titles(store)


def test_a_store_that_is_being_written_says_so(tmp_path: Path, an_entry: Make) -> None:
    """Whoever waits too long for another writer is told to try again, and reads on meanwhile."""
    with open_store(tmp_path) as one, open_store(tmp_path) as two:
        with two.database.reading() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=50")
        with one.database.transaction():
            with pytest.raises(StoreError, match="in use by another Docent") as refused:
                Review(two, "bob").publish([an_entry()], "first")
            assert str(refused.value).endswith("try again in a moment.")
            assert [] == titles(two)
        assert [1] == Review(two, "bob").publish([an_entry()], "first")


# --- folders and files that are not in order


@pytest.mark.parametrize(
    "name",
    [
        "my data",
        "a@b:c;d",
        "ümläut 😀",
        'it\'s "quoted"',
        "a&mode=memory",
        "100%",
        "a#b",
        "a?b",
        "a?mode=ro",
        "50%25",
        "a%41",
    ],
)
def test_a_data_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    """The database is in the folder that was named and in no other."""
    with open_store(tmp_path / name) as store:
        store.note("kept", "yes")
    assert [FILE_NAME] == [path.name for path in (tmp_path / name).iterdir()]
    assert [name] == [path.name for path in tmp_path.iterdir()]
    with open_store(tmp_path / name) as store:
        assert store.fact("kept") == "yes"


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    """The first start needs nothing by hand."""
    with open_store(tmp_path / "new" / "deep") as store:
        assert (tmp_path / "new" / "deep", False) == (store.folder, store.database.read_only)


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    """The sentence says which setting to change."""
    (tmp_path / "data").write_text("not a folder")
    assert "--data" in refusal(tmp_path / "data")


@pytest.mark.parametrize("version", ["0", "6", "1.0", "", "99"])
def test_a_folder_of_another_version_is_refused_and_left_alone(tmp_path: Path, an_entry: Make, version: str) -> None:
    """An older Docent must not write into what a newer one made, nor guess at it."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry()], "first")
        store.note("schema", version)
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(StoreVersionError):
        open_store(tmp_path)
    assert f"has format {version}, and this Docent reads format 5" in refusal(tmp_path)
    assert before == (tmp_path / FILE_NAME).read_bytes()


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A folder in which another program keeps its own SQLite database under our file name."""
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    return tmp_path


def test_another_programs_database_is_refused(foreign: Path) -> None:
    """Docent does not move in with strangers."""
    assert "belongs to another program" in refusal(foreign)


def test_another_programs_database_is_left_alone(foreign: Path) -> None:
    """Not a byte of it changes."""
    before = (foreign / FILE_NAME).read_bytes()
    refusal(foreign)
    assert before == (foreign / FILE_NAME).read_bytes()


@pytest.mark.parametrize("damage", [b"garbage" * 1000, b"\x00" * 4096, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_refused_and_left_alone(tmp_path: Path, damage: bytes) -> None:
    """What may still be rescued is not touched, and the sentence says what to do."""
    (tmp_path / FILE_NAME).write_bytes(damage)
    assert refusal(tmp_path).endswith("is damaged or not a Docent database; restore a backup or move the file away.")
    assert damage == (tmp_path / FILE_NAME).read_bytes()


@pytest.mark.parametrize("where", ["cut short", "overwritten"])
def test_damage_further_in_is_found_when_it_is_read(tmp_path: Path, an_entry: Make, where: str) -> None:
    """A file whose beginning is sound never gives wrong entries: it says that it is damaged."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry(f"e{number}", text="x" * 3000) for number in range(30)], "first")
    whole = (tmp_path / FILE_NAME).read_bytes()
    half = len(whole) // 2
    (tmp_path / FILE_NAME).write_bytes(whole[:half] + (b"" if where == "cut short" else b"\xa5" * half))

    def read() -> None:
        with open_store(tmp_path) as store:
            store.entries.all(HUB)

    with pytest.raises(StoreError, match="is damaged"):
        read()


def test_a_sound_file_passes_its_check(store: Store) -> None:
    """What the doctor asks."""
    assert store.database.check() == "ok"


# --- folders that may only be read

READ_ONLY = """
import json, os, sys
from pathlib import Path
import pydantic, sqlalchemy.dialects.sqlite.pysqlite
from knowledge.model import HUB, Entry, Source
from knowledge.errors import StoreError
from knowledge.review import Review
from knowledge.store import open_store
folder = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
refused = []
try:
    store = open_store(folder)
except StoreError as error:
    print(json.dumps({"closed": type(error).__name__, "says": str(error)}))
    raise SystemExit
entry = Entry(id="new", title="New", topic="t", source=Source(title="s"), text="A statement.")
for change in (
    lambda: Review(store, "eve").publish([entry], "try"),
    lambda: Review(store, "eve").retire("lido", "try", HUB),
    lambda: store.note("key", "value"),
    lambda: store.vectors.keep("small", {"b": b"2"}),
):
    try:
        change()
    except StoreError as error:
        refused.append([type(error).__name__, str(error)])
print(json.dumps({
    "titles": [item.entry.title for item in store.entries.all(HUB)], "head": store.log.head(),
    "vectors": list(store.vectors.some("small", "ab")), "read_only": store.vectors.read_only, "refused": refused,
}))
"""


@pytest.fixture
def locked(an_entry: Make) -> Iterator[Path]:
    """A data folder that another user, or a mere reader, cannot write: outside pytest's own private folder."""
    folder = Path(tempfile.mkdtemp(prefix="docent-"))
    with open_store(folder) as store:
        Review(store, "ada").publish([an_entry()], "first")
        store.vectors.keep("small", {"a": b"1"})
    lock(folder)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def lock(folder: Path) -> None:
    """Take away the right to write; root keeps it, so the reader below gives up being root."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)


def read_as_another(folder: Path) -> dict[str, object]:
    """What somebody who may not write finds in a data folder."""
    if not hasattr(os, "setuid"):
        pytest.skip("needs the users of a POSIX system")
    found: dict[str, object] = json.loads(answers(python(READ_ONLY, folder)))
    return found


def test_a_folder_that_cannot_be_written_can_be_read_but_not_changed(locked: Path) -> None:
    """Entries, log and vectors are all there; every change is refused alike; and the folder stays as it was."""
    before = {path.name: path.read_bytes() for path in locked.iterdir()}
    found = read_as_another(locked)
    assert (["About lido"], 1, ["a"], True) == tuple(found[key] for key in ("titles", "head", "vectors", "read_only"))
    assert before == {path.name: path.read_bytes() for path in locked.iterdir()}
    sentence = (
        f"The data folder {locked} cannot be written; give Docent write access to it or choose another with --data."
    )
    assert [[ReadOnlyStore.__name__, sentence]] * 4 == found["refused"]


def test_an_empty_folder_that_cannot_be_written_is_refused(locked: Path) -> None:
    """There is nothing to read and no way to begin."""
    locked.chmod(0o755)
    (locked / FILE_NAME).unlink()
    lock(locked)
    found = read_as_another(locked)
    assert (found["closed"], found["says"]) == (
        "StoreError",
        f"The data folder {locked} cannot be written; choose another with --data or DOCENT_DATA.",
    )


def test_a_reader_sees_what_a_running_writer_has_committed(locked: Path, an_entry: Make) -> None:
    """Somebody without write access asks while the bot runs, and gets what was last published."""
    locked.chmod(0o755)
    (locked / FILE_NAME).chmod(0o644)
    with open_store(locked) as store:
        Review(store, "ada").publish([an_entry(title="Newer")], "second")
        lock(locked)
        assert ["Newer"] == read_as_another(locked)["titles"]


# --- aliases and translations


def test_an_alias_leads_to_the_entry_that_took_over(store: Store, an_entry: Make) -> None:
    """Unless an entry of that id is live; a retired one gives way, and another server's alias is nobody's."""
    review = Review(store, "ada")
    review.publish([an_entry("old"), an_entry("kept", aliases=("old", "older"))], "merged")
    review.publish([an_entry("theirs", aliases=("private",))], "ours", server="2")
    assert [store.entries.get(name, HUB).entry.id for name in ("old", "older", "kept")] == ["old", "kept", "kept"]
    review.retire("old", "merged", HUB)
    assert store.entries.get("old", HUB).entry.id == "kept"
    with pytest.raises(UnknownEntry):
        store.entries.get("private", HUB)
    review.retire("kept", "gone too", HUB)
    assert store.entries.get("old", HUB).entry.id == "old"
    with pytest.raises(UnknownEntry):
        store.entries.get("older", HUB)


@pytest.mark.parametrize("wild", ["ol%", "o_d", "old\\", '"old"'])
def test_an_alias_is_matched_whole(store: Store, an_entry: Make, wild: str) -> None:
    """What looks like a pattern is none."""
    Review(store, "ada").publish([an_entry("kept", aliases=("old",))], "merged")
    with pytest.raises(UnknownEntry):
        store.entries.get(wild, HUB)


def test_a_translation_is_found_beside_its_original_and_listed_only_on_request(store: Store, an_entry: Make) -> None:
    """An entry whose id merely looks like one is none; a retired one is not offered."""
    greek = an_entry("a.el", language="el", translation={"of": "a", "by": "Docent"}, text="- Ελληνικά.")
    review = Review(store, "ada")
    review.publish([an_entry("a"), greek, an_entry("a.de", language="de")], "first")
    original = store.entries.get("a", HUB).entry
    assert store.entries.translation(original, "el", HUB) == greek
    assert [None, None] == [store.entries.translation(original, code, HUB) for code in ("de", "fr")]
    assert ["a", "a.de"] == [item.entry.id for item in store.entries.all(HUB)]
    assert ["a", "a.de", "a.el"] == [item.entry.id for item in store.entries.all(HUB, translations=True)]
    review.retire("a.el", "wrong", HUB)
    assert store.entries.translation(original, "el", HUB) is None


# --- earlier formats


def test_a_folder_of_the_first_format_is_brought_up_to_date(tmp_path: Path, an_entry: Make) -> None:
    """Its digests covered fields at their default too; what is equal to its file must stay so."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry("lido")], "first", from_file=True)
        Review(store, "ada").publish([an_entry("lido", title="Edited")], "second")
    with sqlite3.connect(tmp_path / FILE_NAME) as raw:
        raw.execute("UPDATE versions SET digest = 'old' || version")
        raw.execute("UPDATE entries SET base = 'old1'")
        raw.execute("ALTER TABLE log DROP COLUMN draft")
        raw.execute("DROP TABLE drafts")
        raw.execute("UPDATE facts SET value = '1' WHERE key = 'schema'")
    raw.close()
    for _ in range(2):
        with open_store(tmp_path) as store:
            assert ([], ("5", 2)) == (store.drafts.waiting([None]), (store.fact("schema"), store.log.head()))
            assert ("5", 2) == (store.fact("schema"), store.log.head())
            known = known_entries(store)["lido"]
            assert (an_entry("lido", title="Edited").digest, an_entry("lido").digest) == (known.digest, known.base)


def test_a_folder_of_the_third_format_is_brought_up_to_date(tmp_path: Path, an_entry: Make) -> None:
    """Votes, volunteers, choices and posts that wait came with the fourth; what was there stays."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry("lido")], "first")
    with sqlite3.connect(tmp_path / FILE_NAME) as raw:
        for table in ("preferences", "votes", "contacts", "calls", "posts"):
            raw.execute(f"DROP TABLE {table}")
        raw.execute("UPDATE facts SET value = '3' WHERE key = 'schema'")
    raw.close()
    with open_store(tmp_path) as store:
        assert ("5", 1, set()) == (store.fact("schema"), store.log.head(), store.posts.waiting())
        assert ["lido"] == list(known_entries(store))


def test_a_folder_of_the_fourth_format_is_brought_up_to_date(tmp_path: Path) -> None:
    """Who was forgotten, and a checksum of every vector, came with the fifth."""
    with open_store(tmp_path) as store:
        store.vectors.keep("small", {"a": b"1234"})
    with sqlite3.connect(tmp_path / FILE_NAME) as raw:
        raw.execute("ALTER TABLE vectors DROP COLUMN crc")
        raw.execute("DROP TABLE forgotten")
        raw.execute("UPDATE facts SET value = '4' WHERE key = 'schema'")
    raw.close()
    with open_store(tmp_path) as store:
        assert (store.fact("schema"), store.vectors.some("small", ["a"])) == ("5", {"a": b"1234"})


@pytest.mark.parametrize("store", ["SQLite"], indirect=True)
def test_a_damaged_vector_is_made_again(store: Store) -> None:
    """It would find the wrong entries, and nobody would know why."""
    store.vectors.keep("small", {"a": b"1234", "b": b"5678"})
    with store.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE vectors SET vector = x'31323335' WHERE digest = 'a'")
    assert store.vectors.some("small", "ab") == {"b": b"5678"}
    store.vectors.keep("small", {"a": b"1234"})
    assert store.vectors.some("small", "ab") == {"a": b"1234", "b": b"5678"}


def test_a_damaged_entry_answers_nobody_and_the_others_go_on(store: Store, an_entry: Make) -> None:
    """Changed letters, and letters that are no entry any more; whoever asks for it hears what to do."""
    Review(store, "ada").publish([an_entry(name) for name in ("cidoc", "lido", "spectrum")], "test")
    with store.database.transaction() as connection:
        connection.exec_driver_sql("UPDATE versions SET document = replace(document, 'lido', 'lodi')")
        connection.exec_driver_sql("UPDATE versions SET document = '{' WHERE entry_id = 'cidoc'")
    assert [stored.entry.id for stored in store.entries.every()] == ["spectrum"]
    assert store.entries.damaged() == ["cidoc", "lido"]
    for name in ("cidoc", "lido"):
        with pytest.raises(DamagedEntry, match="docent restore"):
            store.entries.get(name, HUB)


def test_a_folder_of_an_earlier_format_that_cannot_be_written_says_so(
    tmp_path: Path, an_entry: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It can be asked; what it has no table for is refused in a sentence that says what to do."""
    with open_store(tmp_path) as store:
        Review(store, "ada").publish([an_entry()], "first")
    with sqlite3.connect(tmp_path / FILE_NAME) as raw:
        raw.execute("ALTER TABLE log DROP COLUMN draft")
        for table in ("approvals", "drafts", "gaps", "servers", "people", "links", "citations"):
            raw.execute(f"DROP TABLE {table}")
        raw.execute("UPDATE facts SET value = '2' WHERE key = 'schema'")
    raw.close()
    monkeypatch.setattr("knowledge.store.sqlite.os.access", lambda *_: False)
    with open_store(tmp_path) as store:
        assert ([an_entry()], 1) == ([item.entry for item in store.entries.all(HUB)], store.log.head())
        for look in (
            store.drafts.everywhere,
            store.gaps.everywhere,
            lambda: store.servers.get("1"),
            lambda: store.log.since(0),
        ):
            with pytest.raises(StoreError, match=r"has an earlier format, .*; give Docent write access to it"):
                look()


def test_history_by_an_alias_is_that_of_the_entry_found(store: Store, an_entry: Make) -> None:
    """Never that of another server's private entry whose id somebody claims as an alias."""
    Review(store, "eve").publish([an_entry("secret", text="Our budget is 5.")], "ours", server="2")
    Review(store, "eve").retire("secret", "gone", Scope(server="2"))
    Review(store, "ada").publish([an_entry("mine", aliases=("secret",))], "ours", server="1")
    assert [version.entry.id for version in store.entries.history("secret", Scope(server="1"))] == ["mine"]


def test_another_servers_entry_does_not_hide_an_alias(store: Store, an_entry: Make) -> None:
    """An id once published leads to the hub's entry, whatever a server calls its own."""
    Review(store, "ada").publish([an_entry("kept", aliases=("old",))], "merged")
    Review(store, "eve").publish([an_entry("old")], "ours", server="2")
    Review(store, "bob").publish([an_entry("aaa", aliases=("old",))], "ours", server="1")
    found = {scope.server: store.entries.get("old", scope).entry.id for scope in (HUB, Scope(server="1"))}
    assert {None: "kept", "1": "kept"} == found
    assert store.entries.get("old", Scope(server="2")).entry.id == "old"


def test_a_translation_leaves_the_lists_with_its_original(store: Store, an_entry: Make) -> None:
    """An export would hold files that break the laws."""
    greek = an_entry("a.el", language="el", translation={"of": "a", "by": "Docent"})
    Review(store, "ada").publish([an_entry("a"), greek], "first")
    Review(store, "ada").retire("a", "wrong", HUB)
    assert [] == store.entries.all(HUB, translations=True)
