"""Make a folder once: whole or not at all, by one process at a time.

A model takes a while to make, and two processes may start at the same moment, or one may be killed half-way. So a
folder is made under a temporary name beside its place, brought safely to disk, and only then renamed; a lock file
next to it makes a second process wait for the first. What a killed process left behind is swept up by the next.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from index.errors import EngineError


def made_once(folder: Path, is_whole: Callable[[Path], bool], make: Callable[[Path], None]) -> Path:
    """Return `folder`, made by `make(temporary folder)` first unless `is_whole(folder)` already holds.

    A folder that is there but not whole is replaced. EngineError if the disk is full or not writable; whatever
    `make` raises passes through, and leaves nothing behind.
    """
    if is_whole(folder):
        return folder
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.with_name(folder.name + ".lock")):
            if not is_whole(folder):
                _replace(folder, make)
    except OSError as error:
        raise EngineError(f"The model cannot be written to {folder}: {error.strerror or error}.") from error
    return folder


def _replace(folder: Path, make: Callable[[Path], None]) -> None:
    _sweep(folder)
    making = Path(tempfile.mkdtemp(prefix=f".{folder.name}.making-", dir=folder.parent))
    try:
        make(making)
        making.chmod(0o755)  # mkdtemp makes it private, but a model is no secret and other users may share it
        _to_disk(making)
        shutil.rmtree(folder, ignore_errors=True)
        making.rename(folder)
        _flush(folder.parent)
    finally:
        shutil.rmtree(making, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove what interrupted attempts left. Safe under the lock: no other process is making this folder now."""
    for left in folder.parent.glob(f".{folder.name}.making-*"):
        shutil.rmtree(left, ignore_errors=True)


def _to_disk(folder: Path) -> None:
    """Flush every file, then every folder, so that the rename cannot come to disk before the contents."""
    paths = sorted(folder.rglob("*"), key=lambda path: path.is_dir())
    for path in [*paths, folder]:
        _flush(path)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
