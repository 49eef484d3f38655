"""Files nobody vouches for: each gets a verdict in time, and none does harm to the process that asked."""

import gc
import re
import subprocess
import threading
import time
from pathlib import Path

import pytest

from knowledge.errors import ImportRefused
from knowledge.frontmatter import render
from knowledge.ingest import find_files, look, read_bytes, read_file, sandbox
from knowledge.ingest.reading import Reading
from knowledge.ingest.sandbox import read_safely
from tests.knowledge.hostile_files import FILES, TOO_MUCH, Hostile, docx, paragraph, run, zeros, zipped

DATA = Path(__file__).parents[1] / "data"
ARTICLES = sorted(
    path.name for path in DATA.iterdir() if path.stem in ("article", "artikel") and path.suffix != ".json"
)
CHILD = f"import os, sys, time; sys.path.insert(0, {sandbox._ROOT!r}); "
WORST_SECONDS = 20
MOST_GROWTH = 50 * 2**20
NO_SENTENCE = re.compile(r"\n|Traceback|Error\b|Exception|errno|0x[0-9a-f]{6}|\.py\b", re.IGNORECASE)


def resident(peak: bool = False) -> int:
    """The memory this process holds, or the most it held since the last look, in bytes."""
    status = Path("/proc/self/status").read_text()
    found = int(re.search(rf"{'VmHWM' if peak else 'VmRSS'}:\s+(\d+) kB", status).group(1)) * 1024
    Path("/proc/self/clear_refs").write_text("5")
    return found


def verdict(data: bytes, name: str) -> Reading | str:
    """What comes of a file: a reading, or the sentence that refuses it."""
    try:
        return read_safely(data, name)
    except ImportRefused as refused:
        return str(refused)


def a_sentence(said: str) -> bool:
    """Whether this is one plain sentence."""
    return said.endswith(".") and len(said) <= 400 and not NO_SENTENCE.search(said)


@pytest.mark.parametrize(
    "file",
    [pytest.param(file, id=ascii(f"{file.name} {file.label}"), marks=[pytest.mark.slow] * file.slow) for file in FILES],
)
def test_a_hostile_file(file: Hostile) -> None:
    """A verdict in time, in one sentence, and without the memory of this process growing."""
    data = file.make()
    gc.collect()
    before = resident()
    began = time.perf_counter()
    said = verdict(data, file.name)
    took, grown = time.perf_counter() - began, resident(peak=True) - before
    assert took < WORST_SECONDS
    assert grown <= MOST_GROWTH
    assert isinstance(said, Reading) or a_sentence(said)
    assert file.said in str(said)


def test_a_bomb_is_refused_at_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its table of contents is enough; no process is started."""
    monkeypatch.setattr(sandbox, "_started", lambda: pytest.fail("started"))
    bomb = docx("<w:p/>", bomb=zeros(2**30))
    began = time.perf_counter()
    assert "unpacks into more" in str(verdict(bomb, "a.docx"))
    assert time.perf_counter() - began < 0.1


# --- what a good file gets


@pytest.mark.parametrize("name", ARTICLES)
def test_a_good_file_reads_as_it_does_in_this_process(name: str) -> None:
    """Entry by entry, and what was hidden in it."""
    data = (DATA / name).read_bytes()
    assert read_safely(data, name) == look(data, name)


def test_an_import_reads_documents_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text and tables need no process of their own."""
    monkeypatch.setattr(sandbox, "_started", lambda: (_ for _ in ()).throw(OSError("none left")))
    for name in ARTICLES:
        if name.endswith((".csv", ".jsonl", ".md", ".txt")):
            assert read_file(DATA / name)
        else:
            with pytest.raises(ImportRefused, match="the computer is too busy to read the file now"):
                read_file(DATA / name)


def test_the_longest_entry_fits() -> None:
    """Two million characters of four bytes each."""
    text = ("𝄞" * 199 + " ") * 10_000
    data = text.strip().encode()
    gc.collect()
    before = resident()
    reading = read_safely(data, "a.txt")
    assert resident(peak=True) - before <= MOST_GROWTH
    assert reading.entries[0].text == text.strip()


def test_what_is_hidden_is_reported() -> None:
    """It comes through with the entries."""
    reading = read_safely(docx(f"<w:p>{run('Seen.')}{run('Never.', '<w:vanish/>')}</w:p>"), "a.docx")
    assert (reading.entries[0].text, reading.hidden) == ("Seen.", ("Never.",))


def test_a_refusal_comes_through_word_for_word() -> None:
    """As the reader wrote it."""
    data = zipped({"xl/workbook.xml": "<x/>"})
    with pytest.raises(ImportRefused) as here:
        read_bytes(data, "a  b.docx")
    assert verdict(data, "a  b.docx") == str(here.value)


def test_an_export_comes_back_as_it_was() -> None:
    """A zip of Markdown files gives the entries they were made from; what macOS adds is passed over."""
    entries = [entry for name in ARTICLES for entry in look((DATA / name).read_bytes(), name).entries]
    unlike = {entry.id: entry for entry in entries}
    members = {f"topic/{entry.id}.md": render(entry) for entry in unlike.values()}
    data = zipped({"topic/": "", **members, "__MACOSX/topic/._x.md": b"\0", ".DS_Store": b"\0"})
    assert {entry.id: entry for entry in read_safely(data, "corpus.zip").entries} == unlike


def test_a_file_of_a_zip_is_named() -> None:
    """A complaint about a file in it says which."""
    assert verdict(zipped({"x.md": "---\nid: a\n---\ntext"}), "a.zip") == "a.zip/x.md: add the field 'title'."


def test_a_zip_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    """Only one that is named is meant."""
    for name in ("a.zip", "b.md"):
        (tmp_path / name).write_bytes(zipped({"a.md": "Text."}))
    assert find_files([tmp_path]) == [tmp_path / "b.md"]
    assert find_files([tmp_path / "a.zip"]) == [tmp_path / "a.zip"]


# --- a child that misbehaves


def said_by(code: str, monkeypatch: pytest.MonkeyPatch) -> Reading | str:
    """The verdict when a child does this instead of reading."""
    monkeypatch.setattr(sandbox, "_CODE", CHILD + code)
    return verdict(b"Museums use AI.", "a.txt")


@pytest.mark.parametrize(
    "code",
    [
        "",
        "print('nonsense')",
        "print('{}')",
        'print(\'{"reading": {"entries": [{}]}}\')',
        "os.abort()",
        "os.kill(os.getpid(), 9)",
        "sys.stdin.buffer.read(); raise MemoryError",
        "while True: print('x' * 65536)",
    ],
)
def test_a_child_that_says_nothing_of_use(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed, crashed, talking nonsense or without end: one sentence for all."""
    said = said_by(code, monkeypatch)
    assert TOO_MUCH in said
    assert a_sentence(said)


@pytest.mark.parametrize("code", ["time.sleep(60)", "os.close(1); time.sleep(60)", "sys.stdin.read(); time.sleep(60)"])
def test_a_child_that_only_waits(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is ended by a clock that goes on where somebody stopped that of Python."""
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now)
    monkeypatch.setattr(sandbox, "WALL_SECONDS", 0.5)
    began = time.perf_counter()
    assert TOO_MUCH in said_by(code, monkeypatch)
    assert time.perf_counter() - began < 3


def test_what_a_child_started_ends_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole group is ended, even when the child itself has answered."""
    note = tmp_path / "pid"
    sleeper = "subprocess.Popen(['sleep', '60'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)"
    said_by(f"import subprocess; open({str(note)!r}, 'w').write(str({sleeper}.pid))", monkeypatch)
    until = time.perf_counter() + 5
    while is_alive(int(note.read_text())) and time.perf_counter() < until:
        time.sleep(0.01)
    assert not is_alive(int(note.read_text()))


def is_alive(pid: int) -> bool:
    """Whether a process runs, and is not only waiting to be taken note of."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except OSError:
        return False


def confined(expression: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What this is worth inside a child that gave up what it may do."""
    answer = f"print(Answer(refused=str({expression})).model_dump_json())"
    limits = "from knowledge.ingest import child; child._limit(); child._leave_the_network(); "
    return str(
        said_by(f"{limits}from knowledge.ingest.reading import Answer; import resource, socket; {answer}", monkeypatch)
    )


def test_a_child_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the environment, no file of ours left open, no session of ours."""
    monkeypatch.setenv("DOCENT_TOKEN", "secret")
    known = confined("sorted(os.environ)", monkeypatch)
    assert set(eval(known)) <= {"LC_CTYPE", "OPENBLAS_NUM_THREADS"}
    assert confined("sorted(os.listdir('/proc/self/fd'))[:-1]", monkeypatch) == "['0', '1', '2']"
    assert confined("os.getsid(0) == os.getpid()", monkeypatch) == "True"


def test_a_child_has_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory, time, files and their size."""
    names = ("AS", "CPU", "FSIZE", "NOFILE", "CORE")
    limits = ", ".join(f"resource.getrlimit(resource.RLIMIT_{name})[1]" for name in names)
    assert confined(f"[{limits}]", monkeypatch) == f"[{768 * 2**20}, 10, 0, 64, 0]"


def test_a_child_has_no_network_where_the_system_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only a loopback device, and that is down."""
    if "lo" != confined("' '.join(name for _, name in socket.if_nameindex())", monkeypatch):
        pytest.skip("this system gives no network namespaces to its users")
    assert confined("socket.socket().connect_ex(('127.0.0.1', 9))", monkeypatch) == str(101)  # ENETUNREACH


def test_only_two_files_are_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Further ones wait their turn, and get it."""
    running: list[int] = []
    most = 0
    real = sandbox._started

    def started() -> "subprocess.Popen[bytes]":
        nonlocal most
        running[:] = [pid for pid in running if Path(f"/proc/{pid}").exists()]
        child = real()
        running.append(child.pid)
        most = max(most, len(running))
        return child

    monkeypatch.setattr(sandbox, "_started", started)
    readers = [threading.Thread(target=verdict, args=(docx(paragraph("x")), "a.docx")) for _ in range(6)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert most == 2
