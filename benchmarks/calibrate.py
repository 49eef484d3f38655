"""Learn the gate's numbers anew from the curated corpus and the tune split: `make calibrate`."""

from rich.console import Console

from bot.settings import read_settings
from index.calibrate import calibrate, write
from index.engine import open_engine
from index.evaluate import read_questions, snapshot_of
from index.gate import CALIBRATION
from knowledge.sync import CORPUS, read_folder

QUESTIONS = CORPUS.parent / "questions" / "tune.jsonl"


def main() -> None:
    """Calibrate the configured engine and write what was learned beside the code."""
    settings = read_settings()
    engine = open_engine(settings.model, settings.models)
    learned = calibrate(snapshot_of(read_folder(CORPUS), engine), engine, read_questions(QUESTIONS))
    write(learned)
    console = Console(stderr=True)
    console.print(f"{CALIBRATION.name}: answer from {learned.answer_from}, in the field from {learned.field_from}")


if __name__ == "__main__":
    main()
