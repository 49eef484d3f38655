"""The engine Docent ships: multilingual-e5-small run by onnxruntime and tokenizers alone, without torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from index.engine.build import NAME, Progress, build, fingerprint
from index.engine.prompts import PASSAGE, QUERY, prompted
from index.errors import EngineError

Vectors = npt.NDArray[np.float32]

# Tokens in one run, padding included.
BATCH_TOKENS = 2048


class CompactEngine:
    """Embeds with the folder that `build.py` makes. Safe to use from several threads at once."""

    name = NAME
    dimension = 384

    def __init__(self, folder: Path, progress: Progress = lambda step, done, total: None, threads: int = 2) -> None:
        """Load the model from `folder`, made first if need be. EngineError if that fails."""
        build(folder, progress)
        self.fingerprint = fingerprint()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # The graph is written as it runs best: the optimiser's own fusions would make it slower (see graph.py).
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        try:
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options)
        except Exception as error:  # both libraries raise bare exceptions of their own
            raise EngineError(f"The embedding model in {folder} cannot be loaded: {error}.") from error

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Questions to vectors: float32 (len(texts), dimension), unit length."""
        return self._embed(prompted(QUERY, texts), None)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Passages to vectors: float32 (len(texts), dimension), unit length; `progress` hears each batch's size."""
        return self._embed(prompted(PASSAGE, texts), progress)

    def _embed(self, texts: list[str], progress: Callable[[int], None] | None) -> Vectors:
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(texts)]
        for batch in batches([len(ids) for ids in tokens], BATCH_TOKENS):
            vectors[batch] = self._run([tokens[place] for place in batch])
            if progress:
                progress(len(batch))
        return vectors

    def _run(self, tokens: list[list[int]]) -> Vectors:
        lengths = np.array([len(ids) for ids in tokens])
        mask = np.arange(lengths.max()) < lengths[:, None]
        ids = np.zeros(mask.shape, dtype=np.int64)
        ids[mask] = np.concatenate(tokens)
        (vectors,) = self._session.run(["vectors"], {"ids": ids, "mask": mask.astype(np.int32)})
        return np.asarray(vectors, dtype=np.float32)


def batches(lengths: Sequence[int], budget: int) -> Iterator[list[int]]:
    """Places of texts grouped by like length, longest first, so that little is padded.

    A group's longest text times its size stays within `budget` tokens, unless it is one text alone.
    """
    group: list[int] = []
    for place in sorted(range(len(lengths)), key=lambda place: -lengths[place]):
        if group and lengths[group[0]] * (len(group) + 1) > budget:
            yield group
            group = []
        group.append(place)
    if group:
        yield group
