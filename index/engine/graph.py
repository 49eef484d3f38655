"""The e5 network as an ONNX graph, straight from the packed weights.

The packed file already holds four-bit blocks, and onnxruntime has operators for exactly such blocks
(`GatherBlockQuantized`, `MatMulNBits`): so the weights pass through unrounded, the file stays as small as the
download, and no torch is needed to write it. The activations are rounded to eight bits per token and block of 32
while multiplying; what that costs against full floats is measured in `docs/architecture.md`.

Pooling and normalising are part of the graph. It takes `ids` int64 (texts, tokens) and `mask` int32 of the same
shape (1 for a token, 0 for padding, which must follow the tokens) and gives `vectors` float32 (texts, hidden).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from index.engine.packed import BLOCK, Blocks, Packed, damaged

# The first ONNX opset and file version with everything used here; newer ones would only exclude older runtimes.
OPSET, IR = 20, 10
MICROSOFT = "com.microsoft"
# MatMulNBits: 4 means products of eight-bit integers, the fast way on every processor of the last ten years.
INTEGER_PRODUCTS = 4


def build_graph(packed: Packed) -> ModelProto:
    """The whole network, checked for nothing but its sizes. EngineError if a tensor is missing."""
    return _Graph(packed).model()


class _Graph:
    """Collects nodes and constants; every method adds some and returns the name of what they give."""

    def __init__(self, packed: Packed) -> None:
        self.packed, self.shape = packed, packed.shape
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def model(self) -> ModelProto:
        tokens = self.embedding()
        for layer in range(self.shape.layers):
            tokens = self.layer(tokens, f"l{layer}.")
        self.pooled(tokens)
        graph = helper.make_graph(
            self.nodes,
            "multilingual-e5-small",
            [
                helper.make_tensor_value_info("ids", TensorProto.INT64, ["texts", "tokens"]),
                helper.make_tensor_value_info("mask", TensorProto.INT32, ["texts", "tokens"]),
            ],
            [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", self.shape.hidden])],
            self.constants,
        )
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR, producer_name="docent")

    def embedding(self) -> str:
        """Word, position and type vectors added and normalised. All tokens have type 0."""
        blocks = self.blocks("emb.word", self.shape.vocabulary, self.shape.hidden)
        nibbles = _pairs(blocks).reshape(self.shape.vocabulary, -1)
        steps = blocks.steps.reshape(self.shape.vocabulary, -1)
        words = self.microsoft(
            "GatherBlockQuantized",
            self.constant(nibbles),
            "ids",
            self.constant(steps),
            bits=4,
            block_size=BLOCK,
            gather_axis=0,
            quantize_axis=1,
        )
        places = self.node("Slice", self.constant(self.positions()), self.integers(0), self.length(), self.integers(0))
        return self.normalised("LayerNormalization", [self.node("Add", words, places)], "emb.ln")

    def layer(self, tokens: str, name: str) -> str:
        """One transformer layer: attention, then two linear maps with a GELU between, each with a short cut."""
        hidden, wide = self.shape.hidden, self.shape.feed_forward
        query, key, value = (self.linear(tokens, name + part, hidden, hidden) for part in "qkv")
        seen = self.microsoft("MultiHeadAttention", query, key, value, "", "mask", num_heads=self.shape.heads)
        seen = self.linear(seen, name + "ao", hidden, hidden)
        tokens = self.normalised("SkipLayerNormalization", [seen, tokens], name + "aln")
        inner = self.microsoft("Gelu", self.linear(tokens, name + "fi", hidden, wide))
        inner = self.linear(inner, name + "fo", wide, hidden)
        return self.normalised("SkipLayerNormalization", [inner, tokens], name + "oln")

    def pooled(self, tokens: str) -> None:
        """The sum over the real tokens at unit length, which is their mean at unit length."""
        row = self.node("Unsqueeze", self.node("Cast", "mask", to=TensorProto.FLOAT), self.integers(1))
        sums = self.node("Squeeze", self.node("MatMul", row, tokens), self.integers(1))
        self.nodes.append(helper.make_node("LpNormalization", [sums], ["vectors"], axis=-1, p=2))

    def positions(self) -> npt.NDArray[np.float32]:
        hidden = self.shape.hidden
        kinds = self.packed.floats("emb.type", self.shape.types, hidden)
        return self.packed.floats("emb.pos", self.shape.positions, hidden) + kinds[0]

    def length(self) -> str:
        return self.node("Shape", "ids", start=1, end=2)

    def linear(self, inputs: str, name: str, into: int, out: int) -> str:
        """`inputs` (.., into) times the four-bit weights (out, into), plus the bias: (.., out)."""
        blocks = self.blocks(name + ".w", out, into)
        bias = self.constant(self.packed.floats(name + ".b", out))
        weights, steps = self.constant(_pairs(blocks).reshape(out, -1, BLOCK // 2)), self.constant(blocks.steps)
        sizes = {"K": into, "N": out, "bits": 4, "block_size": BLOCK}
        return self.microsoft(
            "MatMulNBits", inputs, weights, steps, "", "", bias, accuracy_level=INTEGER_PRODUCTS, **sizes
        )

    def normalised(self, operator: str, inputs: list[str], name: str) -> str:
        hidden = self.shape.hidden
        factors = [self.constant(self.packed.floats(name + end, hidden)) for end in (".w", ".b")]
        domain = "" if operator == "LayerNormalization" else MICROSOFT
        return self.node(operator, *inputs, *factors, domain=domain, epsilon=self.packed.epsilon)

    def blocks(self, name: str, *shape: int) -> Blocks:
        tensor = self.packed.tensors.get(name)
        if not isinstance(tensor, Blocks) or tensor.nibbles.size != int(np.prod(shape)):
            raise damaged(f"the tensor {name} is missing or has the wrong size")
        return tensor

    def integers(self, *numbers: int) -> str:
        return self.constant(np.array(numbers, dtype=np.int64))

    def constant(self, values: npt.NDArray[Any]) -> str:
        name = f"constant{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def microsoft(self, operator: str, *inputs: str, **attributes: Any) -> str:
        return self.node(operator, *inputs, domain=MICROSOFT, **attributes)

    def node(self, operator: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        name = f"value{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], domain=domain, **attributes))
        return name


def _pairs(blocks: Blocks) -> npt.NDArray[np.uint8]:
    """The nibbles as onnxruntime packs them: two neighbours to a byte, the first one low. (blocks, 16) uint8."""
    return np.asarray(blocks.nibbles[:, 0::2] | (blocks.nibbles[:, 1::2] << 4), dtype=np.uint8)
