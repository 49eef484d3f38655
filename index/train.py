"""Learns the projection of question vectors (`index/projection.py`). Run by `make calibrate`, before the gate.

What it learns from: the questions that entries say they answer, and labelled ones, which name the answering sentence,
too. A question is to come nearer to the entry that answers it than to all others, each entry by its best passage,
sentence and question; and nearer to the sentence that answers it than to the others of that entry (a softmax each).
"""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import log_softmax, normalize, one_hot

from index.engine import Engine
from index.evaluate import Labelled
from index.search import PASSAGE, QUESTION, SENTENCE, UNASKED
from index.snapshot import Snapshot
from index.vectors import Floats

EPOCHS = 10
BATCH = 256
LEARNING_RATE = 1e-3
SHARPNESS = 40.0
"""What cosines are multiplied by before a softmax, since right and wrong differ by hundredths."""
SENTENCES_COUNT = 0.3
"""What choosing the sentence weighs beside choosing the entry."""
STAY = 0.015
"""What each departure from the engine's own vectors costs, so that subjects nobody trained on do not suffer."""
NEVER = -1e9


class _Map(torch.nn.Module):
    """The projection while it is learned."""

    def __init__(self, dimension: int) -> None:
        super().__init__()
        self.matrix = torch.nn.Parameter(torch.zeros(dimension, dimension))
        self.shift = torch.nn.Parameter(torch.zeros(dimension))

    def forward(self, vectors: Tensor) -> Tensor:
        return normalize(vectors + vectors @ self.matrix + self.shift, dim=1)


class _Rows:
    """The vectors of one kind (passages, sentences or questions), with the number of the entry of each."""

    def __init__(self, vectors: Floats, entries: Sequence[int], count: int) -> None:
        self.vectors = torch.tensor(vectors)
        self.entries = torch.tensor(entries, dtype=torch.int64)
        self._count = count

    def best(self, cosines: Tensor) -> Tensor:
        """The highest cosine of each entry: (questions, rows) to (questions, entries); -1 where it has no row."""
        worst = torch.full((len(cosines), self._count), -1.0)
        return worst.scatter_reduce(1, self.entries.expand(len(cosines), -1), cosines, "amax")


class Trainer:
    """Learns from one corpus and engine."""

    def __init__(self, snapshot: Snapshot, engine: Engine) -> None:
        names = list(snapshot.entries)
        self._number = {name: number for number, name in enumerate(names)}
        owners = [self._number[passage.entry] for passage in snapshot.passages]
        sentences = [
            row
            for first, n in zip(snapshot.first, snapshot.lengths, strict=True)
            for row in range(first + 1, first + n)
        ]
        self._texts = [text for passage in snapshot.passages for text in passage.texts]
        self._passages = _Rows(snapshot.vectors.at(snapshot.first), owners, len(names))
        self._sentences = _Rows(
            snapshot.vectors.at(np.array(sentences)), [owners[owner] for owner in snapshot.owner[sentences]], len(names)
        )
        asked = [(question.text, self._number[name]) for name, one in snapshot.pieces.items() for question in one.asked]
        self._asked = _Rows(
            engine.embed_queries([text for text, _ in asked]), [entry for _, entry in asked], len(names)
        )
        self._engine = engine

    def learn(self, questions: Sequence[Labelled], seed: int = 0) -> tuple[Floats, Floats]:
        """Matrix and shift of the projection, (dimension, dimension) and (dimension,) float32."""
        torch.manual_seed(seed)
        labelled = self._labelled(questions)
        chart = _Map(self._engine.dimension)
        steps = torch.optim.Adam(chart.parameters(), lr=LEARNING_RATE)
        for _ in range(EPOCHS):
            for batch in torch.randperm(len(self._asked.entries)).split(BATCH):  # type: ignore[no-untyped-call]
                loss = self._loss_of_asked(chart, batch)
                if labelled is not None:
                    loss = loss + self._loss_of_labelled(chart, *labelled)
                loss = loss + STAY * chart.matrix.pow(2).sum()
                steps.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                steps.step()
        return chart.matrix.detach().numpy(), chart.shift.detach().numpy()

    def _labelled(self, questions: Sequence[Labelled]) -> tuple[Tensor, Tensor, Tensor] | None:
        """Vectors, which entries answer, and the row of the answering sentence, or -1."""
        known = [one for one in questions if any(name in self._number for name in one.relevant) and not one.turns]
        if not known:
            return None
        answers = torch.zeros(len(known), len(self._number), dtype=torch.bool)
        for row, one in enumerate(known):
            answers[row, [self._number[name] for name in one.relevant if name in self._number]] = True
        places = {text: place for place, text in enumerate(self._texts)}
        sentences = torch.tensor([places.get(one.answer or "", -1) for one in known])
        return torch.tensor(self._engine.embed_queries([one.text for one in known])), answers, sentences

    def _loss_of_asked(self, chart: _Map, batch: Tensor) -> Tensor:
        """An entry's question is to find it by its text; half of the time by its other questions, too."""
        entries = self._asked.entries[batch]
        siblings = entries[:, None] == self._asked.entries[None, :]
        hidden = siblings & (torch.rand(len(batch), 1) < 0.5)
        hidden[torch.arange(len(batch)), batch] = True
        scores = self._scores(chart, chart(self._asked.vectors[batch]), hidden)
        return _loss(scores, one_hot(entries, scores.shape[1]).bool())

    def _loss_of_labelled(self, chart: _Map, vectors: Tensor, answers: Tensor, sentences: Tensor) -> Tensor:
        some = torch.randint(0, len(vectors), (min(BATCH // 2, len(vectors)),))
        moved, sentence = chart(vectors[some]), sentences[some]
        loss = _loss(self._scores(chart, moved), answers[some])
        named = sentence >= 0
        if named.any():
            cosines = moved[named] @ self._sentences.vectors.T
            rivals = self._sentences.entries[sentence[named]][:, None] == self._sentences.entries[None, :]
            right = one_hot(sentence[named], cosines.shape[1]).bool()
            loss = loss + SENTENCES_COUNT * _loss(cosines.masked_fill(~rivals, NEVER), right)
        return loss

    def _scores(self, chart: _Map, moved: Tensor, hidden: Tensor | None = None) -> Tensor:
        """What the search would give every entry for its vectors alone: (questions, entries)."""
        passage = self._passages.best(moved @ self._passages.vectors.T)
        sentence = self._sentences.best(moved @ self._sentences.vectors.T)
        cosines = moved @ chart(self._asked.vectors).T
        asked = self._asked.best(cosines if hidden is None else cosines.masked_fill(hidden, -2.0))
        asked = torch.where(asked <= -1, (passage + sentence) / 2 - UNASKED, asked)
        return PASSAGE * passage + SENTENCE * sentence + QUESTION * asked


def _loss(scores: Tensor, right: Tensor) -> Tensor:
    """How improbable the right ones are, one of several being enough."""
    chances = log_softmax(scores * SHARPNESS, dim=1).masked_fill(~right, NEVER)
    return -torch.logsumexp(chances, dim=1).mean()
