"""What was chosen in /setup, a row a server."""

from datetime import UTC, datetime

from sqlalchemy import select

from knowledge.draft import ServerSettings
from knowledge.store.database import Database
from knowledge.store.log import append
from knowledge.store.schema import servers


class Servers:
    """Settings of servers; one that never chose has the defaults."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, server: str | None) -> ServerSettings:
        """What a server chose; the defaults for the terminal and direct messages."""
        with self._database.reading() as connection:
            found = connection.scalar(select(servers.c.settings).where(servers.c.server == server))
        return ServerSettings() if found is None else ServerSettings.model_validate_json(found)

    def known(self) -> list[str]:
        """The servers that chose anything."""
        with self._database.reading() as connection:
            return list(connection.scalars(select(servers.c.server).order_by(servers.c.server)))

    def choose(self, server: str, chosen: ServerSettings, actor: str) -> None:
        """Keep the settings of a server; the log says who chose what."""
        document = chosen.model_dump_json()
        with self._database.transaction() as connection:
            connection.execute(servers.insert().prefix_with("OR REPLACE").values(server=server, settings=document))
            now = datetime.now(UTC)
            append(connection, "setup", "", 0, actor=actor, server=server, reason=document, at=now)
