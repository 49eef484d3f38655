"""Vectors from a server that several bots share: OpenAI's embeddings interface, which text-embeddings-inference,
llama.cpp, vLLM and others speak, too."""

from __future__ import annotations

import hashlib
import json
import urllib.request
from collections.abc import Callable, Sequence
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlsplit

import numpy as np
import numpy.typing as npt

from index.engine.prompts import PASSAGE, QUERY, prompted
from index.errors import EngineError

Vectors = npt.NDArray[np.float32]

SECONDS = 30.0
AT_ONCE = 32
"""Texts in one request: text-embeddings-inference takes no more unless it is told to."""
PROBE = "A museum keeps what it is given."
"""A text whose vector is part of the fingerprint: another model at the same address is another engine."""


class RemoteEngine:
    """A model behind an address, such as `https://host/v1#intfloat/multilingual-e5-small`: the name is what follows #.

    A model of the e5 family gets e5's prompts, any other none. Texts are sent there, so it has to be trusted.
    """

    def __init__(self, address: str, key: str | None = None) -> None:
        """Ask for one vector. EngineError if nobody answers."""
        parts = urlsplit(address)
        self._url = parts._replace(fragment="", path=f"{parts.path.rstrip('/')}/embeddings").geturl()
        self._model, self._host = parts.fragment or "default", parts.hostname or ""
        self._headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
        e5 = "e5" in self._model.casefold()
        self._query, self._passage = (QUERY, PASSAGE) if e5 else ("", "")
        probe = self._embed([PROBE], self._passage)
        self.name = f"{self._model} at {self._host}"
        self.dimension = int(probe.shape[1])
        # Rounded, because another batch or another processor moves the last digits.
        digest = hashlib.sha256(np.round(probe, 2).tobytes()).hexdigest()[:16]
        self.fingerprint = f"{self._model}/{self._query.strip()}/{digest}"

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Questions to vectors: float32 (len(texts), dimension), unit length. Raises EngineError."""
        return self._embed(texts, self._query)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Passages to vectors: float32 (len(texts), dimension), unit length. Raises EngineError."""
        return self._embed(texts, self._passage, progress)

    def _embed(self, texts: Sequence[str], prompt: str, progress: Callable[[int], None] | None = None) -> Vectors:
        made = [np.zeros((0, getattr(self, "dimension", 0)), dtype=np.float32)] if not texts else []
        for start in range(0, len(texts), AT_ONCE):
            chunk = prompted(prompt, texts[start : start + AT_ONCE])
            made.append(self._asked(chunk))
            if progress:
                progress(len(chunk))
        return np.concatenate(made)

    def _asked(self, texts: list[str]) -> Vectors:
        body = json.dumps({"model": self._model, "input": texts, "encoding_format": "float"}).encode()
        request = urllib.request.Request(self._url, body, self._headers)  # noqa: S310  http or https, by `open_engine`
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as response:  # noqa: S310
                vectors = _vectors(json.load(response), len(texts))
        except (OSError, ValueError, LookupError, TypeError) as error:
            if isinstance(error, HTTPError):
                error.close()
            raise EngineError(
                f"The embedding server at {self._host} does not answer as it should ({type(error).__name__}); check "
                "that it runs, and DOCENT_MODEL."
            ) from error
        return vectors


def _vectors(answer: Any, count: int) -> Vectors:
    """The vectors of an answer in the order of the texts, made to unit length. Raises ValueError for another number."""
    rows = sorted(answer["data"], key=lambda row: row["index"])
    vectors = np.array([row["embedding"] for row in rows], dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True) if vectors.ndim == 2 else np.zeros(1)
    if len(rows) != count or not np.isfinite(vectors).all() or not (lengths > 0).all():
        raise ValueError("not a vector for each text")
    unit: Vectors = vectors / lengths
    return unit
