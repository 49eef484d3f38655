"""Files against the store: the plan, what is never overwritten, and the way out and back in."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from knowledge.errors import CorpusError, StoreError
from knowledge.frontmatter import render
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.sync import CORPUS, Known, Plan, apply, decide, export, known_entries, plan, read_folder, seed

Make = Callable[..., Entry]


def ids(found: Plan) -> dict[str, list[str]]:
    """A plan by ids, without its empty parts."""
    return {step: [entry.id for entry in entries] for step, entries in vars(found).items() if entries}


def title(store: Store, name: str = "lido") -> str:
    """The current title of an entry."""
    return store.entries.get(name, HUB).entry.title


def imported(store: Store, *entries: Entry) -> dict[str, list[str]]:
    """What importing the files of some entries did."""
    return ids(apply(store, entries, "terminal", "imported"))


def edit(store: Store, entry: Entry) -> None:
    """A moderator changes an entry in Discord."""
    Review(store, "moderator").publish([entry], "a better word")


def write(folder: Path, *entries: Entry) -> Path:
    """A corpus folder with some entries."""
    for entry in entries:
        path = folder / entry.topic / f"{entry.id}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(render(entry), encoding="utf-8")
    return folder


# --- the plan


@pytest.mark.parametrize(
    ("current", "base", "step"),
    [
        ("file", None, "same"),
        ("file", "file", "same"),
        ("file", "older", "same"),
        ("older", "older", "update"),
        ("edit", "file", "same"),
        ("edit", "older", "conflict"),
        ("edit", None, "conflict"),
    ],
)
def test_a_file_is_decided_by_what_both_sides_did(an_entry: Make, current: str, base: str | None, step: str) -> None:
    """Only a file that changed over an entry that did not is taken; where both changed, the store wins."""
    digests = {name: an_entry(title=name).digest for name in ("file", "edit", "older")}
    assert step == decide(an_entry(title="file"), Known(digests[current], base and digests[base]))


def test_a_file_that_the_store_does_not_know_is_new(an_entry: Make) -> None:
    """The last row of the table."""
    assert decide(an_entry(), None) == "create"


def test_a_plan_sorts_and_keeps_the_order(an_entry: Make) -> None:
    """Every file is in exactly one part."""
    known = {"b": Known(an_entry("b").digest, None), "c": Known("x", "x"), "d": Known("x", "y")}
    decided = plan([an_entry(name) for name in ("e", "d", "c", "b", "a")], known)
    assert {"create": ["e", "a"], "update": ["c"], "same": ["b"], "conflict": ["d"]} == ids(decided)


def test_two_files_of_one_id_are_refused(store: Store, an_entry: Make) -> None:
    """Which of them would win must not depend on their names; nothing is stored."""
    with pytest.raises(CorpusError, match=r"^Two files carry the id 'b'; give one of them another\.$"):
        apply(store, [an_entry("a"), an_entry("b"), an_entry("b", title="Another")], "terminal", "imported")
    assert ([], 0) == (store.entries.all(HUB), store.log.head())


# --- importing


def test_a_changed_file_changes_its_entry(store: Store, an_entry: Make) -> None:
    """The ordinary way of curating by files."""
    assert {"create": ["lido"]} == imported(store, an_entry(title="One"))
    assert {"update": ["lido"]} == imported(store, an_entry(title="Two"))
    assert {"same": ["lido"]} == imported(store, an_entry(title="Two"))
    assert ("Two", 2) == (title(store), store.log.head())


def test_a_moderators_edit_is_never_overwritten(store: Store, an_entry: Make) -> None:
    """A file that changed as well is a conflict, however often it comes."""
    imported(store, an_entry(title="File"))
    edit(store, an_entry(title="Edited"))
    before = store.log.head()
    for newer in ("Newer file", "Newer file", "Newest file"):
        assert {"conflict": ["lido"]} == imported(store, an_entry(title=newer))
    assert ("Edited", before) == (title(store), store.log.head())


def test_an_unchanged_file_leaves_edits_alone(store: Store, an_entry: Make) -> None:
    """Importing the same folder again is no conflict, and takes nothing back."""
    imported(store, an_entry(title="File"))
    edit(store, an_entry(title="Edited"))
    assert {"same": ["lido"]} == imported(store, an_entry(title="File"))
    assert title(store) == "Edited"


def test_an_entry_made_by_hand_is_not_overwritten_by_a_file(store: Store, an_entry: Make) -> None:
    """A file that happens to carry the id of a proposed entry does not replace it."""
    edit(store, an_entry(title="By hand"))
    assert {"conflict": ["lido"]} == imported(store, an_entry(title="File"))
    assert title(store) == "By hand"


def test_a_conflict_does_not_hold_up_the_rest(store: Store, an_entry: Make) -> None:
    """The other files of the import are taken."""
    imported(store, an_entry("a"), an_entry("b"))
    edit(store, an_entry("a", title="Edited"))
    assert {"create": ["c"], "update": ["b"], "conflict": ["a"]} == imported(
        store, an_entry("a", title="A2"), an_entry("b", title="B2"), an_entry("c")
    )
    assert ["Edited", "B2", "About c"] == [title(store, name) for name in "abc"]


def test_a_retired_entry_stays_retired(store: Store, an_entry: Make) -> None:
    """A file does not undo what a moderator took out."""
    imported(store, an_entry())
    Review(store, "moderator").retire("lido", "wrong", HUB)
    imported(store, an_entry())
    imported(store, an_entry(title="Changed"))
    assert [] == store.entries.all(HUB)


def test_an_import_names_who_and_why(store: Store, an_entry: Make) -> None:
    """Files go through review like everything else."""
    imported(store, an_entry())
    assert [("create", "terminal", "imported")] == [(row.action, row.actor, row.reason) for row in store.log.since(0)]


def test_a_private_entry_is_not_taken_for_the_file(store: Store, an_entry: Make) -> None:
    """A file is hub-wide; an id that a server uses for itself is left to it, and nothing of the file is stored."""
    Review(store, "moderator").publish([an_entry(title="Private")], "ours", server="1")
    with suppress(CorpusError):
        imported(store, an_entry(title="File"))
    assert ([], {"lido": "1"}) == (
        store.entries.all(HUB),
        {item.entry.id: item.server for item in store.entries.every()},
    )


def test_a_file_equal_to_a_private_entry_is_not_called_the_same(store: Store, an_entry: Make) -> None:
    """Nobody outside that server can see it, so the import must not report it as being there."""
    Review(store, "moderator").publish([an_entry()], "ours", server="1")
    assert ["lido"] == imported(store, an_entry())["conflict"]
    assert [] == store.entries.all(HUB)


def test_a_servers_files_come_back_to_it_unchanged(store: Store, an_entry: Make, tmp_path: Path) -> None:
    """What a server exported is the same when it is imported again, and stays its own."""
    Review(store, "moderator").publish([an_entry(), an_entry("other")], "ours", server="1")
    Review(store, "moderator").publish([an_entry("hub")], "for all")
    assert 2 == export(store, tmp_path / "out", "1")
    again = apply(store, read_folder(tmp_path / "out"), "terminal", "back", "1")
    assert (2, ()) == (len(again.same), again.conflict)
    assert {"lido", "other"} == {item.entry.id for item in store.entries.all(Scope(server="1")) if item.server}


def test_an_edit_made_during_an_import_is_not_overwritten(tmp_path: Path, an_entry: Make) -> None:
    """The moderator presses the button while the import looks at its files; if told to wait, once more after it."""
    edited = an_entry(title="Edited")

    class Files(list[Entry]):
        """Files whose reading takes long enough for an edit."""

        def __iter__(self) -> Iterator[Entry]:
            with suppress(StoreError):
                edit(other, edited)
            return super().__iter__()

    with open_store(tmp_path) as store, open_store(tmp_path) as other:
        with other.database.reading() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=50")
        imported(store, an_entry(title="File"))
        apply(store, Files([an_entry(title="Newer file")]), "terminal", "imported")
        if all(version.entry != edited for version in store.entries.history("lido", HUB)):
            edit(other, edited)
        assert title(store) == "Edited"


# --- exporting


def test_importing_what_was_exported_changes_nothing(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """Not an entry, not a version, not the edition: for entries of files, of moderators and edited ones alike."""
    imported(store, an_entry("a"), an_entry("b", text="One.\n\n---\n\n## Two: three\n\n- é 😀"))
    edit(store, an_entry("b", title="Edited: twice - 'so'"))
    edit(store, an_entry("c", questions=["What: is it?", "2024-04-04"]))
    before = ({name: known.digest for name, known in known_entries(store).items()}, store.log.head())
    assert export(store, tmp_path / "out") == 3
    assert {"same": ["a", "b", "c"]} == imported(store, *read_folder(tmp_path / "out"))
    assert before == ({name: known.digest for name, known in known_entries(store).items()}, store.log.head())


def test_an_export_is_a_corpus_folder(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """One folder for each topic, one file for each entry, and another store can be made of it."""
    imported(store, an_entry("a"), an_entry("b", topic="law"))
    export(store, tmp_path / "out")
    assert ["law/b.md", "metadata/a.md"] == [
        path.relative_to(tmp_path / "out").as_posix() for path in sorted((tmp_path / "out").rglob("*.md"))
    ]
    with open_store(tmp_path / "other") as other:
        imported(other, *read_folder(tmp_path / "out"))
        assert store.entries.all(HUB) == other.entries.all(HUB)


def test_only_live_common_entries_are_exported(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """A private entry never leaves its server by way of a file."""
    imported(store, an_entry("a"), an_entry("gone"))
    Review(store, "ada").retire("gone", "wrong", HUB)
    Review(store, "ada").publish([an_entry("private")], "ours", server="1")
    assert export(store, tmp_path / "out") == 1
    assert ["a.md"] == [path.name for path in (tmp_path / "out").rglob("*.md")]


TOPICS = (
    "..",
    ".",
    "../../evil",
    "/etc",
    "a/b",
    "a\\b",
    "C:\\x",
    "~",
    "...",
    "a\x00b",
    "a\nb",
    "Ümläut & Co.",
    "-",
    "*?",
)


def test_a_topic_never_leads_out_of_the_folder(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """Whatever a topic is called, its file is two steps below the folder named, and is read back."""
    imported(store, *(an_entry(f"e{number:02}", topic=topic) for number, topic in enumerate(TOPICS)))
    out = tmp_path / "deep" / "out"
    export(store, out)
    written = [path for path in tmp_path.rglob("*") if path.suffix == ".md"]
    assert [f"e{number:02}.md" for number in range(len(TOPICS))] == sorted(path.name for path in written)
    assert {out} == {path.resolve().parents[1] for path in written}
    assert {"same": [f"e{number:02}" for number in range(len(TOPICS))]} == {
        step: sorted(names) for step, names in imported(store, *read_folder(out)).items()
    }


def test_a_folder_that_cannot_be_written_is_a_complaint(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """One sentence says to choose another."""
    imported(store, an_entry())
    (tmp_path / "out").write_text("a file")
    with pytest.raises(CorpusError, match=r"out cannot be written; choose another to export to\.$"):
        export(store, tmp_path / "out")


def test_a_long_topic_can_be_exported(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """A topic may have 300 characters, and one such entry must not make every export impossible."""
    imported(store, an_entry(topic="x" * 300))
    assert export(store, tmp_path / "out") == 1


def test_an_export_over_an_earlier_one_can_be_imported(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """An entry that changed its topic in between is one entry still."""
    imported(store, an_entry(topic="metadata"))
    export(store, tmp_path / "out")
    edit(store, an_entry(topic="law"))
    export(store, tmp_path / "out")
    assert {"same": ["lido"]} == imported(store, *read_folder(tmp_path / "out"))


def test_an_exported_file_can_be_edited_and_imported(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """The file was made from the moderator's edit, so changing it overwrites nothing anybody did since."""
    imported(store, an_entry(title="File"))
    edit(store, an_entry(title="Edited"))
    export(store, tmp_path / "out")
    assert {"same": ["lido"]} == imported(store, *read_folder(tmp_path / "out"))
    assert {"update": ["lido"]} == imported(store, an_entry(title="Edited, then edited in the file"))


# --- reading folders, and the corpus that comes with Docent


def test_a_folder_is_read_in_order_and_in_depth(tmp_path: Path, an_entry: Make) -> None:
    """Markdown files only, whatever the folders are called."""
    write(tmp_path, an_entry("b", topic="x"), an_entry("a", topic="z"))
    (tmp_path / "notes.txt").write_text("not an entry")
    assert ["b", "a"] == [entry.id for entry in read_folder(tmp_path)]


def test_a_bad_file_in_a_folder_is_named(tmp_path: Path, an_entry: Make) -> None:
    """The editor is told which of three hundred files to open."""
    write(tmp_path, an_entry("good"))
    (tmp_path / "bad.md").write_text("no front matter")
    with pytest.raises(CorpusError, match=r"^bad\.md: "):
        read_folder(tmp_path)


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    """A file saved as Latin-1 is a slip of the editor's like any other."""
    (tmp_path / "bad.md").write_bytes("---\ntitle: Musée\n---\n".encode("latin-1"))
    with pytest.raises(CorpusError, match=r"^bad\.md: "):
        read_folder(tmp_path)


def test_the_shipped_corpus_is_seeded_once(store: Store) -> None:
    """The second start finds every file as it was: no plan, no version, no edition."""
    first = seed(store)
    before = (known_entries(store), store.log.head())
    assert {"create"} == set(ids(first or Plan()))
    assert len(list(CORPUS.rglob("*.md"))) == before[1]
    assert seed(store) is None
    assert before == (known_entries(store), store.log.head())


def test_a_newer_corpus_updates_what_nobody_edited(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """An upgrade brings new and changed entries, and keeps the moderators' work."""
    seed(store, write(tmp_path / "corpus", an_entry("a"), an_entry("b")))
    edit(store, an_entry("a", title="Edited"))
    newer = write(tmp_path / "corpus", an_entry("a", title="A2"), an_entry("b", title="B2"), an_entry("c"))
    assert {"create": ["c"], "update": ["b"], "conflict": ["a"]} == ids(seed(store, newer) or Plan())
    assert ["Edited", "B2", "About c"] == [title(store, name) for name in "abc"]
    assert seed(store, newer) is None


def test_a_file_that_went_leaves_its_entry(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """Retiring is a decision, not the absence of a file."""
    folder = write(tmp_path / "corpus", an_entry("a"), an_entry("b"))
    seed(store, folder)
    (folder / "metadata" / "a.md").unlink()
    assert {"same": ["b"]} == ids(seed(store, folder) or Plan())
    assert ["a", "b"] == [item.entry.id for item in store.entries.all(HUB)]


def test_a_bad_corpus_is_refused_again_next_time(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """A failed seed is not remembered as done, and leaves nothing."""
    folder = write(tmp_path / "corpus", an_entry("a"))
    (folder / "bad.md").write_text("no front matter")
    for _ in range(2):
        with pytest.raises(CorpusError, match=r"bad\.md"):
            seed(store, folder)
    assert store.log.head() == 0


# --- merging


def test_a_merged_entry_is_retired_and_found_under_the_one_that_was_kept(store: Store, an_entry: Make) -> None:
    """The folder of the next edition lacks its file, and another entry lists its id."""
    imported(store, an_entry("kept"), an_entry("gone"))
    applied = apply(store, [an_entry("kept", aliases=("gone", "never-there"))], "docent", "next edition")
    assert (["kept"], ("gone",)) == ([entry.id for entry in applied.update], applied.merged)
    assert ["kept"] == [item.entry.id for item in store.entries.all(HUB)]
    assert store.entries.get("gone", HUB).entry.id == "kept"
    assert () == apply(store, [an_entry("kept", aliases=("gone",), title="T")], "docent", "again").merged


def test_an_entry_that_was_edited_here_is_not_merged_away(store: Store, an_entry: Make) -> None:
    """A moderator's work stays in sight."""
    imported(store, an_entry("kept"), an_entry("gone"))
    edit(store, an_entry("gone", title="Better"))
    assert () == apply(store, [an_entry("kept", aliases=("gone",))], "docent", "next edition").merged
    assert title(store, "gone") == "Better"


def test_translations_are_exported_and_read_back(store: Store, tmp_path: Path, an_entry: Make) -> None:
    """Beside their originals, with the language in the name."""
    greek = an_entry("a.el", language="el", translation={"of": "a", "by": "Docent"})
    imported(store, an_entry("a"), greek)
    assert export(store, tmp_path) == 2
    assert ["a.el.md", "a.md"] == sorted(path.name for path in (tmp_path / "metadata").iterdir())
    assert greek in read_folder(tmp_path)


@pytest.mark.parametrize(
    ("aliases", "complaint"),
    [
        ({"a": ("a",)}, "'a' is both a file and an alias of 'a'"),
        ({"a": ("b",), "b": ()}, "'b' is both a file and an alias of 'a'"),
        ({"a": ("old",), "b": ("old",)}, "'a' and 'b' both have the alias 'old'"),
    ],
)
def test_aliases_that_contradict_the_files_are_refused(
    store: Store, an_entry: Make, aliases: dict[str, tuple[str, ...]], complaint: str
) -> None:
    """Nothing is retired by a slip."""
    imported(store, an_entry("a"), an_entry("b"), an_entry("old"))
    with pytest.raises(CorpusError, match=complaint):
        apply(store, [an_entry(name, aliases=names) for name, names in aliases.items()], "terminal", "imported")
    assert ["a", "b", "old"] == [item.entry.id for item in store.entries.all(HUB)]
