"""Docent, as it is by default: its store, its engine, the whole answer with its quotes."""

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.settings import read_settings
from index.ask import Asker, Request
from index.engine import open_engine
from index.live import Live
from knowledge.model import HUB, Entry, Source
from knowledge.review import Review
from knowledge.store import open_store


def build(passages: Sequence[dict[str, str]], model: str, folder: Path) -> None:
    """Index passages, each an entry without questions that it is said to answer."""
    source = Source(title="A corpus", url="https://example.org/")
    entries = [
        Entry(id=_name(passage["id"]), title=passage["title"], topic="tools", source=source, text=passage["body"])
        for passage in passages
    ]
    with open_store(folder) as store:
        Review(store, "benchmark").publish(entries, "benchmark")
        Live(store, _engine()).close()


def opened(model: str, folder: Path) -> Callable[[str], list[str]]:
    """What answers questions."""
    store, engine = open_store(folder), _engine()
    asker = Asker(Live(store, engine).snapshot, engine)
    return lambda question: [_id(name) for name in asker.ask([Request(question, HUB)])[0].ranking]


def _engine():  # type: ignore[no-untyped-def]
    settings = read_settings()
    return open_engine(settings.model, settings.models)


def _name(passage: str) -> str:
    return passage.replace("#", "--")


def _id(name: str) -> str:
    return name.replace("--", "#")
