"""The way to a PostgreSQL database on another host is encrypted, and leads to the right one, where the address says so."""

import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from knowledge.errors import StoreError
from knowledge.store import open_store

REQUEST = b"\x00\x00\x00\x08\x04\xd2\x16\x2f"
"""What a client sends first that wishes for encryption."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a host called localhost, signed by itself, with its key in the same file."""
    file = tmp_path_factory.mktemp("tls") / "server.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(file), "-out", str(file.with_suffix(".crt"))],
        check=True, capture_output=True,
    )  # fmt: skip
    with file.open("a") as both:
        both.write(file.with_suffix(".crt").read_text())
    return file


@pytest.fixture
def port(postgres: Path, certificate: Path) -> Iterator[int]:
    """A server that speaks TLS, before the one of the tests, which was built without it."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server, context, postgres), daemon=True).start()
        yield server.getsockname()[1]


def serve(server: socket.socket, context: ssl.SSLContext, postgres: Path) -> None:
    while True:
        try:
            line, _ = server.accept()
        except OSError:
            return
        threading.Thread(target=encrypted, args=(line, context, postgres), daemon=True).start()


def encrypted(line: socket.socket, context: ssl.SSLContext, postgres: Path) -> None:
    with suppress(OSError), line, socket.socket(socket.AF_UNIX) as inner:
        assert line.recv(8) == REQUEST, "nothing is taken unencrypted"
        line.sendall(b"S")
        with context.wrap_socket(line, server_side=True) as outer:
            inner.connect(str(postgres))
            back = threading.Thread(target=pass_on, args=(inner, outer), daemon=True)
            back.start()
            pass_on(outer, inner)
            back.join()


def pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(1 << 16):
            target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


def address(database_url: str, host: str, port: int, words: str) -> str:
    name = database_url.partition("@/")[2].partition("?")[0]
    return f"postgresql://docent@{host}:{port}/{name}?{words}"


@pytest.mark.parametrize(
    ("host", "mode"),
    [("127.0.0.1", "require"), ("127.0.0.1", "prefer"), ("127.0.0.1", "verify-ca"), ("localhost", "verify-full")],
)
def test_it_is_encrypted(database_url: str, port: int, certificate: Path, tmp_path: Path, host: str, mode: str) -> None:
    words = f"sslmode={mode}&sslrootcert={certificate.with_suffix('.crt')}"
    with open_store(tmp_path, address(database_url, host, port, words)) as store:
        assert store.log.head() == 0


@pytest.mark.parametrize(("host", "trusted"), [("localhost", False), ("127.0.0.1", True)])
def test_a_server_that_is_somebody_else_is_refused(
    database_url: str, port: int, certificate: Path, tmp_path: Path, host: str, trusted: bool
) -> None:
    """Nobody we know signed for it; or somebody did, but for another host."""
    words = "sslmode=verify-full" + (f"&sslrootcert={certificate.with_suffix('.crt')}" if trusted else "")
    with pytest.raises(StoreError, match="no certificate that can be trusted"):
        open_store(tmp_path, address(database_url, host, port, words))


def test_a_server_without_encryption_is_told_of(database_url: str, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        refusing = threading.Thread(target=refuse, args=(server,), daemon=True)
        refusing.start()
        with pytest.raises(StoreError, match="offers no encryption"):
            open_store(tmp_path, address(database_url, "127.0.0.1", server.getsockname()[1], "sslmode=require"))
        refusing.join(10)


def refuse(server: socket.socket) -> None:
    with suppress(OSError):
        line, _ = server.accept()
        with line:
            line.recv(8)
            line.sendall(b"N")
            line.recv(1)
