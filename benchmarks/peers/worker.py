"""One tool in a process of its own (`python -m benchmarks.peers.worker TOOL FOLDER MODEL`), told what to do by JSON.

{"build": passages}  ->  {"seconds"}          {"ask": question}  ->  {"seconds", "ids"}          {}  ->  {"peak"}
"""

import importlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any


def main(tool: str, folder: str, model: str) -> None:
    """Do what is asked until there is no more."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints is none of the answers
    ask: Any = None
    for line in sys.stdin:
        wanted = json.loads(line)
        begun = time.perf_counter()
        if "build" in wanted:
            importlib.import_module(f"benchmarks.peers.{tool}").build(wanted["build"], model, Path(folder))
            said: dict[str, Any] = {}
        elif "ask" in wanted:
            ask = ask or importlib.import_module(f"benchmarks.peers.{tool}").opened(model, Path(folder))
            said = {"ids": ask(wanted["ask"])}
        else:
            said = {"peak": _peak()}
        said["seconds"] = time.perf_counter() - begun
        print(json.dumps(said), file=out, flush=True)


def _peak() -> int:
    """The most this process has held, in MiB; Linux only. getrusage would count the process that started it, too."""
    return int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) >> 10


if __name__ == "__main__":
    main(*sys.argv[1:])
