"""LangChain (https://python.langchain.com) with Chroma."""

from collections.abc import Callable, Sequence
from pathlib import Path

from langchain_chroma import Chroma
from langchain_huggingface import HuggingFaceEmbeddings


def _embedding(model: str) -> HuggingFaceEmbeddings:
    return HuggingFaceEmbeddings(
        model_name=model,
        model_kwargs={"device": "cpu"},
        encode_kwargs={"normalize_embeddings": True, "prompt": "passage: "},
        query_encode_kwargs={"normalize_embeddings": True, "prompt": "query: "},
    )


def build(passages: Sequence[dict[str, str]], model: str, folder: Path) -> None:
    """Index passages."""
    Chroma.from_texts(
        [passage["text"] for passage in passages],
        _embedding(model),
        ids=[passage["id"] for passage in passages],
        metadatas=[{"id": passage["id"]} for passage in passages],
        persist_directory=str(folder / "chroma"),
        collection_metadata={"hnsw:space": "cosine"},
    )


def opened(model: str, folder: Path) -> Callable[[str], list[str]]:
    """What answers questions."""
    store = Chroma(persist_directory=str(folder / "chroma"), embedding_function=_embedding(model))
    return lambda question: [found.metadata["id"] for found in store.similarity_search(question, k=10)]
