"""What many tests need: a store of their own, small corpora, and an engine that needs no model."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index.engine import Engine, open_engine
from knowledge.model import Entry, Source
from knowledge.store import Store, open_store


def an_entry(name: str = "lido", **changes: object) -> Entry:
    """A small valid entry; any field may be changed."""
    fields: dict[str, object] = {
        "id": name,
        "title": f"About {name}",
        "topic": "metadata",
        "source": Source(title="A page", url="https://example.org/page", publisher="Somebody"),
        "text": f"- The first statement on {name} stands alone.\n- The second was made in 2024.",
    }
    return Entry.model_validate(fields | changes)


@pytest.fixture(scope="session", name="an_entry")
def _an_entry() -> Callable[..., Entry]:
    """The function above; with --import-mode=importlib a test cannot import it."""
    return an_entry


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store in a folder of its own."""
    with open_store(tmp_path / "data") as opened:
        yield opened


@pytest.fixture(scope="session")
def hashing() -> Engine:
    """A deterministic engine without a model: likeness is shared letters, not meaning."""
    return open_engine("hashing", Path("unused"))
