"""What each part of finding adds, on the test split: `make ablation`. Nothing is tuned on these questions.

Recall by entry over the answerable questions that stand alone; dialogues are left out, since what they measure is
another part. Every row finds with the same model and the same passages.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from rich.console import Console
from rich.table import Table

from bot.settings import read_settings
from index import projection as learned
from index.engine import Engine, open_engine
from index.evaluate import SCORED_ON, Labelled, by_present_ids, read_questions, snapshot_of
from index.question import Question
from index.search import PASSAGE, SENTENCE, WORDS, Hit, search
from index.snapshot import Snapshot
from index.vectors import Floats
from knowledge.model import HUB, Entry
from knowledge.sync import CORPUS, read_folder

Ranking = Callable[[Snapshot, Question, Floats], list[str]]


def main() -> None:
    """Measure every part and print the table, all languages together, English and the others."""
    settings = read_settings()
    engine = open_engine(settings.model, settings.models)
    entries = read_folder(CORPUS)
    questions = [one for one in by_present_ids(read_questions(SCORED_ON), entries) if one.relevant and not one.turns]
    table = Table(title=f"What each part adds ({len(questions)} questions)")
    for name in ("found by", "first", "among five", "English: first", "five", "others: first", "five"):
        table.add_column(name)
    plain = _without_projection(entries, engine)
    vectors = engine.embed_queries([one.text for one in questions])
    for name, ranking in PLAIN.items():
        table.add_row(
            name, *_figures(questions, [_found(ranking, plain, one, v) for one, v in _zip(questions, vectors)])
        )
    snapshot = snapshot_of(entries, engine)
    moved = learned.projection(engine.fingerprint)(vectors)
    for name, ranking in PROJECTED.items():
        table.add_row(
            name, *_figures(questions, [_found(ranking, snapshot, one, v) for one, v in _zip(questions, moved)])
        )
    Console(width=140).print(table)


def _by(key: Callable[[Hit], float]) -> Ranking:
    """Entries in the order of one value of their best passage."""

    def ranking(snapshot: Snapshot, question: Question, vector: Floats) -> list[str]:
        hits = search(snapshot, question, vector, HUB).hits
        return [hit.entry for hit in sorted(hits, key=key, reverse=True)]

    return ranking


def _by_words(snapshot: Snapshot, question: Question, vector: Floats) -> list[str]:
    """BM25 over all passages."""
    shares = snapshot.lexical.scores(snapshot.lexical.words(question.text, question.language))
    return list(dict.fromkeys(snapshot.passages[row].entry for row in np.argsort(-shares, kind="stable").tolist()))


PLAIN: dict[str, Ranking] = {
    "dense: passages": _by(lambda hit: hit.cosine),
    "dense: sentences": _by(lambda hit: hit.sentence),
    "BM25": _by_words,
    "dense and BM25": _by(lambda hit: PASSAGE * hit.cosine + SENTENCE * hit.sentence + WORDS * hit.words),
    "and the entries' questions": _by(lambda hit: hit.score),
}
PROJECTED: dict[str, Ranking] = {
    "projected, passages alone": _by(lambda hit: hit.cosine),
    "projected, without questions": _by(lambda hit: PASSAGE * hit.cosine + SENTENCE * hit.sentence + WORDS * hit.words),
    "projected, without BM25": _by(lambda hit: hit.score - WORDS * hit.words),
    "final: all, projected": _by(lambda hit: hit.score),
}


def _without_projection(entries: Sequence[Entry], engine: Engine) -> Snapshot:
    """The corpus as it was before anything was learned."""
    path, learned.LEARNED = learned.LEARNED, Path("none")
    learned.projection.cache_clear()
    try:
        return snapshot_of(entries, engine)
    finally:
        learned.LEARNED = path
        learned.projection.cache_clear()


def _found(ranking: Ranking, snapshot: Snapshot, labelled: Labelled, vector: Floats) -> int:
    """The place, from 0, of the first right entry; a large number when there is none."""
    names = ranking(snapshot, Question(labelled.text, labelled.lang or "en"), vector)
    return next((place for place, name in enumerate(names) if name in labelled.relevant), len(names) + 1000)


def _figures(questions: Sequence[Labelled], places: Sequence[int]) -> list[str]:
    english = np.array([one.lang == "en" for one in questions])
    found = np.array(places)
    groups = (found, found[english], found[~english])
    return [f"{np.mean(group < most):.3f}" for group in groups for most in (1, 5)]


def _zip(questions: Sequence[Labelled], vectors: Floats) -> list[tuple[Labelled, Floats]]:
    return list(zip(questions, vectors, strict=True))


if __name__ == "__main__":
    main()
