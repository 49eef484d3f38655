"""The process that reads one file for sandbox.py: it gives up what it may do, reads stdin, answers on stdout."""

import json
import os
import sys
from contextlib import suppress

ADDRESS_SPACE = 768 * 2**20
"""In bytes. Reading a good web page, whose libraries are the largest, takes 182 MiB of it."""
CPU_SECONDS = 10
OPEN_FILES = 64

_NEW_USERS, _NEW_NETWORK = 0x10000000, 0x40000000
"""CLONE_NEWUSER and CLONE_NEWNET of <linux/sched.h>."""


def main() -> None:
    """Read a name (a line of JSON) and a file from stdin; write the Answer, as JSON."""
    _limit()
    _leave_the_network()
    name = str(json.loads(sys.stdin.buffer.readline()))
    sys.stdout.buffer.write(_answer(sys.stdin.buffer.read(), name))
    sys.stdout.buffer.flush()
    os._exit(0)  # nobody waits for large trees to be taken down


def _answer(data: bytes, name: str) -> bytes:
    from knowledge.errors import ImportRefused
    from knowledge.ingest import look
    from knowledge.ingest.reading import Answer

    try:
        answer = Answer(reading=look(data, name))
    except ImportRefused as refused:
        answer = Answer(refused=refused.sentence, values=refused.values)
    return answer.model_dump_json(exclude_defaults=True).encode()


def _limit() -> None:
    """Bound memory, time and files; where the system has no such limits, the clock of the parent is the only one."""
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, ADDRESS_SPACE),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS knows no limit of address space
            resource.setrlimit(what, (most, most))


def _leave_the_network() -> None:
    """Go where there is no network, if the system lets us. Root goes without new users, or it could read no files
    of others, such as these modules."""
    if sys.platform == "linux":
        import ctypes

        users = _NEW_USERS if os.geteuid() else 0
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).unshare(users | _NEW_NETWORK)
