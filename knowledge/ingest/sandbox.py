"""Reading a file nobody vouches for: in a process of its own, with bounded time, memory and output, and no secrets.

A file that is plainly no document is refused before any process is started. Time is bounded twice: by the system's
count of CPU seconds, and by a clock here, which also ends a process that only waits.
"""

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from knowledge.errors import ImportRefused
from knowledge.ingest import check_first, refusals, shown
from knowledge.ingest.reading import Answer, Reading

WALL_SECONDS = 15.0
MAX_CHILDREN = 2
"""How many files are read at once; further ones wait their turn."""
MAX_ANSWER = 9 * 2**20
"""In bytes: an entry of 2,000,000 characters, of four bytes each at most, with room for the rest of it."""

_ROOT = str(Path(__file__).resolve().parents[2])
_CODE = f"import sys; sys.path.insert(0, {_ROOT!r}); from knowledge.ingest.child import main; main()"
_CHUNK = 2**16
_turn = threading.BoundedSemaphore(MAX_CHILDREN)


def read_safely(data: bytes, name: str) -> Reading:
    """The entries in the content of a file called `name`, and what in it nobody would see. Raises ImportRefused."""
    name = shown(name)
    check_first(data, name)
    with _turn:
        answer = _ask(data, name)
    try:
        said = Answer.model_validate_json(answer)
    except ValidationError as error:
        raise refusals.too_much(name) from error
    if said.reading is None:
        raise ImportRefused(said.refused, **said.values) if said.refused else refusals.too_much(name)
    return said.reading


def _ask(data: bytes, name: str) -> bytearray:
    """What a child says of a file: nothing, or part of an answer, when it was ended."""
    try:
        child = _started()
    except OSError as error:
        raise refusals.no_process(name) from error
    # A timer sleeps by the system's clock; the timeouts of subprocess ask time.monotonic, which a simulation may stop.
    clock = threading.Timer(WALL_SECONDS, _end, [child])
    clock.start()
    with child:  # closes its pipes and takes note of its end
        try:
            assert child.stdin
            assert child.stdout
            _hand_over(child.stdin, data, name)
            return _received(child.stdout)
        finally:
            clock.cancel()
            clock.join()
            _end(child)


def _started() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603  our own interpreter and code
        [sys.executable, "-I", "-c", _CODE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        start_new_session=True,
    )


def _hand_over(pipe: IO[bytes], data: bytes, name: str) -> None:
    """A child reads all of its input before it writes; one that is gone breaks the pipe."""
    with suppress(OSError):
        pipe.write(json.dumps(name).encode() + b"\n")
        pipe.write(data)
    with suppress(OSError):
        pipe.close()


def _received(pipe: IO[bytes]) -> bytearray:
    """What the child writes, or nothing when that is more than any answer."""
    answer = bytearray()
    for chunk in iter(partial(pipe.read, _CHUNK), b""):
        answer += chunk
        if len(answer) > MAX_ANSWER:
            return bytearray()
    return answer


def _end(child: "subprocess.Popen[bytes]") -> None:
    """Kill the child and whatever it started. It has not been waited for, so the number is still its own."""
    with suppress(OSError):
        if sys.platform == "win32":
            child.kill()
        else:
            os.killpg(child.pid, signal.SIGKILL)


def _environment() -> dict[str, str]:
    """Nothing of ours, but what Windows needs to start a program; and one thread for linear algebra, which otherwise
    reserves memory for each core."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return kept | {"OPENBLAS_NUM_THREADS": "1"}
