"""Any model of sentence-transformers: the reference the default engine is measured against, and the way to others."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from index.engine.prompts import PASSAGE, QUERY, tidy
from index.errors import EngineError

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Vectors = npt.NDArray[np.float32]

# Texts handed over at a time: enough to sort by length and fill batches, few enough to report progress.
CHUNK = 128
# Seconds to wait for the hub's first word on a model that is not on this machine.
PATIENCE = 10.0


class ReferenceEngine:
    """A sentence-transformers model by folder or hub name, with the prompts it names for itself.

    A model of the e5 family that names none gets e5's own; any other gets none. Remote code is never run.
    """

    def __init__(self, model: str) -> None:
        """Load a folder, or a model of the hub from this machine's cache or, failing that, over the network.

        EngineError if it is neither here nor to be had. Slow: torch alone takes seconds to import.
        """
        self._model = _load(model)
        self.name = Path(model).name if Path(model).is_dir() else model
        self.dimension = int(self._model.get_embedding_dimension() or 0)
        self._query = self._prompt("query", QUERY)
        self._passage = self._prompt("passage", PASSAGE) or self._prompt("document", PASSAGE)
        self.fingerprint = f"{self.name}/{self._digest()}"

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Questions to vectors: float32 (len(texts), dimension), unit length."""
        return self._embed(texts, self._query)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Passages to vectors: float32 (len(texts), dimension), unit length; `progress` hears each chunk's size."""
        parts = [np.zeros((0, self.dimension), dtype=np.float32)]
        for start in range(0, len(texts), CHUNK):
            chunk = texts[start : start + CHUNK]
            parts.append(self._embed(chunk, self._passage))
            if progress:
                progress(len(chunk))
        return np.concatenate(parts)

    def _embed(self, texts: Sequence[str], prompt: str) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        tidied = [tidy(text) for text in texts]
        vectors = self._model.encode(tidied, prompt=prompt, normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(vectors, dtype=np.float32)

    def _prompt(self, kind: str, for_e5: str) -> str:
        named = {name: text for name, text in (self._model.prompts or {}).items() if text}
        if named:
            return named.get(kind, "")
        return for_e5 if "e5" in self.name.lower() else ""

    def _digest(self) -> str:
        """Twelve hex digits over what shapes a vector: every weight, the modules, the prompts and the length limit.

        The weights themselves are hashed, not their file: a hub name may point to other weights tomorrow.
        """
        digest = hashlib.sha256()
        for name, tensor in sorted(self._model.state_dict().items()):
            digest.update(name.encode())
            digest.update(tensor.detach().cpu().contiguous().numpy().data)
        about = [str(self._model), self._query, self._passage, self._model.max_seq_length]
        digest.update(json.dumps(about).encode())
        return digest.hexdigest()[:12]


def _load(model: str) -> SentenceTransformer:
    from huggingface_hub import HfApi
    from sentence_transformers import SentenceTransformer

    try:
        try:
            loaded: SentenceTransformer = SentenceTransformer(model, device="cpu", local_files_only=True)
        except OSError:
            if Path(model).exists():
                raise
            # Asked once, briefly: without a network the library itself would try again for more than a minute.
            HfApi().model_info(model, timeout=PATIENCE)
            loaded = SentenceTransformer(model, device="cpu")
    except Exception as error:  # the hub, the network, a broken folder: each library raises its own
        raise EngineError(
            f"The model {model} cannot be loaded: name a sentence-transformers folder, or a model of the "
            'Hugging Face hub on a machine with a network, or "default".'
        ) from error
    return loaded
