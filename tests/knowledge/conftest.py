"""The store on each of the databases it can live in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.store import Store, open_store
from knowledge.store.schema import facts, metadata


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    url = request.getfixturevalue("kept_database") if request.param == "PostgreSQL" else None
    with open_store(tmp_path / "data", url) as opened:
        yield opened
        if url is not None:
            with opened.database.transaction() as connection:
                tables = ", ".join(metadata.tables.keys() - {"facts"})
                connection.exec_driver_sql(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
                connection.execute(facts.delete().where(facts.c.key != "schema"))
