"""txtai (https://neuml.github.io/txtai/), with its defaults."""

from collections.abc import Callable, Sequence
from pathlib import Path

from txtai import Embeddings


def build(passages: Sequence[dict[str, str]], model: str, folder: Path) -> None:
    """Index passages."""
    embeddings = Embeddings(path=model, instructions={"query": "query: ", "data": "passage: "}, gpu=False)
    embeddings.index((passage["id"], passage["text"], None) for passage in passages)
    embeddings.save(str(folder / "txtai"))


def opened(model: str, folder: Path) -> Callable[[str], list[str]]:
    """What answers questions."""
    embeddings = Embeddings()
    embeddings.load(str(folder / "txtai"))
    return lambda question: [found for found, _ in embeddings.search(question, 10)]
