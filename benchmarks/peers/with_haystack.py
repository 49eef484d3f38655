"""Haystack (https://haystack.deepset.ai), in memory."""

from collections.abc import Callable, Sequence
from pathlib import Path

from haystack import Document
from haystack.components.retrievers.in_memory import InMemoryEmbeddingRetriever
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack.utils import ComponentDevice
from haystack_integrations.components.embedders.sentence_transformers import (
    SentenceTransformersDocumentEmbedder,
    SentenceTransformersTextEmbedder,
)

CPU = ComponentDevice.from_str("cpu")


def build(passages: Sequence[dict[str, str]], model: str, folder: Path) -> None:
    """Index passages."""
    embedder = SentenceTransformersDocumentEmbedder(
        model=model, prefix="passage: ", device=CPU, progress_bar=False, normalize_embeddings=True
    )
    embedder.warm_up()
    documents = [Document(id=passage["id"], content=passage["text"]) for passage in passages]
    store = InMemoryDocumentStore(embedding_similarity_function="cosine")
    store.write_documents(embedder.run(documents)["documents"])
    store.save_to_disk(str(folder / "haystack.json"))


def opened(model: str, folder: Path) -> Callable[[str], list[str]]:
    """What answers questions."""
    embedder = SentenceTransformersTextEmbedder(
        model=model, prefix="query: ", device=CPU, progress_bar=False, normalize_embeddings=True
    )
    embedder.warm_up()
    retriever = InMemoryEmbeddingRetriever(
        InMemoryDocumentStore.load_from_disk(str(folder / "haystack.json")), top_k=10
    )
    return lambda question: [
        found.id for found in retriever.run(query_embedding=embedder.run(question)["embedding"])["documents"]
    ]
