"""The store on each of the databases it can live in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from knowledge.store import Store, open_store


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    url = request.getfixturevalue("database_url") if request.param == "PostgreSQL" else None
    with open_store(tmp_path / "data", url) as opened:
        yield opened
