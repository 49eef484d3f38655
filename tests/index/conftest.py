"""What tests of finding and quoting need: the real model, the shipped corpus, and a snapshot in one call."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from index.answer import Answerer
from index.engine import Engine, open_engine
from index.evaluate import Labelled, read_questions, snapshot_of
from index.gate import Calibration, Weights
from index.snapshot import Snapshot, build
from knowledge.model import Entry, StoredEntry
from knowledge.sync import CORPUS, read_folder

ROOT = Path(__file__).parents[2]

# The same examples on every run, no clock (the first call loads libraries), no folder left in the repository.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


class NoVectors:
    """Keeps nothing, like a data folder that cannot be written."""

    read_only = True

    def some(self, engine: str, digests: object) -> dict[str, bytes]:
        return {}

    def keep(self, engine: str, made: object) -> None:
        raise AssertionError("nothing can be kept here")


@pytest.fixture(scope="session")
def model_folder() -> Path:
    """Where the default model is unpacked; a second or two are spent there once, no network is needed."""
    return Path(os.environ.get("DOCENT_MODELS") or ROOT / ".cache" / "models")


@pytest.fixture(scope="session")
def real_engine(model_folder: Path) -> Engine:
    """The engine Docent ships."""
    return open_engine("default", model_folder)


@pytest.fixture(scope="session")
def picture(hashing: Engine) -> Callable[..., Snapshot]:
    """Makes a snapshot of entries, each hub-wide or, as a pair (entry, server), that server's own."""

    def make(*entries: Entry | tuple[Entry, str], engine: Engine = hashing) -> Snapshot:
        pairs = [item if isinstance(item, tuple) else (item, None) for item in entries]
        stored = [StoredEntry(entry=entry, version=1, status="live", server=server) for entry, server in pairs]
        return build(stored, 1, engine, NoVectors())

    return make


@pytest.fixture(scope="session")
def shipped() -> dict[str, Entry]:
    """Every entry that comes with Docent, by id."""
    return {entry.id: entry for entry in read_folder(CORPUS)}


@pytest.fixture(scope="session")
def corpus(shipped: dict[str, Entry], hashing: Engine) -> Snapshot:
    """The shipped corpus as the hashing engine sees it."""
    return snapshot_of(list(shipped.values()), hashing)


@pytest.fixture(scope="session")
def test_questions() -> Sequence[Labelled]:
    """The test split of the question sets."""
    return read_questions(CORPUS.parent / "questions" / "test.jsonl")


@pytest.fixture(scope="session")
def talkative(hashing: Engine) -> Answerer:
    """An answerer whose gate stands open, so that there is something to look at: it answers every question."""
    always = Weights(bias=0.0, weights={})
    answerer = Answerer(hashing)
    answerer.calibration = Calibration(
        engine=hashing.fingerprint,
        answers=always,
        answer_from=0.0,
        in_field=always,
        field_from=0.0,
        advice_from=2.0,
        apart=0.0,
    )
    return answerer
