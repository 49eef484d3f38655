"""What was chosen in /setup, a row a server."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select

from knowledge.draft import ServerSettings
from knowledge.store.database import Database
from knowledge.store.log import append
from knowledge.store.remembered import Remembered
from knowledge.store.schema import servers
from knowledge.store.upsert import put


class Servers:
    """Settings of servers; one that never chose has the defaults."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._chosen = Remembered(database, self._read)

    def get(self, server: str | None) -> ServerSettings:
        """What a server chose; the defaults for the terminal and direct messages."""
        return self._chosen(server)

    def _read(self, server: str | None) -> ServerSettings:
        with self._database.reading() as connection:
            return _chosen(connection, server)

    def known(self) -> list[str]:
        """The servers that chose anything."""
        with self._database.reading() as connection:
            return list(connection.scalars(select(servers.c.server).order_by(servers.c.server)))

    def choose(self, server: str, chosen: ServerSettings, actor: str) -> None:
        """Keep all settings of a server; the log says who chose what."""
        with self._database.transaction() as connection:
            _keep(connection, server, chosen, actor)

    def change(self, server: str, changed: Mapping[str, Any], actor: str) -> None:
        """Change some settings of a server; what somebody else chooses at the same moment stays chosen."""
        with self._database.transaction() as connection:
            chosen = ServerSettings.model_validate(_chosen(connection, server).model_dump() | dict(changed))
            _keep(connection, server, chosen, actor)


def _chosen(connection: Connection, server: str | None) -> ServerSettings:
    found = connection.scalar(select(servers.c.settings).where(servers.c.server == server))
    return ServerSettings() if found is None else ServerSettings.model_validate_json(found)


def _keep(connection: Connection, server: str, chosen: ServerSettings, actor: str) -> None:
    document, now = chosen.model_dump_json(), datetime.now(UTC)
    put(connection, servers, {"server": server, "settings": document})
    append(connection, "setup", "", 0, actor=actor, server=server, reason=document, at=now)
