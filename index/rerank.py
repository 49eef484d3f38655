"""A second look at the best entries by a CrossEncoder, which reads question and passage together.

Off unless an operator names a model: it costs some 30 ms a passage on two cores, several times the whole search, and
none comes with Docent. The entry it puts first is the one the gate judges and the answer quotes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from index.errors import EngineError
from index.question import Question
from index.search import Found
from index.snapshot import Snapshot

if TYPE_CHECKING:
    from sentence_transformers import CrossEncoder

LOOKED_AT = 10
"""How many of the best entries are read again; the order below them stays."""


class Reranker:
    """A CrossEncoder of sentence-transformers, by folder or hub name. Slow to open: it loads torch."""

    def __init__(self, model: str) -> None:
        """Load it. EngineError when it is neither here nor to be had."""
        self.name = model
        self._model: Any = _load(model)  # typed for pictures and sound, too, which fits no text

    def __call__(self, snapshot: Snapshot, question: Question, found: Found) -> Found:
        """The same entries, the best ten in the order of the model."""
        best = found.hits[:LOOKED_AT]
        if len(best) < 2:
            return found
        pairs = [(question.text, snapshot.passages[hit.passage].context) for hit in best]
        order = np.argsort(-self._model.predict(pairs, show_progress_bar=False), kind="stable").tolist()
        return replace(found, hits=(*(best[place] for place in order), *found.hits[LOOKED_AT:]))


def _load(model: str) -> CrossEncoder:
    from sentence_transformers import CrossEncoder

    try:
        loaded: CrossEncoder = CrossEncoder(model, device="cpu", num_labels=1)
    except Exception as error:  # the hub, the network, a broken folder: each library raises its own
        raise EngineError(
            f"The reranker {model} cannot be loaded: name a CrossEncoder's folder, or a model of the Hugging Face hub "
            "on a machine with a network, or leave DOCENT_RERANKER out."
        ) from error
    return loaded
