"""The engine Docent ships: multilingual-e5-small run by onnxruntime and tokenizers alone, without torch."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime
from tokenizers import Tokenizer

from index.engine.build import NAME, Progress, build, fingerprint
from index.engine.prompts import PASSAGE, QUERY, prompted
from index.errors import EngineError

Vectors = npt.NDArray[np.float32]

# Tokens in one run, padding included. Measured: larger runs leave the processor's cache and are slower per token.
BATCH_TOKENS = 512


class CompactEngine:
    """Embeds with the folder that `build.py` makes. Safe to use from several threads at once.

    Against the same weights in full floats the cosine is 0.9998. A text's vector does not depend on its company:
    alone or in any batch, the cosine of the two is 0.999999 (activations are rounded per token).
    """

    name = NAME
    dimension = 384

    def __init__(self, folder: Path, progress: Progress = lambda step, done, total: None) -> None:
        """Load the model from `folder`, made first if need be. EngineError if that fails."""
        build(folder, progress)
        self.fingerprint = fingerprint()
        try:
            with ThreadPoolExecutor(1) as beside:
                session = beside.submit(onnxruntime.InferenceSession, str(folder / "model.onnx"), _options())
                self._tokenizer = _tokenizer(folder / "tokenizer.json", (folder / "tokenizer.json").stat().st_mtime_ns)
                self._session = session.result()
        except Exception as error:  # both libraries raise bare exceptions of their own
            raise EngineError(f"The embedding model in {folder} cannot be loaded; delete that folder.") from error

    def embed_queries(self, texts: Sequence[str]) -> Vectors:
        """Questions to vectors: float32 (len(texts), dimension), unit length."""
        return self._embed(prompted(QUERY, texts), None)

    def embed_passages(self, texts: Sequence[str], progress: Callable[[int], None] | None = None) -> Vectors:
        """Passages to vectors: float32 (len(texts), dimension), unit length.

        A passage is cut at 512 tokens. `progress` hears the size of each finished batch, in the caller's thread.
        """
        return self._embed(prompted(PASSAGE, texts), progress)

    def _embed(self, texts: list[str], progress: Callable[[int], None] | None) -> Vectors:
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(texts)]
        groups = list(batches([len(ids) for ids in tokens], BATCH_TOKENS))
        for group, found in zip(groups, self._run_all([[tokens[at] for at in group] for group in groups]), strict=True):
            vectors[group] = found
            if progress:
                progress(len(group))
        return vectors

    def _run_all(self, groups: list[list[list[int]]]) -> Iterator[Vectors]:
        """The vectors of each group, in order; several groups run side by side, one to a core."""
        if len(groups) < 2:
            yield from map(self._run, groups)
            return
        with ThreadPoolExecutor(min(len(groups), _cores())) as pool:
            yield from pool.map(self._run, groups)

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


@lru_cache(maxsize=1)
def _tokenizer(file: Path, changed: int) -> Tokenizer:
    """One a process, as long as it lasts: a quarter of a million word pieces take as long to free as to read."""
    return Tokenizer.from_file(str(file))


def _options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    # One thread a run: splitting a short question over cores costs more than it saves, and batches run side by side.
    options.intra_op_num_threads = 1
    # The graph is written as it runs best: the optimiser's own fusions would make it slower (see graph.py).
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return options


def _cores() -> int:
    """The cores this process may use, which in a container can be fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
