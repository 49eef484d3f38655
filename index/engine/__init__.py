"""Texts to vectors. The front door: what an engine promises, and how to open one.

Importing this loads numpy and nothing heavier; each engine brings its libraries when it is opened.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]

os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
"""From 1.29 on, onnxruntime reports its use to its maker unless it is told not to before it is loaded."""


class Engine(Protocol):
    """Turns texts into vectors of unit length, so that an inner product is a cosine.

    The same text gives the same vector, alone or among others (up to rounding). Engines may be used from several
    threads at once. White space is folded before embedding; a text longer than the model reads is cut.
    """

    @property
    def name(self) -> str:
        """The model, for people."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    @property
    def fingerprint(self) -> str:
        """Weights, precision, prompts and pooling in one short word: only vectors that share it may be compared."""

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Questions to vectors: float32 (len(texts), dimension)."""

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Passages to vectors: float32 (len(texts), dimension). `progress` hears how many were done since last."""


def open_engine(
    model: str, folder: Path, progress: Callable[[str, int, int], None] | None = None, key: str | None = None
) -> Engine:
    """Open the engine a setting names.

    "default" is the model Docent ships, made in `folder` on first use, while `progress` hears (step, done, total);
    "hashing" is the toy for tests; an address with a model's name behind # is a server that embeds, which may want a
    `key`; anything else is a sentence-transformers model, by folder or hub name.
    EngineError, in one plain sentence, if there is no such model here.
    """
    if model == "hashing":
        from index.engine.hashing import HashingEngine

        return HashingEngine()
    if model == "default":
        from index.engine.compact import CompactEngine

        return CompactEngine(folder, progress or (lambda step, done, total: None))
    if model.startswith(("http://", "https://")):
        from index.engine.remote import RemoteEngine

        return RemoteEngine(model, key)
    from index.engine.reference import ReferenceEngine

    return ReferenceEngine(model)
