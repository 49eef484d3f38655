"""Learn the projection and the gate's numbers anew from the curated corpus and the tune split: `make calibrate`."""

from rich.console import Console

from bot.settings import read_settings
from index.calibrate import calibrate, write
from index.engine import open_engine
from index.evaluate import read_questions, snapshot_of
from index.gate import CALIBRATION
from index.projection import LEARNED
from index.projection import write as write_projection
from index.train import Trainer
from knowledge.sync import CORPUS, read_folder

QUESTIONS = CORPUS.parent / "questions" / "tune.jsonl"
MORE = QUESTIONS.with_name("train.jsonl")
"""Harder questions, written for learning alone: each entry answers four, and misses four as narrowly."""


def main() -> None:
    """Train for the configured engine and write what was learned beside the code.

    The projection learns from the entries' own questions alone: the gate is then measured on questions it never saw.
    """
    settings, console = read_settings(), Console(stderr=True)
    engine = open_engine(settings.model, settings.models)
    entries = read_folder(CORPUS)
    write_projection(engine.fingerprint, *Trainer(snapshot_of(entries, engine), engine).learn([]))
    console.print(f"{LEARNED.name}: the projection of {engine.name}")
    learned = calibrate(snapshot_of(entries, engine), engine, read_questions(QUESTIONS), read_questions(MORE))
    write(learned)
    console.print(f"{CALIBRATION.name}: answer from {learned.answer_from}, in the field from {learned.field_from}")


if __name__ == "__main__":
    main()
