"""The tables, once for every database Docent runs on, and the version of their shape."""

from sqlalchemy import (
    DDL,
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    event,
)

SCHEMA_VERSION = 5
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
    Column("action", String(12), nullable=False),
    Column("entry_id", String(120), nullable=False, comment="empty when the row is about no entry"),
    Column("version", Integer, nullable=False, comment="0 when nothing was published"),
    Column("server", String(20), nullable=True),
    Column("reason", Text, nullable=False),
    Column("draft", Integer, nullable=True, comment="the draft it is about or came from"),
    Index("log_entry", "entry_id"),
    comment="The audit log, append-only; it is also the feed of changes that search follows.",
    sqlite_autoincrement=True,
)

APPEND_ONLY = [
    DDL(  # type: ignore[no-untyped-call]
        f"CREATE TRIGGER IF NOT EXISTS log_no_{verb} BEFORE {verb} ON log "
        "BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END"
    ).execute_if(dialect="sqlite")
    for verb in ("update", "delete")
]
"""The database itself refuses to change or remove a row of the log."""

for _trigger in APPEND_ONLY:
    event.listen(log, "after_create", _trigger)

drafts = Table(
    "drafts",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("server", String(20), nullable=True, comment="where it would be published; null is hub-wide"),
    Column("changes", Text, nullable=False, comment="JSON list of Change"),
    Column("proposer", String(120), nullable=False),
    Column("reason", Text, nullable=False),
    Column("state", String(10), nullable=False),
    Column("remark", Text, nullable=False, comment="what the moderator said when it was sent back or rejected"),
    Column("findings", Text, nullable=False, comment="JSON list: what reading the source brought to light"),
    Column("gaps", Text, nullable=False, comment="JSON list: numbers of the questions on the board that it answers"),
    Column("at", String(32), nullable=False, comment="UTC, ISO 8601, of the last change"),
    Column("told", Integer, nullable=False, comment="1 once the proposer was told of the decision"),
    Index("drafts_state", "state"),
    comment="Changes of the corpus that are proposed but not published.",
    sqlite_autoincrement=True,
)

approvals = Table(
    "approvals",
    metadata,
    Column("draft", Integer, ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True),
    Column("actor", String(120), primary_key=True),
    comment="Who has approved a draft that still waits for somebody else.",
)

people = Table(
    "people",
    metadata,
    Column("name", String(40), primary_key=True, comment="what log, versions and drafts call the person"),
    Column("account", String(40), nullable=False, unique=True),
    comment="Accounts by the name the history knows them by. Without its row a name is that of nobody any more.",
)

forgotten = Table(
    "forgotten",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("at", String(32), nullable=False, comment="UTC, ISO 8601"),
    comment="Names that lead to nobody any more, so that a backup which is restored forgets them, too.",
)

servers = Table(
    "servers",
    metadata,
    Column("server", String(20), primary_key=True),
    Column("settings", Text, nullable=False, comment="ServerSettings as JSON"),
    comment="What was chosen in /setup.",
)

gaps = Table(
    "gaps",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("server", String(20), nullable=True),
    Column("question", Text, nullable=False, comment="kept because its asker wished so"),
    Column("language", String(3), nullable=False),
    Column("state", String(10), nullable=False),
    Column("entry_id", String(120), nullable=True, comment="the entry that answers it now"),
    Column("asker", String(120), nullable=False),
    Column("at", String(32), nullable=False),
    Column("told", Integer, nullable=False, comment="1 once the asker was told of the outcome"),
    Index("gaps_state", "state"),
    comment="Questions the corpus did not answer, kept by consent of those who asked.",
    sqlite_autoincrement=True,
)

citations = Table(
    "citations",
    metadata,
    Column("message", String(20), primary_key=True),
    Column("entry_id", String(120), primary_key=True),
    Column("quote", Text, primary_key=True),
    Column("channel", String(20), nullable=False),
    Column("language", String(3), nullable=False),
    Column("edition", Integer, nullable=False),
    Column("at", String(32), nullable=False),
    Index("citations_entry", "entry_id"),
    comment="Which of the bot's own messages quote what, for 30 days; neither question nor asker.",
)

links = Table(
    "links",
    metadata,
    Column("url", Text, primary_key=True),
    Column("since", String(32), nullable=False, comment="UTC, ISO 8601, of the first failure"),
    Column("reason", Text, nullable=False),
    comment="Addresses of sources that could not be fetched the last time somebody tried.",
)

preferences = Table(
    "preferences",
    metadata,
    Column("person", String(40), primary_key=True),
    Column("language", String(3), nullable=False),
    comment="The language somebody chose for what Docent says to them.",
)

votes = Table(
    "votes",
    metadata,
    Column("message", String(20), primary_key=True, comment="the answer, one of the bot's own messages"),
    Column("person", String(40), primary_key=True),
    Column("server", String(20), nullable=True),
    Column("reason", String(20), nullable=False, comment="helpful, or why not"),
    Column("entries", Text, nullable=False, comment="JSON list: ids of the entries that were quoted"),
    Column("at", String(32), nullable=False),
    comment="Whether answers helped: one vote a person and answer, without the question, for 90 days.",
)

contacts = Table(
    "contacts",
    metadata,
    Column("server", String(20), primary_key=True),
    Column("person", String(40), primary_key=True),
    Column("topics", Text, nullable=False, comment="JSON list; empty is every topic"),
    Column("weekly", Integer, nullable=False, comment="how often a week they may be called"),
    Column("language", String(3), nullable=False),
    comment="People who volunteered to be asked when the corpus is not enough.",
)

calls = Table(
    "calls",
    metadata,
    Column("message", String(20), primary_key=True, comment="the answer under which somebody was called"),
    Column("server", String(20), nullable=False),
    Column("person", String(40), nullable=False),
    Column("at", String(32), nullable=False),
    comment="Who was called when, for a week, so that nobody is called too often, and no answer calls twice.",
)

posts = Table(
    "posts",
    metadata,
    Column("thread", String(20), primary_key=True),
    Column("due", String(32), nullable=False, comment="UTC, ISO 8601"),
    comment="Forum posts that people have first say on; Docent answers when nobody did by then.",
)

vectors = Table(
    "vectors",
    metadata,
    Column("engine", String(120), primary_key=True, comment="fingerprint of the engine that made it"),
    Column("digest", String(64), primary_key=True, comment="SHA-256 of the exact text that was embedded"),
    Column("vector", LargeBinary, nullable=False, comment="little-endian float32"),
    Column("crc", BigInteger, nullable=False, comment="CRC-32 of the vector: what is damaged is made again"),
    comment="Embeddings by what was embedded, so that nothing unchanged is embedded twice.",
)
