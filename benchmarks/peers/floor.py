"""The least one can do: sentence-transformers and an exact FAISS index."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import faiss
from sentence_transformers import SentenceTransformer


def build(passages: Sequence[dict[str, str]], model: str, folder: Path) -> None:
    """Index passages."""
    encoder = SentenceTransformer(model, device="cpu")
    texts = [passage["text"] for passage in passages]
    vectors = encoder.encode(texts, prompt="passage: ", normalize_embeddings=True, show_progress_bar=False)
    index = faiss.IndexFlatIP(vectors.shape[1])
    index.add(vectors)
    faiss.write_index(index, str(folder / "index.faiss"))
    (folder / "ids.json").write_text(json.dumps([passage["id"] for passage in passages]), encoding="utf-8")


def opened(model: str, folder: Path) -> Callable[[str], list[str]]:
    """What answers questions."""
    encoder = SentenceTransformer(model, device="cpu")
    index = faiss.read_index(str(folder / "index.faiss"))
    ids = json.loads((folder / "ids.json").read_text(encoding="utf-8"))

    def ask(question: str) -> list[str]:
        vector = encoder.encode([question], prompt="query: ", normalize_embeddings=True, show_progress_bar=False)
        return [ids[row] for row in index.search(vector, 10)[1][0] if row >= 0]

    return ask
