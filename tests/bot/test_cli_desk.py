"""Looking after the corpus in the terminal: changes, the review desk, the gap board, history, log and links."""

import csv
import io
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from filelock import FileLock

from bot.cli import main
from index import preview
from knowledge.desk import Desk
from knowledge.draft import Change
from knowledge.ingest import fetch
from knowledge.ingest.fetch import Fetched
from knowledge.model import HUB, Entry, Scope
from knowledge.review import Review
from knowledge.store import Store, open_store
from knowledge.sync import seed

Make = Callable[..., Entry]
HERE, THERE = "123456789012345678", "876543210987654321"
TEXT = "The weaving museum in Lilleborg has 41 looms and catalogues them with an open-source tool."
SOURCE = "Annual report https://example.org/report"
WHY = ("--reason", "two more were given")


class Ran(NamedTuple):
    """What one command left behind."""

    status: object
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON object it must be."""
        assert self.status == 0, self.err
        assert self.out.endswith("}\n")
        assert self.out.count("\n") == 1
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    def sentence(self, status: int = 2) -> str:
        """The one complaint of a command that failed."""
        assert (status, "") == (self.status, self.out), self.err
        said = [line for line in self.err.splitlines() if line.strip() and line.startswith("docent: ")]
        assert len(said) == 1, self.err
        assert said[0].endswith(".")
        return said[0].removeprefix("docent: ")


Docent = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _quiet_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, models: Path) -> None:
    """No variable, no `.env` and no home of whoever runs the tests, and nothing on standard input."""
    for name in [name for name in os.environ if name.startswith("DOCENT_")]:
        monkeypatch.delenv(name)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("DOCENT_MODELS", str(models.absolute()))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))


@pytest.fixture(scope="session")
def _seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeded")
    with open_store(folder) as store:
        seed(store)
    return folder


@pytest.fixture
def data(_seeded: Path, tmp_path: Path) -> Path:
    """A data folder that holds the shipped corpus."""
    return Path(shutil.copytree(_seeded, tmp_path / "data"))


@pytest.fixture
def modelled(indexed: Path, tmp_path: Path) -> Path:
    """A data folder with vectors, for commands that search."""
    with FileLock(indexed.with_suffix(".lock")):
        return Path(shutil.copytree(indexed, tmp_path / "modelled"))


@pytest.fixture
def docent(data: Path, capsys: pytest.CaptureFixture[str]) -> Docent:
    """Run one command in this process on the data folder."""

    def run(*arguments: object, on: Path = data) -> Ran:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main(["corpus", *map(str, arguments), "--data", str(on)])
        said = capsys.readouterr()
        return Ran(left.value.code, said.out, said.err)

    return run


def looms(docent: Docent, *options: str, title: str = "Looms of Lilleborg") -> str:
    """Add an entry; gives its id."""
    told = docent("add", title, "--source", SOURCE, "--text", TEXT, "--json", *options).json
    return str(told["entry"])


def propose(data: Path, *entries: Entry, action: str = "create", base: int = 0, **where: Any) -> int:
    """A draft that a member made on Discord; gives its number."""
    with open_store(data) as store:
        changes = [Change(action=action, entry=entry, base=base) for entry in entries]  # type: ignore[arg-type]
        return Desk(store, "person-1").propose(changes, "I know it", server=where.pop("server", None), **where).id


def stood(ran: Ran) -> tuple[str, int]:
    """What became of an entry: its status and version."""
    told = ran.json
    return told["status"], told["version"]


def looked_up(data: Path, call: Callable[[Store], Any]) -> Any:
    """Something the store knows."""
    with open_store(data) as store:
        return call(store)


# --- add


def test_an_entry_is_added_and_shown(docent: Docent) -> None:
    """With everything that may be said of it; the answer names the id for the next command."""
    options = ["--rights", "CC0", "--review-by", "1.3.2028", "--topic", "tools", "--owner", "Registrars"]
    asked = ["--question", "How many looms?", "--question", "How old?"]
    ran = docent("add", "Looms of Lilleborg", "--source", SOURCE, "--text", TEXT, *options, *asked)
    assert (0, "") == (ran.status, ran.err)
    assert ran.out.startswith("looms-of-lilleborg is live, version 1; edition ")
    shown = docent("show", "looms-of-lilleborg", "--json").json
    assert (TEXT, "2028-03-01", "tools", "Registrars") == tuple(
        shown[name] for name in ("text", "review_by", "topic", "owner")
    )
    assert ["How many looms?", "How old?"] == shown["questions"]
    assert ("Annual report", "https://example.org/report", "CC0") == tuple(
        shown["source"][name] for name in ("title", "url", "rights")
    )


def test_an_entry_is_added_as_json(docent: Docent) -> None:
    """One object: id, version, status, edition."""
    told = docent("add", "Looms", "--source", SOURCE, "--text", TEXT, "--json").json
    assert {"entry", "version", "status", "edition"} == set(told)
    assert ("looms", 1, "live") == (told["entry"], told["version"], told["status"])
    assert told["edition"] == docent("status", "--json").json["edition"]


def test_a_text_is_read_from_standard_input(docent: Docent, monkeypatch: pytest.MonkeyPatch) -> None:
    """By default, and with a dash."""
    for number, option in enumerate([[], ["--text", "-"]]):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{TEXT}\n\nAnd more.\n"))
        name = docent("add", f"Looms {number}", "--source", SOURCE, *option, "--json").json["entry"]
        assert f"{TEXT}\n\nAnd more." == docent("show", name, "--json").json["text"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["Looms", "--source", "", "--text", TEXT], "Say where this comes from"),
        (["Looms", "--source", SOURCE, "--text", " "], "Check the text: it is empty, so write something."),
        (["Looms", "--source", SOURCE], "Check the text: it is empty, so write something."),
        (["Looms", "--source", SOURCE, "--text", TEXT, "--review-by", "soon"], "'soon' is no date"),
        (["Looms", "--source", SOURCE, "--text", TEXT, "--review-by", "31.2.2027"], "'31.2.2027' is no date"),
        ([" ", "--source", SOURCE, "--text", TEXT], "Check the title: "),
    ],
)
def test_what_cannot_stand_is_refused_in_one_sentence(docent: Docent, options: list[str], says: str) -> None:
    """Status 2, with and without --json, and nothing was added."""
    edition = docent("status", "--json").json["edition"]
    for form in ([], ["--json"]):
        assert docent("add", *options, *form).sentence().startswith(says)
    assert edition == docent("status", "--json").json["edition"]


def test_a_source_has_to_be_given(docent: Docent) -> None:
    """Bad usage, as the command line says it."""
    ran = docent("add", "Looms", "--text", TEXT)
    assert (2, "", True) == (ran.status, ran.out, "--source" in ran.err)


# --- edit


def test_an_entry_is_changed(docent: Docent) -> None:
    """What is given changes, the rest stays."""
    name = looms(docent, "--owner", "Registrars")
    told = docent("edit", name, *WHY, "--text", TEXT.replace("41", "43"), "--review-by", "2029-01-31", "--json").json
    assert (name, 2, "live") == (told["entry"], told["version"], told["status"])
    shown = docent("show", name, "--json").json
    assert ("43 looms" in shown["text"], "Registrars", "2029-01-31") == (True, shown["owner"], shown["review_by"])
    assert "Looms of Lilleborg" == shown["title"]


def test_every_field_can_be_changed(docent: Docent, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each by its option; the text from standard input, too."""
    name = looms(docent)
    monkeypatch.setattr("sys.stdin", io.StringIO("Other words."))
    options = ["--title", "Old looms", "--source", "Letter", "--rights", "CC0", "--topic", "tools", "--owner", "Me"]
    assert 0 == docent("edit", name, *WHY, "--text", "-", *options, "--question", "How old?").status
    shown = docent("show", name, "--json").json
    assert ("Old looms", "tools", "Me", "Other words.", ["How old?"]) == tuple(
        shown[field] for field in ("title", "topic", "owner", "text", "questions")
    )
    assert ("Letter", None, "CC0") == tuple(shown["source"][field] for field in ("title", "url", "rights"))


def test_a_change_against_an_earlier_version_is_refused(docent: Docent) -> None:
    """What somebody else did since stays, and the sentence names both versions."""
    name = looms(docent)
    docent("edit", name, *WHY, "--title", "First")
    said = docent("edit", name, *WHY, "--title", "Second", "--base", "1").sentence()
    assert ("it is at version 2" in said, "against version 1" in said) == (True, True)
    assert "First" == docent("show", name, "--json").json["title"]
    assert 3 == docent("edit", name, *WHY, "--title", "Second", "--base", "2", "--json").json["version"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--reason", " ", "--title", "New"], "Give a reason in a few words"),
        ([*WHY], "Nothing was changed; give what to change as options"),
        ([*WHY, "--title", "Looms of Lilleborg"], "The entry 'looms-of-lilleborg' already says exactly that"),
        ([*WHY, "--review-by", "never"], "'never' is no date"),
        ([*WHY, "--text", " "], "Check the text: it is empty"),
        ([*WHY, "--source", " "], "Say where this comes from"),
        ([*WHY, "--title", "New", "--server", HERE], "There is no entry 'looms-of-lilleborg' here to change"),
    ],
)
def test_a_change_that_leads_nowhere_is_refused(docent: Docent, options: list[str], says: str) -> None:
    """One sentence each, and the entry stays as it is."""
    name = looms(docent)
    before = docent("show", name, "--json").json
    assert docent("edit", name, *options).sentence().startswith(says)
    assert before == docent("show", name, "--json").json


def test_a_reason_has_to_be_given(docent: Docent) -> None:
    """For everything that changes an entry there is."""
    name = looms(docent)
    for command in (["edit", name, "--title", "New"], ["retire", name], ["restore", name], ["revert", name, "1"]):
        ran = docent(*command)
        assert (2, "", True) == (ran.status, ran.out, "--reason" in ran.err)
        said = docent(*command, "--reason", " ").sentence()
        assert said == "Give a reason in a few words; it stands in the history."


@pytest.fixture
def editor(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[str], str | None]], None]:
    """An editor in a terminal, in which somebody does something to the file."""

    class Terminal(io.StringIO):
        """Standard input of somebody who sits at it."""

        def isatty(self) -> bool:
            """Yes."""
            return True

    def opens(edit: Callable[[str], str | None]) -> None:
        monkeypatch.setattr("sys.stdin", Terminal())
        monkeypatch.setattr(click, "edit", lambda text, extension: edit(text))

    return opens


def test_the_whole_file_can_be_changed_in_an_editor(docent: Docent, editor: Callable[..., None]) -> None:
    """As it stands in the corpus folder, front matter and all."""
    name = looms(docent)
    editor(lambda text: text.replace("41 looms", "43 looms").replace("title: Looms of", "title: The looms of"))
    assert 2 == docent("edit", name, *WHY, "--json").json["version"]
    shown = docent("show", name, "--json").json
    assert ("43 looms" in shown["text"], "The looms of Lilleborg") == (True, shown["title"])


def test_what_went_wrong_in_the_editor_is_said(docent: Docent, editor: Callable[..., None]) -> None:
    """Closed without saving, another id, a broken file: nothing is changed."""
    name = looms(docent)
    for edit, says in (
        (lambda _: None, "Nothing was changed"),
        (lambda text: text, "already says exactly that"),
        (lambda text: text.replace(f"id: {name}", "id: other"), "Keep the id"),
        (lambda text: text.replace("title:", "colour:"), f"{name}.md"),
        (lambda _: "", f"{name}.md"),
    ):
        editor(edit)
        assert says in docent("edit", name, *WHY).sentence()
    assert 1 == docent("show", name, "--json").json["version"]


def test_what_was_written_in_the_editor_outlives_an_error(
    docent: Docent, data: Path, editor: Callable[..., None]
) -> None:
    """A wrong field, another id, an entry that somebody else changed meanwhile: the text is in a file that is named."""
    name = looms(docent)

    def overtaken(text: str) -> str:
        entry = looked_up(data, lambda store: store.entries.get(name, HUB)).entry
        with open_store(data) as store:
            Review(store, "eve").publish([entry.model_copy(update={"title": "Eve's looms"})], "meanwhile")
        return text

    for spoil, mend in (
        (lambda text: text.replace("title:", "colour:"), lambda text: text.replace("colour:", "title:")),
        (lambda text: text.replace(f"id: {name}", "id: other"), lambda text: text.replace("id: other", f"id: {name}")),
        (overtaken, lambda text: text),
    ):
        before = looked_up(data, lambda store: store.entries.get(name, HUB)).version
        typed = f"{before} more looms"
        editor(lambda text, spoil=spoil, typed=typed: spoil(text.replace(" has ", f" with {typed} has ")))
        said = docent("edit", name, *WHY).sentence()
        path = Path(said.rsplit(" ", 1)[-1].removesuffix("."))
        assert (said.count(str(path)), typed in path.read_text()) == (2, True)
        path.write_text(mend(path.read_text()))
        docent("edit", name, *WHY, "--file", path)
        path.unlink()
        assert typed in docent("show", name, "--json").json["text"]


def test_an_entry_is_changed_by_its_whole_file(docent: Docent, tmp_path: Path) -> None:
    """As it was exported; either the file or single fields."""
    name = looms(docent)
    docent("export", tmp_path / "out")
    (path,) = (tmp_path / "out").rglob(f"{name}.md")
    path.write_text(path.read_text().replace("41 looms", "43 looms"))
    assert 2 == docent("edit", name, *WHY, "--file", path, "--json").json["version"]
    assert "not both" in docent("edit", name, *WHY, "--file", path, "--title", "Other").sentence()
    assert "cannot be read" in docent("edit", name, *WHY, "--file", tmp_path / "absent.md").sentence()


# --- retire, restore, revert and the history


def test_an_entry_is_retired_restored_and_reverted(docent: Docent, data: Path) -> None:
    """Each is one row of its history, with who, when and why."""
    name = looms(docent)
    docent("edit", name, *WHY, "--text", TEXT.replace("41", "43"))
    assert ("retired", 2) == stood(docent("retire", name, *WHY, "--json"))
    assert docent("edit", name, *WHY, "--title", "New").sentence().endswith("restore it before you change it.")
    assert ("live", 2) == stood(docent("restore", name, *WHY, "--json"))
    assert ("live", 3) == stood(docent("revert", name, 1, *WHY, "--json"))
    assert TEXT == docent("show", name, "--json").json["text"]
    printed = docent("history", name)
    assert (0, "") == (printed.status, printed.err)
    for line in (
        "Looms of Lilleborg: version 3, live",
        ": added in the terminal",
        "- The weaving museum in Lilleborg has 41 looms",
        "+ The weaving museum in Lilleborg has 43 looms",
        "retired, ",
        "restored, ",
        "terminal: two more were given",
    ):
        assert line in printed.out
    shown = docent("history", name, "--json").json
    assert [1, 2, 3] == [version["version"] for version in shown["versions"]]
    assert {"terminal"} == {version["author"] for version in shown["versions"]}
    assert (name, 3, "live") == (shown["entry"], shown["version"], shown["status"])
    actions = [row.action for row in looked_up(data, lambda store: store.log.of_entry(name))]
    assert ["create", "revise", "retire", "restore", "revert"] == actions


def test_going_back_brings_a_retired_entry_back(docent: Docent) -> None:
    """To the very version that was retired, too."""
    name = looms(docent)
    docent("retire", name, *WHY)
    told = docent("revert", name, 1, *WHY, "--json").json
    assert ("live", 2) == (told["status"], told["version"])


def test_there_is_nowhere_to_go_back_to(docent: Docent) -> None:
    """No such version, the present one, no such entry, no number."""
    name = looms(docent)
    assert (
        f"'{name}' has no version 7; its history shows those there are." == docent("revert", name, 7, *WHY).sentence()
    )
    assert "already says exactly that" in docent("revert", name, 1, *WHY).sentence()
    assert docent("revert", "nope", 1, *WHY).sentence().startswith("There is no entry 'nope' here")
    assert docent("history", "nope").sentence().startswith("There is no entry 'nope' here")
    assert (2, "") == docent("revert", name, "one", *WHY)[:2]


# --- entries of one server


def test_an_entry_of_a_server_is_that_servers_alone(docent: Docent, data: Path) -> None:
    """Its id is salted, it is in no list, and only with --server can it be changed."""
    name = looms(docent, "--server", HERE)
    assert name.startswith("looms-of-lilleborg-") and HERE not in name
    assert name not in [entry["id"] for entry in docent("list", "--json").json["entries"]]
    assert docent("show", name).status == 2
    for other in ([], ["--server", THERE]):
        for command in (
            ["edit", name, *WHY, "--title", "New"],
            ["retire", name, *WHY],
            ["revert", name, 1, *WHY],
            ["history", name],
        ):
            assert docent(*command, *other).sentence().startswith(f"There is no entry '{name}' here")
    assert 2 == docent("edit", name, *WHY, "--title", "New", "--server", HERE, "--json").json["version"]
    assert 2 == docent("history", name, "--server", HERE, "--json").json["version"]
    assert "retired" == docent("retire", name, *WHY, "--server", HERE, "--json").json["status"]
    assert "live" == docent("restore", name, *WHY, "--server", HERE, "--json").json["status"]
    assert 3 == docent("revert", name, 1, *WHY, "--server", HERE, "--json").json["version"]
    servers = {row.server for row in looked_up(data, lambda store: store.log.of_entry(name))}
    assert {HERE} == servers


def test_the_same_title_in_two_servers_is_two_entries(docent: Docent) -> None:
    """Neither learns of the other."""
    names = {looms(docent), looms(docent, "--server", HERE), looms(docent, "--server", THERE)}
    assert 3 == len(names)
    assert "looms-of-lilleborg-2" == looms(docent)


def test_the_entries_of_a_server_go_out_and_come_back_unchanged(docent: Docent, data: Path, tmp_path: Path) -> None:
    """Nothing of anybody else's is among them; into another data folder they come as they were."""
    names = [looms(docent, "--server", HERE, "--owner", "Registrars"), looms(docent, "--server", HERE, title="Élan")]
    docent("edit", names[0], *WHY, "--text", f"{TEXT}\n\n## More\n\n- One: 'two' --- \"three\"", "--server", HERE)
    looms(docent, "--server", THERE)
    out = tmp_path / "out"
    assert {"folder": str(out), "entries": 2} == docent("export", out, "--server", HERE, "--json").json
    assert sorted(names) == sorted(path.stem for path in out.rglob("*.md"))
    before = docent("status", "--json").json["edition"]
    same = docent("import", out, "--server", HERE, "--json").json
    assert (sorted(names), [], [], [], before) == tuple(
        sorted(same[key]) if key == "same" else same[key]
        for key in ("same", "created", "updated", "conflicts", "edition")
    )
    again = tmp_path / "again"
    assert sorted(names) == sorted(docent("import", out, "--server", HERE, "--json", on=again).json["created"])
    for folder in (data, again):
        found = looked_up(folder, lambda store: store.entries.whatever(names))
        assert [(HERE, "live")] * 2 == [(stored.server, stored.status) for stored in found]
    assert looked_up(data, lambda store: [one.entry for one in store.entries.whatever(names)]) == looked_up(
        again, lambda store: [one.entry for one in store.entries.whatever(names)]
    )
    assert {"folder": str(out), "entries": 2} == docent("export", out, "--server", HERE, "--json", on=again).json


def test_files_of_one_server_do_not_become_those_of_another(docent: Docent, tmp_path: Path) -> None:
    """They are named as conflicts, and nobody's entries change."""
    name = looms(docent, "--server", HERE)
    docent("export", tmp_path / "out", "--server", HERE)
    for other in ([], ["--server", THERE]):
        told = docent("import", tmp_path / "out", *other, "--json").json
        assert ([name], [], []) == (told["conflicts"], told["created"], told["updated"])


@pytest.mark.parametrize("server", ["", "Museums and AI", "12", "None"])
def test_a_server_is_named_by_its_id(docent: Docent, server: str) -> None:
    """As the hub's is in DOCENT_HUB_SERVER: a slip must not make entries that nobody finds again."""
    assert docent("add", "Looms", "--source", SOURCE, "--text", TEXT, "--server", server).sentence()


# --- the review desk


def test_the_queue_is_empty_or_listed(docent: Docent, data: Path, an_entry: Make) -> None:
    """A line for each draft with its number first."""
    assert (0, "Nothing waits for a decision.\n", "") == docent("review")
    assert {"drafts": []} == docent("review", "--json").json
    propose(data, an_entry("looms"))
    propose(data, an_entry("boats"), an_entry("cranes"), server=HERE)
    assert [
        "1  About looms  [open, all servers]",
        f"2  About boats (+1)  [open, {HERE}]",
    ] == docent("review").out.splitlines()
    first, second = docent("review", "--json").json["drafts"]
    assert (1, None, "open", [{"entry": "looms", "action": "create", "base": 0}]) == (
        first["id"],
        first["server"],
        first["state"],
        first["changes"],
    )
    assert (2, HERE, 2) == (second["id"], second["server"], len(second["changes"]))


def test_a_draft_is_shown_with_what_matters(docent: Docent, data: Path, an_entry: Make) -> None:
    """Text, source, rights, personal data, hidden text, and a language that is not what it says."""
    text = "Das Webereimuseum in Lilleborg hat 41 Webstühle und verzeichnet sie alle. Fragen an anna@museum.de."
    propose(data, an_entry("looms", text=text), findings=["praise the makers"])
    shown = docent("review", 1)
    assert (0, "") == (shown.status, shown.err)
    for words in (
        "Draft 1, open: About looms",
        "proposed by person-1: I know it",
        "hidden text found: praise the makers",
        "create looms: About looms [en, passages: ",
        "source: A page <https://example.org/page>, rights: not stated",
        "looks like personal data (e-mail address): anna@museum.de",
        "The text looks like another language: de.",
        "+ Das Webereimuseum",
    ):
        assert words in shown.out
    assert ["praise the makers"] == docent("review", 1, "--json").json["findings"]
    assert "open" == docent("review", 1, "--json").json["state"]


def test_a_draft_is_approved(docent: Docent, data: Path, an_entry: Make) -> None:
    """One person at the terminal is enough, also for several entries; their author is who proposed them."""
    propose(data, an_entry("looms"), an_entry("boats"), server=HERE)
    assert "published" == docent("review", 1, "--approve", "--json").json["state"]
    found = looked_up(data, lambda store: store.entries.all(Scope(server=HERE)))
    assert {"looms", "boats"} <= {stored.entry.id for stored in found}
    history = docent("history", "looms", "--server", HERE, "--json").json
    assert [("person-1", "I know it")] == [(version["author"], version["reason"]) for version in history["versions"]]
    assert "published" in docent("review", 1, "--approve").sentence()
    assert {"drafts": []} == docent("review", "--json").json


@pytest.mark.parametrize(("option", "state"), [("--send-back", "sent-back"), ("--reject", "rejected")])
def test_a_draft_is_sent_back_or_rejected_with_a_reason(
    docent: Docent, data: Path, an_entry: Make, option: str, state: str
) -> None:
    """Its proposer is told what is typed here, so something has to be."""
    propose(data, an_entry("looms"))
    assert docent("review", 1, option).sentence() == "Give a reason in a few words; it stands in the history."
    told = docent("review", 1, option, "--reason", "Name the source.", "--json").json
    assert (state, "Name the source.") == (told["state"], told["remark"])
    assert [] == looked_up(data, lambda store: store.entries.whatever(["looms"]))


def test_a_draft_that_was_overtaken_is_not_approved(docent: Docent, data: Path, an_entry: Make) -> None:
    """Both versions are kept; what was changed meanwhile is shown."""
    with open_store(data) as store:
        Review(store, "ada").publish([an_entry("looms", text="It has 41 looms.")], "first")
    propose(data, an_entry("looms", text="It has 42 looms."), action="revise", base=1)
    docent("edit", "looms", *WHY, "--text", "It has 43 looms.")
    said = docent("review", 1, "--approve").sentence()
    assert "'looms' was changed meanwhile: it is at version 2" in said
    shown = docent("review", 1).out
    assert "Changed meanwhile" in shown
    for line in ("- It has 41 looms.", "+ It has 42 looms.", "+ It has 43 looms."):
        assert line in shown
    assert "open" == docent("review", 1, "--json").json["state"]
    assert "It has 43 looms." == docent("show", "looms", "--json").json["text"]


def test_wrong_decisions_are_one_sentence(docent: Docent, data: Path, an_entry: Make) -> None:
    """No such draft, two decisions at once, no number."""
    propose(data, an_entry("looms"))
    assert docent("review", 7).sentence().startswith("There is no draft 7")
    assert docent("review", 7, "--approve").sentence().startswith("There is no draft 7")
    assert (
        "Choose one of --approve, --send-back and --reject." == docent("review", 1, "--approve", "--reject").sentence()
    )
    assert (2, "") == docent("review", "first")[:2]
    assert "open" == docent("review", 1, "--json").json["state"]


def test_a_decision_without_a_draft_is_refused(docent: Docent, data: Path, an_entry: Make) -> None:
    """The queue is printed with status 0, as if something had been approved."""
    propose(data, an_entry("looms"))
    assert docent("review", "--approve").sentence()


def test_what_would_change_is_shown(
    docent: Docent, modelled: Path, an_entry: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A question that was kept is answered by the draft; the draft stays open."""
    monkeypatch.setattr(preview, "golden", lambda: ["What is LIDO?"])  # all of them take seconds
    question = "How many looms does the weaving museum in Lilleborg have?"
    propose(modelled, an_entry("looms", title="Looms of the weaving museum in Lilleborg", text=TEXT))
    with open_store(modelled) as store:
        store.gaps.keep(question, "en", "person-1", None)
    told = docent("review", 1, "--consequences", "--json", on=modelled).json
    first = told["changed"][0]
    assert (1, question, None, TEXT) == (told["draft"], first["question"], first["before"], first["after"])
    shown = docent("review", 1, "--consequences", on=modelled)
    assert (question in shown.out, "now:  (no answer)" in shown.out, shown.status) == (True, True, 0)
    assert f"{len(told['changed'])} questions would be answered differently." == shown.out.splitlines()[-1]
    assert "open" == docent("review", 1, "--json", on=modelled).json["state"]


# --- the gap board


def test_the_board_is_empty_or_listed(docent: Docent, data: Path) -> None:
    """Without those who asked."""
    assert (0, "No question waits to be documented.\n", "") == docent("gaps")
    assert {"groups": []} == docent("gaps", "--json").json
    with open_store(data) as store:
        store.gaps.keep("Was kostet ein Roboter?", "de", "person-1", HERE)
    assert "1  Was kostet ein Roboter?  [de]\n" == docent("gaps").out
    ((gap,),) = docent("gaps", "--json").json["groups"]
    assert ("asker" not in gap, 1, HERE, "open") == (True, gap["id"], gap["server"], gap["state"])
    assert "person-1" not in docent("gaps", "--json").out


def test_like_questions_stand_together(docent: Docent, modelled: Path) -> None:
    """In whatever language."""
    with open_store(modelled) as store:
        for question, language in (
            ("What does a robot guide for the museum cost?", "en"),
            ("When is the café open?", "en"),
            ("Was kostet ein Roboterführer für das Museum?", "de"),
        ):
            store.gaps.keep(question, language, "person-1", None)
    groups = docent("gaps", "--json", on=modelled).json["groups"]
    assert [[1, 3], [2]] == [[gap["id"] for gap in group] for group in groups]
    printed = docent("gaps", on=modelled).out.splitlines()
    assert "    3  Was kostet ein Roboterführer für das Museum?  [de]" == printed[1]


def test_a_question_is_closed_or_dismissed(docent: Docent, data: Path) -> None:
    """Closed with the entry that answers it, for the bot to tell its asker."""
    with open_store(data) as store:
        store.gaps.keep("What is LIDO?", "en", "person-1", HERE)
    assert {"groups": []} == docent("gaps", "--close", 1, "--entry", "lido", "--json").json
    (gap,) = looked_up(data, lambda store: store.gaps.untold())
    assert ("closed", "lido", HERE) == (gap.state, gap.entry_id, gap.server)
    with open_store(data) as store:
        store.gaps.keep("What is TULO?", "en", "person-1", None)
    assert "No question waits to be documented.\n" == docent("gaps", "--dismiss", 2).out
    assert 1 == len(looked_up(data, lambda store: store.gaps.untold()))


def test_wrong_closings_are_one_sentence(docent: Docent, data: Path) -> None:
    """And the question stays."""
    with open_store(data) as store:
        store.gaps.keep("What is LIDO?", "en", "person-1", None)
    for options in (["--close", 1], ["--close", 1, "--entry", "nope"]):
        assert "Say which entry answers the question: --entry and its id." == docent("gaps", *options).sentence()
    for options in (["--close", 7, "--entry", "lido"], ["--dismiss", 7]):
        assert docent("gaps", *options).sentence().startswith("There is no such open question")
    assert 1 == len(looked_up(data, lambda store: store.gaps.everywhere()))


@pytest.mark.parametrize("server", [None, HERE])
def test_an_entry_that_the_asker_cannot_see_answers_nothing(
    docent: Docent, data: Path, an_entry: Make, server: str | None
) -> None:
    """A retired one, or another server's, whose title would be told."""
    with open_store(data) as store:
        store.gaps.keep("What is LIDO?", "en", "person-1", THERE)
        Review(store, "ada").publish([an_entry("looms")], "first", server=server)
        if server is None:
            Review(store, "ada").retire("looms", "wrong", HUB)
    assert docent("gaps", "--close", 1, "--entry", "looms").sentence()


def test_two_decisions_at_once_are_refused(docent: Docent, data: Path) -> None:
    """Or both are done; but not one in silence."""
    with open_store(data) as store:
        store.gaps.keep("What is LIDO?", "en", "person-1", None)
        number = store.gaps.keep("What is TULO?", "en", "person-1", None)
    ran = docent("gaps", "--close", 1, "--entry", "lido", "--dismiss", number)
    assert ran.status == 2 or [] == looked_up(data, lambda store: store.gaps.everywhere())


# --- log


def test_the_log_tells_what_was_done(docent: Docent, data: Path, an_entry: Make) -> None:
    """The last rows, oldest first; as many as wanted."""
    name = looms(docent)
    docent("retire", name, *WHY)
    propose(data, an_entry("boats"))
    printed = docent("log", "--last", 3).out.splitlines()
    assert ["create", "retire", "propose"] == [line.split("  ")[3] for line in printed]
    assert "two more were given" in printed[1]
    assert f"{name} v1" in printed[0]
    assert "draft 1" in printed[2]
    assert 20 == len(docent("log").out.splitlines())
    rows = docent("log", "--last", 2, "--json").json["rows"]
    assert [("terminal", "retire", name, 1), ("person-1", "propose", "boats", 0)] == [
        (row["actor"], row["action"], row["entry_id"], row["version"]) for row in rows
    ]
    assert (2, "") == docent("log", "--last", 0)[:2]


def test_the_whole_log_is_written_as_a_sheet_that_runs_nothing(docent: Docent, tmp_path: Path) -> None:
    """No cell begins as a formula does in Excel, Calc or Sheets; with its mark away each is what it was."""
    name = looms(docent)
    reasons = [
        '=HYPERLINK("https://evil.example","x")',
        "+1+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =cmd|' /C calc'!A0",
        'plain, with "quotes"; and\nlines',
        "Ελληνικά",
    ]
    for number, reason in enumerate(reasons):
        assert 0 == docent("edit", name, "--title", f"Looms {number}", "--reason", reason).status
    path = tmp_path / "log.csv"
    ran = docent("log", "--csv", path)
    assert (0, "") == (ran.status, ran.out)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    header, *rows = csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    assert ["number", "time", "who", "what", "entry", "version", "draft", "reason"] == header
    assert {8} == {len(row) for row in rows}
    assert f"{len(rows)} rows written to {path}.\n" == ran.err
    assert not [cell for row in rows for cell in row if cell.strip(" \t\r\n")[:1] in tuple("=+-@") and cell.strip()]
    assert not [cell for row in rows for cell in row if cell[:1] in ("\t", "\r")]
    assert [" ".join(reason.split()) for reason in reasons] == [
        row[7].removeprefix("'") for row in rows[-len(reasons) :]
    ]
    assert docent("status", "--json").json["edition"] == int(rows[-1][0])


def test_the_sheet_can_be_had_beside_json(docent: Docent, tmp_path: Path) -> None:
    """One object on standard output all the same."""
    assert 1 == len(docent("log", "--csv", tmp_path / "log.csv", "--last", 1, "--json").json["rows"])
    assert (tmp_path / "log.csv").exists()


def test_a_sheet_that_cannot_be_written_is_bad_input(docent: Docent, tmp_path: Path) -> None:
    """A folder, or a place that is not there."""
    for path in (tmp_path, tmp_path / "none" / "log.csv"):
        assert f"{path} cannot be written; choose another file for --csv." == docent("log", "--csv", path).sentence()


# --- what others typed, in a terminal

CLEARS, FORGES = "\x1b[2J\x1b]0;owned\x07", "fine\n999  2026-01-01 00:00  terminal  approve"


@pytest.mark.parametrize("command", ["review", "show", "history", "log"])
def test_a_terminal_is_not_told_what_to_do(docent: Docent, data: Path, an_entry: Make, command: str) -> None:
    """A draft comes from anybody on Discord; what it says is looked at in the operator's terminal."""
    entry = an_entry("looms", text=f"It has 41 looms. {CLEARS}")
    with open_store(data) as store:
        desk = Desk(store, "person-1")
        draft = desk.propose([Change(action="create", entry=entry)], f"I know it {CLEARS}", server=None)
        if command != "review":
            Desk(store, "ada").approve(draft.id, draft.mark)
    ran = docent(command, *{"review": ["1"], "log": []}.get(command, ["looms"]))
    assert 0 == ran.status
    assert not [letter for letter in ran.out if ord(letter) < 32 and letter not in "\n\t"]


def test_a_reason_cannot_forge_a_row_of_the_log(docent: Docent, data: Path, an_entry: Make) -> None:
    """One line is one row."""
    with open_store(data) as store:
        Desk(store, "person-1").propose([Change(action="create", entry=an_entry("looms"))], FORGES, server=None)
    assert 1 == len(docent("log", "--last", 1).out.splitlines())


# --- find


def test_entries_are_found_by_words_and_meaning(docent: Docent, modelled: Path) -> None:
    """In any language; what a server keeps is not found outside of it."""
    secret = looms(docent, "--server", HERE)
    own = docent("add", "Looms of Lilleborg", "--source", SOURCE, "--text", TEXT, "--json", on=modelled).json
    found = docent("find", "Webstühle in Lilleborg, looms", "--json", on=modelled).json["entries"]
    names = [entry["id"] for entry in found]
    assert (own["entry"] in names, secret in names, {("id", "title")}) == (True, False, {tuple(one) for one in found})
    printed = docent("find", "LIDO", on=modelled)
    assert printed.status == 0
    assert any(line.startswith("lido  ") and line.endswith("]") for line in printed.out.splitlines())


# --- from the web

PAGE = (
    "<html><head><title>Looms</title></head><body><article><h1>Looms</h1><p>There are 41 looms in Lilleborg, and all "
    "of them have been catalogued since 2019 by volunteers of the museum.</p></article></body></html>"
)
TABLE = "id,title,text\na1,Cranes,Lilleborg has four cranes by the harbour.\na2,Boats,It has nine boats of oak.\n"


def served(monkeypatch: pytest.MonkeyPatch, content: str, name: str) -> None:
    """Whatever address is fetched, this is there."""
    monkeypatch.setattr(fetch, "fetch", lambda url: Fetched(content.encode(), name, url))


def test_a_page_becomes_an_entry(docent: Docent, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its address is its source, and the history says where it came from."""
    served(monkeypatch, PAGE, "looms.html")
    options = ["--rights", "CC0", "--topic", "tools", "--review-by", "1.3.2028"]
    told = docent("link", "https://example.org/looms", *options, "--json").json
    shown = docent("show", told["entries"][0], "--json").json
    assert "41 looms in Lilleborg" in shown["text"]
    assert ("https://example.org/looms", "CC0") == (shown["source"]["url"], shown["source"]["rights"])
    assert ("tools", "2028-03-01", "verbatim") == (shown["topic"], shown["review_by"], shown["wording"])
    (version,) = docent("history", told["entries"][0], "--json").json["versions"]
    assert "from https://example.org/looms" == version["reason"]


def test_a_page_of_a_server_is_that_servers(docent: Docent, monkeypatch: pytest.MonkeyPatch) -> None:
    """As any entry."""
    served(monkeypatch, PAGE, "looms.html")
    told = docent("link", "https://example.org/looms", "--server", HERE, "--json").json
    assert docent("show", told["entries"][0]).status == 2
    assert 1 == docent("history", told["entries"][0], "--server", HERE, "--json").json["version"]


def test_a_table_from_the_web_is_one_result(docent: Docent, monkeypatch: pytest.MonkeyPatch) -> None:
    """--json is one object, however many entries there are."""
    served(monkeypatch, TABLE, "harbour.csv")
    assert docent("link", "https://example.org/harbour.csv", "--json").json


def test_what_cannot_be_fetched_is_bad_input(docent: Docent) -> None:
    """Refused before anything is asked of a network."""
    for url in ("file:///etc/passwd", "ftp://example.org/a", "nonsense", "http://127.0.0.1/", "http://[::1]/"):
        assert docent("link", url).sentence()


def test_dead_addresses_are_named(docent: Docent, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each address once; an address that answers again is no longer among them."""
    gone = {"https://example.org/report"}
    tried: list[str] = []

    def answers(url: str) -> str | None:
        tried.append(url)
        return "It is gone." if url in gone else None

    monkeypatch.setattr(fetch, "answers", answers)
    looms(docent)
    looms(docent, "--server", HERE, title="Others")
    told = docent("links", "--json").json
    assert {"https://example.org/report": "It is gone."} == told["broken"]
    assert told["tried"] == len(tried) == len(set(tried)) > 100
    ran = docent("links")
    assert ["https://example.org/report: It is gone.", f"{len(set(tried))} addresses tried, 1 cannot be fetched."] == (
        ran.out.splitlines()
    )
    gone.clear()
    assert {} == docent("links", "--json").json["broken"]
    assert {} == looked_up(data, lambda store: store.links.broken())
