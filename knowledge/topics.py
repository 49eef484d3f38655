"""The subjects of the corpus: at most fifteen, each with one sentence that says what belongs to it."""

from functools import cache
from pathlib import Path

from knowledge.frontmatter import load

TOPICS = Path(__file__).parent / "topics.yaml"


@cache
def topics() -> dict[str, str]:
    """Each topic's name with its sentence, in the order in which topics are listed."""
    return {str(name): str(sentence) for name, sentence in load(TOPICS.read_text(encoding="utf-8")).items()}
