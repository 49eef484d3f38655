"""LlamaIndex (https://docs.llamaindex.ai), with its simple vector store."""

from collections.abc import Callable, Sequence
from pathlib import Path

from llama_index.core import StorageContext, VectorStoreIndex, load_index_from_storage
from llama_index.core.schema import TextNode
from llama_index.embeddings.huggingface import HuggingFaceEmbedding


def _embedding(model: str) -> HuggingFaceEmbedding:
    return HuggingFaceEmbedding(
        model_name=model, query_instruction="query: ", text_instruction="passage: ", device="cpu"
    )


def build(passages: Sequence[dict[str, str]], model: str, folder: Path) -> None:
    """Index passages."""
    nodes = [TextNode(id_=passage["id"], text=passage["text"]) for passage in passages]
    index = VectorStoreIndex(nodes, embed_model=_embedding(model))
    index.storage_context.persist(str(folder / "llama"))


def opened(model: str, folder: Path) -> Callable[[str], list[str]]:
    """What answers questions."""
    storage = StorageContext.from_defaults(persist_dir=str(folder / "llama"))
    retriever = load_index_from_storage(storage, embed_model=_embedding(model)).as_retriever(similarity_top_k=10)
    return lambda question: [found.node.node_id for found in retriever.retrieve(question)]
