"""What PostgreSQL itself sees to, whatever a query forgets: a log nobody changes, rows only their readers see."""

from knowledge.store.schema import metadata

_OWN = ("entries", "drafts", "gaps", "votes", "contacts", "calls")
"""Tables whose rows belong to a server, or to everybody where `server` is null."""
_SEES = "current_setting('docent.server', true)"

DEFENCES = (
    """CREATE FUNCTION docent_sealed() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$""",
    "CREATE TRIGGER log_no_update BEFORE UPDATE ON log FOR EACH ROW EXECUTE FUNCTION docent_sealed()",
    "CREATE TRIGGER log_no_delete BEFORE DELETE ON log FOR EACH ROW EXECUTE FUNCTION docent_sealed()",
    """CREATE FUNCTION docent_tell() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NOTIFY docent; RETURN NULL; END $$""",
    *(
        f"CREATE TRIGGER {table}_tell AFTER INSERT OR UPDATE OR DELETE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION docent_tell()"
        for table in ("log", "preferences", "servers")
    ),
    *(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY" for table in (*_OWN, "versions")),
    *(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY" for table in (*_OWN, "versions")),
    *(
        f"CREATE POLICY readers ON {table} USING ({_SEES} = '*' OR server IS NULL OR server = {_SEES})"
        for table in _OWN
    ),
    f"""CREATE POLICY readers ON versions USING
    ({_SEES} = '*' OR EXISTS (SELECT 1 FROM entries WHERE entries.id = versions.entry_id))""",
)
"""Statements for a new database, in this order. Without a reader named, a row of a server is nobody's: a connection
that forgets to say for whom it reads sees what is for everybody."""

assert {*_OWN, "versions"} <= metadata.tables.keys()
