"""Where a PostgreSQL database is and how it is spoken to: what DOCENT_DATABASE_URL says, as the driver wants it."""

import ssl
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from knowledge.errors import StoreError

CONNECTING = 5.0
"""Seconds after which a database that does not answer is given up."""
ANSWERING = 35.0
"""Seconds a statement's answer is waited for: longer than the database itself lets it go on."""
_ADDED = {"unix_sock", "sslmode", "sslrootcert"}
_SESSION = {
    # No statement, and no wait for a lock, goes on for ever.
    "statement_timeout": "30s",
    "lock_timeout": "5s",
    # A host that died is noticed by the database within half a minute, and its place is free for another.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}


@dataclass(frozen=True)
class Address:
    """A database, by what stands for it in a sentence, its name for SQLAlchemy, and the driver's own words for it."""

    where: str
    url: URL
    options: dict[str, Any]


def read_address(address: str) -> Address:
    """An address taken apart. Raises StoreError for one that is none, without showing it."""
    url = _url(address)
    unknown = sorted(url.query.keys() - _ADDED)
    if unknown:
        raise StoreError(f"Correct DOCENT_DATABASE_URL: '{unknown[0]}' is not known; {', '.join(sorted(_ADDED))} are.")
    given = {name: str(value) for name, value in url.query.items()}
    options: dict[str, Any] = {"timeout": CONNECTING, "application_name": "docent", "startup_params": _SESSION}
    if "unix_sock" in given:
        options["unix_sock"] = given["unix_sock"]
    else:
        options["ssl_context"] = _encryption(given.get("sslmode", "prefer"), given.get("sslrootcert"))
    where = f"The database {url.database} on {url.host or 'this machine'}"
    return Address(where, url.set(drivername="postgresql+pg8000", query={}), options)


def _url(address: str) -> URL:
    try:
        url = make_url(address)
        if url.get_backend_name() not in ("postgresql", "postgres"):
            raise ArgumentError
        import pg8000  # noqa: F401
    except ImportError as error:
        raise StoreError("Install Docent with its PostgreSQL driver: pip install 'museum-docent[postgres]'.") from error
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise StoreError(
            "Correct DOCENT_DATABASE_URL: an address such as postgresql://docent:password@host/docent."
        ) from error
    return url


def _encryption(mode: str, authority: str | None) -> ssl.SSLContext | bool | None:
    """What PostgreSQL calls sslmode (https://www.postgresql.org/docs/current/libpq-ssl.html), as pg8000 knows it.

    Only verify-ca and verify-full see whether it is the right server. Raises StoreError.
    """
    plain = {"disable": False, "prefer": None, "require": True}
    if mode in plain:
        return plain[mode]
    if mode not in ("verify-ca", "verify-full"):
        modes = ", ".join([*plain, "verify-ca", "verify-full"])
        raise StoreError(f"Correct DOCENT_DATABASE_URL: sslmode is one of {modes}.")
    try:
        context = ssl.create_default_context(cafile=authority)
    except OSError as error:
        raise StoreError("Correct DOCENT_DATABASE_URL: sslrootcert names no file with certificates.") from error
    context.check_hostname = mode == "verify-full"
    return context
