"""The tables, once for every database Docent runs on, and the version of their shape."""

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

SCHEMA_VERSION = 2
"""Raised with every change of the tables; a data folder of a higher version is refused, never guessed at."""

metadata = MetaData()

facts = Table(
    "facts",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", Text, nullable=False),
    comment="What the store knows about itself: schema version, digest of the last corpus folder.",
)

versions = Table(
    "versions",
    metadata,
    Column("entry_id", String(120), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("document", Text, nullable=False, comment="the Entry as canonical JSON"),
    Column("digest", String(64), nullable=False, comment="SHA-256 of the document"),
    Column("author", String(120), nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", String(32), nullable=False, comment="UTC, ISO 8601"),
    comment="Every version ever accepted. Rows are added, never changed.",
)

entries = Table(
    "entries",
    metadata,
    Column("id", String(120), primary_key=True),
    Column("server", String(20), nullable=True, comment="the only server that may see it; null is hub-wide"),
    Column("status", String(10), nullable=False),
    Column("version", Integer, nullable=False),
    Column("base", String(64), nullable=True, comment="digest of the file it was last synchronised with"),
    ForeignKeyConstraint(["id", "version"], ["versions.entry_id", "versions.version"]),
    comment="Which version of each entry is the current one.",
)

log = Table(
    "log",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("at", String(32), nullable=False),
    Column("actor", String(120), nullable=False),
    Column("action", String(10), nullable=False),
    Column("entry_id", String(120), nullable=False),
    Column("version", Integer, nullable=False),
    Column("server", String(20), nullable=True),
    Column("reason", Text, nullable=False),
    Index("log_entry", "entry_id"),
    comment="The audit log, append-only; it is also the feed of changes that search follows.",
    sqlite_autoincrement=True,
)

vectors = Table(
    "vectors",
    metadata,
    Column("engine", String(120), primary_key=True, comment="fingerprint of the engine that made it"),
    Column("digest", String(64), primary_key=True, comment="SHA-256 of the exact text that was embedded"),
    Column("vector", LargeBinary, nullable=False, comment="little-endian float32"),
    comment="Embeddings by what was embedded, so that nothing unchanged is embedded twice.",
)
