"""Embeddings kept by what was embedded. The bytes are opaque here; only `index` knows what they mean."""

from collections.abc import Collection, Iterable, Mapping
from zlib import crc32

from sqlalchemy import Connection, delete, inspect, select

from knowledge.store.database import Database
from knowledge.store.schema import vectors
from knowledge.store.upsert import add

AT_ONCE = 500
"""Digests in one query; SQLite of old took at most 999 values."""


class Vectors:
    """A map from (engine fingerprint, SHA-256 of a text) to the bytes of its vector."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def read_only(self) -> bool:
        """Whether new vectors cannot be kept here."""
        return self._database.read_only

    def some(self, engine: str, digests: Collection[str]) -> dict[str, bytes]:
        """Those of the vectors that one engine has made, by the digests of their texts; no damaged ones."""
        found: dict[str, bytes] = {}
        damaged: list[str] = []
        wanted, query = sorted(digests), select(vectors).where(vectors.c.engine == engine)
        with self._database.reading() as connection:
            if self.read_only and not _has_checksums(connection):
                return {}  # a folder of an earlier format, which cannot be brought up to date
            for start in range(0, len(wanted), AT_ONCE):
                some = vectors.c.digest.in_(wanted[start : start + AT_ONCE])
                for row in connection.execute(query.where(some)).mappings():
                    if row["crc"] == crc32(row["vector"]):
                        found[row["digest"]] = row["vector"]
                    else:
                        damaged.append(row["digest"])
        if not self.read_only:
            self.forget(engine, damaged)
        return found

    def keep(self, engine: str, made: Mapping[str, bytes]) -> None:
        """Add vectors; those already there stay as they are."""
        if not made:
            return
        rows = [
            {"engine": engine, "digest": digest, "vector": vector, "crc": crc32(vector)}
            for digest, vector in made.items()
        ]
        with self._database.transaction() as connection:
            add(connection, vectors, rows)

    def forget(self, engine: str, digests: Iterable[str]) -> None:
        """Remove vectors of texts that no version of the corpus in use holds any more."""
        gone = list(digests)
        if not gone:
            return
        with self._database.transaction() as connection:
            for digest in gone:
                connection.execute(delete(vectors).where(vectors.c.engine == engine, vectors.c.digest == digest))

    def keep_only(self, digests: Collection[str]) -> int:
        """Remove the vectors of every other text, whichever engine made them; returns how many."""
        held = set(digests)
        with self._database.reading() as connection:
            known = connection.execute(select(vectors.c.engine, vectors.c.digest)).all()
        gone = [(row.engine, row.digest) for row in known if row.digest not in held]
        for start in range(0, len(gone), AT_ONCE):  # in parts, so that nobody who writes waits for long
            with self._database.transaction() as connection:
                for engine, digest in gone[start : start + AT_ONCE]:
                    this = (vectors.c.engine == engine) & (vectors.c.digest == digest)
                    connection.execute(delete(vectors).where(this))
        return len(gone)


def _has_checksums(connection: Connection) -> bool:
    return "crc" in {column["name"] for column in inspect(connection).get_columns("vectors")}
