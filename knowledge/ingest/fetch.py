"""A web page or file from the public internet, or the sentence that says why not.

Nothing inside this computer or its network is ever connected to, whatever the address, a redirect or a name server
says; what fails for that reason sounds like any address nobody answers at, so that it tells nothing.
"""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, TypeVar

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    ClientSSLError,
    ClientTimeout,
    DummyCookieJar,
    TCPConnector,
    ThreadedResolver,
)
from yarl import URL

from knowledge.errors import ImportRefused
from knowledge.ingest import READERS, refusals, shown
from knowledge.ingest.encoding import marked_encoding
from knowledge.ingest.guard import guard, is_public
from knowledge.ingest.imported import shortened

HEADERS = {
    "User-Agent": "Docent (+corpus link check)",
    "Accept": "text/html, application/pdf, text/markdown, text/plain, text/csv, */*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
ENDINGS = {
    "application/xhtml+xml": ".html",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "text/x-markdown": ".md",
}
"""The kinds of text that are read, by what a server calls them, as the endings of files."""
MAX_URL = 2000
"""In characters; longer ones cannot be the source of an entry."""

_NAMED = {".csv": ".csv", ".markdown": ".md", ".md": ".md", ".txt": ".txt"}
_UNNAMED = frozenset({"application/octet-stream", "text/plain"})
"""What servers call files whose kind they do not know."""
_PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CHUNK = 2**16

Result = TypeVar("Result")


@dataclass(frozen=True)
class Policy:
    """How far a fetch may go. `admits` judges every IP address that is connected to; `seconds` is for all of it."""

    ports: frozenset[int] = frozenset({80, 443})
    seconds: float = 15.0
    max_bytes: int = 10 * 2**20
    hops: int = 5
    admits: Callable[[str], bool] = is_public


@dataclass(frozen=True)
class Fetched:
    """What was fetched: its bytes, a file name whose ending says its kind, and the address it came from at last."""

    data: bytes
    name: str
    url: str


PUBLIC = Policy()


def fetch(url: str, policy: Policy = PUBLIC) -> Fetched:
    """The page or file at an address. Raises ImportRefused. Takes a thread for up to `policy.seconds`."""
    return _run(_fetch(url, policy))


def answers(url: str, policy: Policy = PUBLIC) -> str | None:
    """None when something is still to be had at an address, else the sentence that says what is wrong."""
    try:
        _run(_try(url, policy))
    except ImportRefused as refused:
        return str(refused)
    return None


async def _fetch(url: str, policy: Policy) -> Fetched:
    name = _named(url)
    async with _answer(url, name, policy) as response:
        data = await _body(response, name, policy.max_bytes)
    ending = _ending(data, response.content_type, response.url.path)
    if ending is None:
        raise refusals.no_document(name)
    return Fetched(data, _file_name(response.url, ending), str(response.url))


async def _try(url: str, policy: Policy) -> None:
    async with _answer(url, _named(url), policy):
        pass


@asynccontextmanager
async def _answer(url: str, name: str, policy: Policy) -> AsyncIterator[ClientResponse]:
    """The answer at the end of all redirects, its body not yet read. Each hop is checked like the first."""
    connector = TCPConnector(socket_factory=guard(policy.admits), force_close=True, resolver=ThreadedResolver())
    with _in_words(name):
        async with (
            asyncio.timeout(policy.seconds),
            ClientSession(
                connector=connector,
                headers=HEADERS,
                cookie_jar=DummyCookieJar(),
                timeout=ClientTimeout(total=None),
                trust_env=False,
            ) as session,
        ):
            address = _checked(url, name, policy)
            for _ in range(policy.hops + 1):
                async with session.get(address, allow_redirects=False) as response:
                    if response.status not in _REDIRECTS:
                        if response.status != 200:
                            raise refusals.not_there(name, response.status)
                        yield response
                        return
                    address = _checked(_target(response), name, policy)
            raise refusals.led_on(name, policy.hops)


@contextmanager
def _in_words(name: str) -> Iterator[None]:
    """Turn what goes wrong on the way into one sentence."""
    try:
        yield
    except TimeoutError as error:
        raise refusals.too_slow(name) from error
    except ClientSSLError as error:
        raise refusals.not_secure(name) from error
    except (ClientConnectorError, ValueError) as error:
        raise refusals.unreachable(name) from error
    except (ClientError, OSError) as error:
        raise refusals.garbled(name) from error


def _checked(url: str, name: str, policy: Policy) -> URL:
    """An address that may be asked. Raises ImportRefused for other schemes, ports and names of users."""
    try:
        address = URL(url.strip())
    except ValueError as error:
        raise refusals.bad_address(name) from error
    plain = len(url) <= MAX_URL and address.scheme in ("http", "https") and address.port in policy.ports
    if not plain or not address.host or address.user is not None or address.password is not None:
        raise refusals.bad_address(name)
    return address.with_fragment(None)


def _target(response: ClientResponse) -> str:
    """Where a redirect leads. Raises ValueError for one that leads nowhere."""
    location = response.headers.get("Location")
    if not location:
        raise ValueError("a redirect without a target")
    return str(response.url.join(URL(location)))


async def _body(response: ClientResponse, name: str, most: int) -> bytes:
    """The body, unpacked a chunk at a time, so that little of a bomb is ever held."""
    data = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        data += chunk
        if len(data) > most:
            raise refusals.page_too_large(name, most // 2**20)
    return bytes(data)


def _ending(data: bytes, said: str, path: str) -> str | None:
    """The ending for a file of this content: its first bytes decide, then what the server said, then its address."""
    if b"%PDF-" in data[:1024]:
        return ".pdf"
    if data.startswith(b"PK\x03\x04"):
        return ".docx" if b"word/" in data else None
    if _PAGE.match(data[:1024]):
        return ".html"
    if b"\0" in data and not marked_encoding(data):
        return None
    by_name = _NAMED.get(PurePosixPath(path).suffix.lower()) if said in _UNNAMED else None
    return by_name or ENDINGS.get(said)


def _file_name(url: URL, ending: str) -> str:
    """A name for what an address holds: the last part of its path, else its host."""
    last = PurePosixPath(url.name)
    words = last.stem if last.suffix.lower() in (".aspx", ".php", *READERS) else last.name
    plain = re.sub(r"[^\w.-]+", "-", words or url.host or "").strip("-.")
    return (plain[:80] or "page") + ending


def _named(url: str) -> str:
    """An address as a sentence can hold it: on one line, not too long, without a password."""
    return shortened(re.sub(r"//[^/?#]*@", "//", shown(url.strip())), 100)


class _Loop(asyncio.SelectorEventLoop):
    """An event loop by the computer's own clock; others ask time.monotonic, which a simulation may stop."""

    def time(self) -> float:
        return time.perf_counter()


def _run(work: Coroutine[Any, Any, Result]) -> Result:
    """Do it in this thread. A name server that does not answer is not waited for, as asyncio.run would do."""
    loop = _Loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()
