"""A reranker orders the best entries anew, with a real (if tiny, untrained) CrossEncoder."""

from collections.abc import Callable
from pathlib import Path

import pytest

from index.ask import Asker, Request
from index.engine import Engine
from index.errors import EngineError
from index.question import Question
from index.rerank import LOOKED_AT, Reranker
from index.search import Found, search
from index.snapshot import Snapshot
from knowledge.model import HUB, Entry


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, corpus: Snapshot) -> Path:
    """A CrossEncoder of two small layers, saved as any other would be."""
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace
    from transformers import BertConfig, BertForSequenceClassification, PreTrainedTokenizerFast

    words = sorted({word for passage in corpus.passages[:200] for word in passage.context.split()})
    vocabulary = {word: number for number, word in enumerate(["[PAD]", "[UNK]", "[CLS]", "[SEP]", *words])}
    plain = Tokenizer(WordLevel(vocabulary, unk_token="[UNK]"))
    plain.pre_tokenizer = Whitespace()
    fast = PreTrainedTokenizerFast(
        tokenizer_object=plain, pad_token="[PAD]", unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]"
    )
    config = BertConfig(
        vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32,
        num_labels=1, max_position_embeddings=512,
    )  # fmt: skip
    saved = tmp_path_factory.mktemp("reranker")
    BertForSequenceClassification(config).save_pretrained(saved)
    fast.save_pretrained(saved)
    return saved


@pytest.fixture(scope="module")
def reranker(folder: Path) -> Reranker:
    return Reranker(str(folder))


def found(
    snapshot: Snapshot, engine: Engine, text: str = "What is a data space for museums?"
) -> tuple[Question, Found]:
    question = Question(text, "en")
    return question, search(snapshot, question, engine.embed_queries([text])[0], HUB)


def test_the_best_ten_are_ordered_by_the_model(corpus: Snapshot, hashing: Engine, reranker: Reranker) -> None:
    """The same entries; below the tenth nothing moves; the order is the one of the scores."""
    question, before = found(corpus, hashing)
    after = reranker(corpus, question, before)
    assert sorted(hit.entry for hit in before.hits) == sorted(hit.entry for hit in after.hits)
    assert before.hits[LOOKED_AT:] == after.hits[LOOKED_AT:]
    pairs = [(question.text, corpus.passages[hit.passage].context) for hit in after.hits[:LOOKED_AT]]
    scores = reranker._model.predict(pairs, show_progress_bar=False).tolist()
    assert sorted(scores, reverse=True) == pytest.approx(scores)


def test_an_asker_with_a_reranker_quotes_what_it_puts_first(
    corpus: Snapshot, hashing: Engine, reranker: Reranker
) -> None:
    question, before = found(corpus, hashing)
    first = reranker(corpus, question, before).hits[0].entry
    (answer,) = Asker(lambda: corpus, hashing, reranker).ask([Request(question.text, HUB, "en")])
    assert first == answer.ranking[0]


def test_one_entry_needs_no_order(
    picture: Callable[..., Snapshot], an_entry: Callable[..., Entry], hashing: Engine, reranker: Reranker
) -> None:
    snapshot = picture(an_entry())
    question, before = found(snapshot, hashing)
    assert before == reranker(snapshot, question, before)


def test_a_reranker_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="DOCENT_RERANKER"):
        Reranker(str(tmp_path / "nothing"))
