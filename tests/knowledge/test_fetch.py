"""Pages from the web: what is inside is never touched, what is too much is cut, and what is good arrives."""

import asyncio
import re
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from knowledge.errors import ImportRefused
from knowledge.ingest import fetch as module
from knowledge.ingest import read_bytes
from knowledge.ingest.fetch import Policy, answers, fetch
from knowledge.ingest.guard import is_public
from tests.knowledge.hostile_files import zeros_packed

DATA = Path(__file__).parents[1] / "data"
ORIGIN, CANARY = "127.0.0.1", "127.0.0.2"
NOBODY = "no public web page can be reached there; check the address, or import it as a file."
PLAIN = "give a plain web address, which begins with https:// and names no port or user."

NAMES = {
    "localhost": ["127.0.0.1"],
    "inside.example": ["10.0.0.7"],
    "metadata.google.internal": ["169.254.169.254"],
    "127.0.0.1.nip.example": ["127.0.0.1"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "six.example": ["::1"],
    "several.example": ["127.0.0.2", "::1", "10.0.0.1"],
    "museum.example": [ORIGIN],
    "both.example": [CANARY, ORIGIN],
}
"""What the name server of these tests knows; there is no other."""

BAD_ADDRESSES = [
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "192.0.0.8", "192.0.2.1", "192.88.99.1", "198.18.0.1", "203.0.113.5", "224.0.0.1", "240.0.0.1",
    "255.255.255.255", "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
    "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "fc00::1", "fe80::1", "fec0::1",
    "ff02::1", "4000::1",
]  # fmt: skip
GOOD_ADDRESSES = ["8.8.8.8", "192.0.66.2", "93.184.216.34", "2606:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8"]

INSIDE = [
    *(f"http://[{address}]/" if ":" in address else f"http://{address}/" for address in BAD_ADDRESSES),
    "http://localhost/", "http://LOCALHOST./", "http://localhost:80/", "https://localhost/", "http://2130706433/",
    "http://0x7f000001/", "http://017700000001/", "http://0177.0.0.1/", "http://0x7f.0.0.1/", "http://127.1/",
    "http://127.0.1/", "http://0/", "http://127.0.0.1./", "http://127.0.0.1../", "http://127。0。0。1/",
    "http://127．0．0．1/", "http://①②⑦.⓪.⓪.①/", "http://１２７.0.0.1/", "http://٠.٠.٠.٠/", "http://ⓛocalhost/",
    "http://[::ffff:7f00:1]/", "http://[0:0:0:0:0:ffff:127.0.0.1]/", "http://[::ffff:169.254.169.254]/",
    "http://[64:ff9b::169.254.169.254]/", "http://[fe80::1%25lo]/", "http://inside.example/",
    "http://metadata.google.internal/computeMetadata/v1/", "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1.nip.example/", "http://mapped.example/", "http://six.example/", "http://several.example/",
    "http://nobody.example/", "http://%31%32%37.0.0.1/", "http://127.0.0.1%00.museum.example/", "http://a..b/",
    "http://" + "a" * 300 + ".example/", "http://\t127.0.0.1/", " http://127.0.0.1/ ", "http://127.0.0.1?@8.8.8.8/",
    "http://127.0.0.1#@8.8.8.8/", "http://x y.example/",
]  # fmt: skip
NOT_PLAIN = [
    "", "museum.example", "//127.0.0.1/", "http://", "http:///127.0.0.1/", "http:127.0.0.1", "file:///etc/passwd",
    "ftp://127.0.0.1/", "gopher://127.0.0.1/", "dict://127.0.0.1:11211/", "data:text/html,x", "javascript:alert(1)",
    "unix:///run/x.sock", "ws://127.0.0.1/", "http://127.0.0.1:22/", "http://127.0.0.1:6379/", "http://127.0.0.1:0/",
    "http://127.0.0.1:8080/", "https://8.8.8.8:8443/", "http://user@127.0.0.1/", "http://user:secret@127.0.0.1/",
    "http://8.8.8.8@127.0.0.1/", "http://@127.0.0.1:81/", "http://:secret@museum.example/",
    "http://8.8.8.8:80@127.0.0.1/", "http://127.0.0.1\\@8.8.8.8/", "http://127.0.0.1:80:80/",
    "http://127.0.0.1:99999/", "http://127.0.0.1:٨٠٨٠/", "http://[::1", "http://[127.0.0.1]:22/", "http://lo\u200bcalhost/",
    "http://museum.example/" + "a" * 3_000, "http://a\n\rHost: b@127.0.0.1/",
]  # fmt: skip


def sentence(url: str, policy: Policy = module.PUBLIC) -> str:
    """The sentence an address is refused with."""
    began = time.perf_counter()
    with pytest.raises(ImportRefused) as refused:
        fetch(url, policy)
    assert time.perf_counter() - began < 20
    said = str(refused.value)
    assert said.endswith(".")
    assert "\n" not in said
    assert "secret" not in said
    assert len(said) <= 400
    return said


@pytest.fixture(autouse=True)
def name_server(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Only the names above are known; numbers in any spelling are read as the system reads them."""
    real, names = socket.getaddrinfo, dict(NAMES)

    def known(host: Any, port: Any, *rest: Any, **options: Any) -> list[Any]:
        name = (host.decode() if isinstance(host, bytes) else host).rstrip(".").lower()
        try:
            return real(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            if name not in names:
                raise
        return [found for address in names[name] for found in real(address, port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", known)
    return names


@pytest.fixture(autouse=True)
def attempts(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every address that somebody tried to connect to."""
    tried: list[Any] = []
    real = asyncio.SelectorEventLoop.sock_connect

    async def connect(loop: Any, sock: Any, address: Any) -> None:
        tried.append(address[0])
        await real(loop, sock, address)

    monkeypatch.setattr(asyncio.SelectorEventLoop, "sock_connect", connect)
    return tried


# --- what is inside


def test_what_is_public() -> None:
    """Neither private nor special, however IPv6 wraps it."""
    assert [address for address in BAD_ADDRESSES if is_public(address)] == []
    assert [address for address in GOOD_ADDRESSES if not is_public(address)] == []
    assert not is_public("no address")


@pytest.mark.parametrize("url", INSIDE, ids=ascii)
def test_an_address_inside(url: str, attempts: list[Any]) -> None:
    """Nothing is connected to, and the sentence is that for a host that does not exist."""
    assert sentence(url).endswith(NOBODY)
    assert answers(url) == sentence(url)
    assert attempts == []


@pytest.mark.parametrize("url", NOT_PLAIN, ids=ascii)
def test_an_address_that_is_not_plain(url: str, attempts: list[Any]) -> None:
    """Other schemes, ports and credentials are refused before any name is looked up."""
    assert sentence(url).endswith(PLAIN)
    assert attempts == []


class Canary:
    """A listener nobody should find: counts who does."""

    def __init__(self, host: str) -> None:
        self.found = 0
        self._listener = socket.create_server((host, 0))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        while True:
            try:
                self._listener.accept()[0].close()
            except OSError:
                return
            self.found += 1

    def close(self) -> None:
        """Listen no longer."""
        self._listener.close()


@pytest.fixture
def canary() -> Iterator[Canary]:
    """One on an address of this computer, other than that of the honest server."""
    listening = Canary(CANARY)
    yield listening
    listening.close()


@pytest.mark.parametrize(
    "host", ["127.0.0.2", "0x7f000002", "2130706434", "127.2", "[::ffff:127.0.0.2]", "user@127.0.0.2"]
)
def test_nothing_reaches_a_listener_inside(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not on a port that would be allowed, and not through a proxy that the environment names.

    Somebody else on the machine may knock at a port by chance, but not at two in a row; a hole lets us in each time.
    """
    assert 0 in (reached(host, monkeypatch), reached(host, monkeypatch))


def reached(host: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many connections a fresh listener had while its address was fetched."""
    canary = Canary(CANARY)
    monkeypatch.setenv("HTTP_PROXY", f"http://{CANARY}:{canary.port}")
    monkeypatch.setenv("ALL_PROXY", f"http://{CANARY}:{canary.port}")
    sentence(f"http://{host}:{canary.port}/", Policy(ports=frozenset({canary.port})))
    sentence("http://inside.example/")
    time.sleep(0.05)
    canary.close()
    return canary.found


# --- an honest server, reached through a policy of the tests


class Site(BaseHTTPRequestHandler):
    """A few pages, good and bad."""

    protocol_version = "HTTP/1.1"
    pages: ClassVar[dict[str, tuple[str, bytes]]] = {}

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path.startswith("/to/"):
            self._send(302, {"Location": self.path.removeprefix("/to/")})
        elif path.startswith("/again/"):
            self._send(302, {"Location": f"/again/{int(path[7:]) - 1}" if path != "/again/0" else "/good.html"})
        elif path.startswith("/status/"):
            self._send(int(path[8:]), {}, b"sorry")
        elif path == "/bomb":
            self._send(200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, zeros_packed(2**31, wbits=31))
        elif path in ("/drip", "/endless"):
            self._send_on(slowly=path == "/drip")
        elif path == "/garbage":
            self.wfile.write(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
            self.close_connection = True
        elif path in self.pages:
            kind, body = self.pages[path]
            self._send(200, {"Content-Type": kind} if kind else {}, body)
        else:
            self._send(404, {}, b"not found")

    def _send(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self._write(body)

    def _send_on(self, *, slowly: bool) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        while self._write(b"x" if slowly else b"x" * 2**20):
            time.sleep(0.1 if slowly else 0)

    def _write(self, body: bytes) -> bool:
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True
            return False
        return True

    def log_message(self, *_: Any) -> None:
        """Quietly."""


class Server(ThreadingHTTPServer):
    """Keeps to itself when a client goes away."""

    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Quietly."""


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """That of the honest server."""
    page = b"<!doctype html><title>Loans</title><p>Museums lend.</p>"
    Site.pages = {
        "/good.html": ("text/html; charset=utf-8", page),
        "/": ("text/html", page),
        "/view.php": ("text/html", page),
        "/article.pdf": ("application/pdf", (DATA / "article.pdf").read_bytes()),
        "/a": ("application/octet-stream", (DATA / "article.docx").read_bytes()),
        "/raw/read%20me.md": ("text/plain; charset=utf-8", b"# Loans\n\nMuseums lend."),
        "/md": ("text/markdown", b"# Loans\n\nMuseums lend."),
        "/t.csv": ("text/csv", b"id,text\na,b\n"),
        "/t": ("text/plain", b"Museums lend."),
        "/liar.html": ("text/html", (DATA / "article.pdf").read_bytes()),
        "/liar.pdf": ("application/pdf", page),
        "/liar.docx": ("application/pdf", b"\0\1\2"),
        "/x.zip": ("application/zip", b"PK\x03\x04 and more"),
        "/picture": ("image/png", b"\x89PNG\r\n"),
        "/data": ("application/json", b"{}"),
        "/none": ("", b"\x7fELF\0"),
        "/large": ("text/plain", b"x" * (10 * 2**20 + 1)),
    }
    server = Server((ORIGIN, 0), Site)
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    yield server.server_port
    server.shutdown()
    server.server_close()


@pytest.fixture
def policy(port: int) -> Policy:
    """Lets the honest server through, and nobody else on this computer."""
    return Policy(ports=frozenset({port}), seconds=10, admits=lambda address: address == ORIGIN)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/good.html", "good.html"),
        ("/", "museum.example.html"),
        ("/view.php?id=7#top", "view.html"),
        ("/article.pdf", "article.pdf"),
        ("/a", "a.docx"),
        ("/raw/read%20me.md", "read-me.md"),
        ("/md", "md.md"),
        ("/t.csv", "t.csv"),
        ("/t", "t.txt"),
        ("/liar.html", "liar.pdf"),
        ("/liar.pdf", "liar.html"),
        ("/again/4", "good.html"),
        ("/to//good.html", "good.html"),
    ],
)
def test_a_good_page(path: str, name: str, port: int, policy: Policy) -> None:
    """Its first bytes and what the server says of it make the ending of its name, and a reader reads it."""
    fetched = fetch(f"http://museum.example:{port}{path}", policy)
    assert fetched.name == name
    assert read_bytes(fetched.data, fetched.name)[0].text
    assert answers(f"http://museum.example:{port}{path}", policy) is None


def test_the_last_address_is_told(port: int, policy: Policy) -> None:
    """After all redirects; it is what a reader should be led to."""
    assert fetch(f"http://museum.example:{port}/again/3", policy).url == f"http://museum.example:{port}/good.html"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/nowhere", "the site answers with error 404 instead of a page; look for its new address."),
        ("/status/403", "error 403 instead of a page; save the page and import it as a file."),
        ("/status/503", "error 503 instead of a page; try again later."),
        ("/again/5", "the address leads on more than 5 times; open it and use the last address."),
        ("/to/http://museum.example:22/", PLAIN),
        ("/to/file:///etc/passwd", PLAIN),
        ("/to/http://user:secret@museum.example/", PLAIN),
        ("/to/http://[::1", NOBODY),
        ("/to/", NOBODY),
        ("/picture", "this is no web page, PDF, Word, Markdown, text or CSV file; give the address of one."),
        ("/data", "this is no web page"),
        ("/none", "this is no web page"),
        ("/x.zip", "this is no web page"),
        ("/liar.docx", "this is no web page"),
        ("/large", "there is more than 10 MiB to fetch; save the part you need as a file."),
        ("/endless", "there is more than 10 MiB to fetch"),
        ("/garbage", "the site's answer cannot be read; try again later, or import the page as a file."),
    ],
)
def test_a_bad_answer(path: str, said: str, port: int, policy: Policy) -> None:
    """Each reason has its own sentence."""
    assert said in sentence(f"http://museum.example:{port}{path}", policy)


@pytest.mark.parametrize("path", ["/nowhere", "/again/6", "/garbage"])
def test_a_link_that_is_rotten(path: str, port: int, policy: Policy) -> None:
    """The same sentence, without the body."""
    url = f"http://museum.example:{port}{path}"
    assert answers(url, policy) == sentence(url, policy)


def test_a_link_check_reads_no_body(port: int, policy: Policy) -> None:
    """A page that never ends is there, and so is a picture."""
    assert answers(f"http://museum.example:{port}/endless", policy) is None
    assert answers(f"http://museum.example:{port}/picture", policy) is None


def test_a_page_without_tls(port: int, policy: Policy) -> None:
    """What is asked for in private is not fetched in public."""
    assert "no secure connection" in sentence(f"https://museum.example:{port}/good.html", policy)


def memory() -> int:
    """The most memory this process held since the last look, in bytes."""
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    Path("/proc/self/clear_refs").write_text("5")
    return int(peak.group(1)) * 1024 if peak else 0


def test_a_bomb_is_cut(port: int, policy: Policy) -> None:
    """Two gigabytes in two megabytes: ten are unpacked, and little more is held."""
    zeros_packed(2**31, wbits=31)
    memory()
    before = memory()
    assert "more than 10 MiB" in sentence(f"http://museum.example:{port}/bomb", policy)
    assert memory() - before < 50 * 2**20


def test_a_drip_is_cut(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """By a clock that goes on even where somebody stopped that of Python."""
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now)
    short = Policy(ports=frozenset({port}), seconds=0.5, admits=lambda _: True)
    began = time.perf_counter()
    assert "takes too long to answer" in sentence(f"http://museum.example:{port}/drip", short)
    assert time.perf_counter() - began < 2


def test_a_name_server_that_does_not_answer_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking up a name counts like everything else."""
    asleep = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: asleep.wait(5) and [])
    began = time.perf_counter()
    assert "takes too long to answer" in sentence("http://museum.example/", Policy(seconds=0.3))
    assert time.perf_counter() - began < 2
    asleep.set()


# --- ways inside that begin outside


@pytest.mark.parametrize("target", ["127.0.0.2", "[::1]", "2130706434", "inside.example", "localhost.localdomain"])
def test_a_redirect_inside(target: str, port: int, canary: Canary, attempts: list[Any]) -> None:
    """Each hop is judged like the first, and the refusal names neither the target nor the reason."""
    policy = Policy(ports=frozenset({port, canary.port}), admits=lambda address: address == ORIGIN)
    url = f"http://museum.example:{port}/to/http://{target}:{canary.port}/"
    assert sentence(url, policy).endswith(NOBODY)
    assert set(attempts) <= {ORIGIN}
    assert canary.found == 0


def test_a_name_that_changes_its_mind(
    port: int, canary: Canary, name_server: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address that is connected to is judged, not one that was looked up before."""
    looked_up = []
    known = socket.getaddrinfo

    def turning(host: Any, *rest: Any, **options: Any) -> Any:
        looked_up.append(host)
        name_server["museum.example"] = [ORIGIN] if len(looked_up) == 1 else [CANARY]
        return known(host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", turning)
    policy = Policy(ports=frozenset({port, canary.port}), admits=lambda address: address == ORIGIN)
    url = f"http://museum.example:{port}/to/http://museum.example.:{canary.port}/"
    assert sentence(url, policy).endswith(NOBODY)
    assert len(looked_up) == 2
    assert canary.found == 0


def test_a_name_with_an_address_inside_and_one_outside(port: int, policy: Policy, attempts: list[Any]) -> None:
    """Only the one outside is tried."""
    assert fetch(f"http://both.example:{port}/good.html", policy).name == "good.html"
    assert attempts == [ORIGIN]


def test_a_closed_port_a_blocked_address_and_no_host_sound_alike(policy: Policy) -> None:
    """So that nobody learns what listens inside."""
    with socket.create_server((ORIGIN, 0)) as closing:
        closed = closing.getsockname()[1]
    anybody = Policy(ports=frozenset({80, closed}), admits=lambda _: True)
    said = {
        sentence(f"http://127.0.0.1:{closed}/", anybody).split(": ", 1)[1],
        sentence("http://127.0.0.1/").split(": ", 1)[1],
        sentence("http://nobody.example/").split(": ", 1)[1],
    }
    assert said == {NOBODY}
