"""The e5 network as an eight-bit ONNX graph, straight from the packed weights; no torch is needed to write it.

It takes `ids` int64 (texts, tokens) and `mask` int32 of the same shape (1 for a token, 0 for the padding after it)
and gives `vectors` float32 (texts, hidden) of unit length: pooling is part of the graph.

An ordinary dynamic quantisation of this model loses recall (in Greek most), and a text's vector depends on what else
is in its batch. Four choices avoid both at no cost in time; the figures are in `docs/architecture.md`.

1. Activations are rounded with one step per token, not one per batch.
2. A few channels are several times louder than all others in every layer, and would set the step for all; they are
   made quieter behind each normalisation, and the weights that read them louder.
3. GELU never gives less than -0.17; with that added its outputs use all 256 levels instead of half of them.
4. The word table keeps its four bits: reading a row is not what takes time, and the file stays small.

Biases stay in floats. Weights have one step per output. Additions and normalisations are separate operators on
purpose: onnxruntime's fused one (SkipLayerNormalization) is eight times slower, so its optimiser must not fuse them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from onnx import ModelProto, TensorProto, helper

from index.engine.nodes import MICROSOFT, Nodes
from index.engine.packed import BLOCK, Blocks, Floats, Packed, damaged

# The first ONNX opset and file version with everything used here; newer ones would only exclude older runtimes.
OPSET, IR = 20, 10
# The loudest channels, seen on 30 texts in English and Greek; three times quieter was the best of 2, 3 and 4.
LOUD, QUIETER = (15, 35, 87, 146, 297, 321, 347, 351), 3.0
# The least value of GELU is -0.16997.
LIFT = 0.17

Rounded = tuple[str, str, str]  # names of: uint8 values (tokens, channels), step of each token (tokens, 1), zero point


def build_graph(packed: Packed) -> ModelProto:
    """The whole network. EngineError if a tensor is missing or has the wrong size."""
    hidden = packed.shape.hidden
    graph = _Network(packed).written()
    shape = ["texts", "tokens"]
    model = helper.make_graph(
        graph.nodes,
        "multilingual-e5-small",
        [
            helper.make_tensor_value_info("ids", TensorProto.INT64, shape),
            helper.make_tensor_value_info("mask", TensorProto.INT32, shape),
        ],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["texts", hidden])],
        graph.constants,
    )
    opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(MICROSOFT, 1)]
    return helper.make_model(model, opset_imports=opsets, ir_version=IR, producer_name="docent")


class _Network:
    """Writes the network down from below. Between layers all tokens of all texts are rows of one flat matrix."""

    def __init__(self, packed: Packed) -> None:
        self.packed, self.shape, self.graph = packed, packed.shape, Nodes()
        self.quieter: Floats = np.ones(self.shape.hidden, dtype=np.float32)
        self.quieter[[channel for channel in LOUD if channel < self.shape.hidden]] = QUIETER

    def written(self) -> Nodes:
        graph, hidden = self.graph, self.shape.hidden
        self.last = graph.integers(1)
        self.flat = graph.integers(-1, hidden)
        self.text_shape = graph.node("Concat", graph.node("Shape", "ids"), graph.integers(hidden), axis=0)
        self.middle = graph.constant(128, np.uint8)
        rows = self.embedding()
        self.middles = graph.node("Expand", graph.constant([128], np.uint8), graph.node("Shape", rows, end=1))
        self.loudness = graph.floats(self.quieter)
        for layer in range(self.shape.layers):
            rows = self.feed_forward(self.attention(rows, f"l{layer}."), f"l{layer}.")
        self.pooled(rows)
        return graph

    def embedding(self) -> str:
        """Word, position and type vectors, added and normalised. All tokens have type 0."""
        graph, hidden = self.graph, self.shape.hidden
        positions = self.packed.floats("emb.pos", self.shape.positions, hidden)
        types = self.packed.floats("emb.type", self.shape.types, hidden)
        length = graph.node("Shape", "ids", start=1, end=2)
        places = graph.node("Slice", graph.floats(positions + types[0]), graph.integers(0), length, graph.integers(0))
        rows = graph.node("Reshape", graph.node("Add", self.words(), places), self.flat)
        return self.normalised(rows, "emb.ln")

    def words(self) -> str:
        """The vectors of the words, read from four-bit blocks."""
        table = self.packed.tensors.get("emb.word")
        rows = self.shape.vocabulary
        if not isinstance(table, Blocks) or table.nibbles.size != rows * self.shape.hidden:
            raise damaged("the tensor emb.word is missing or has the wrong size")
        # onnxruntime packs two neighbours to a byte, the first one low.
        pairs = table.nibbles[:, 0::2] | (table.nibbles[:, 1::2] << 4)
        return self.graph.microsoft(
            "GatherBlockQuantized",
            self.graph.constant(pairs.reshape(rows, -1)),
            "ids",
            self.graph.floats(table.steps.reshape(rows, -1)),
            bits=4,
            block_size=BLOCK,
            gather_axis=0,
            quantize_axis=1,
        )

    def attention(self, rows: str, name: str) -> str:
        """Each token gathers from the others, is added to itself, and normalised."""
        graph, hidden = self.graph, self.shape.hidden
        rounded = self.rounded(rows)
        parts = [self.product(rounded, self.weights(name + part, hidden) * self.quieter) for part in "qkv"]
        biases = np.concatenate([self.packed.floats(f"{name}{part}.b", hidden) for part in "qkv"])
        texts = [graph.node("Reshape", part, self.text_shape) for part in parts]
        heads = self.shape.heads
        seen = graph.microsoft("MultiHeadAttention", *texts, graph.floats(biases), "mask", num_heads=heads)
        flat = self.rounded(graph.node("Reshape", seen, self.flat))
        out = self.product(flat, self.weights(name + "ao", hidden))
        return self.added(out, self.packed.floats(name + "ao.b", hidden), rows, name + "aln")

    def feed_forward(self, rows: str, name: str) -> str:
        """Two linear maps with a GELU between, added to the token, and normalised."""
        graph, hidden, wide = self.graph, self.shape.hidden, self.shape.feed_forward
        inner = self.product(self.rounded(rows), self.weights(name + "fi", hidden) * self.quieter)
        bias = graph.floats(self.packed.floats(name + "fi.b", wide))
        lifted = graph.node("Add", graph.microsoft("Gelu", graph.node("Add", inner, bias)), graph.floats(LIFT))
        weights = self.weights(name + "fo", wide)
        # What was added to every input comes out as a constant, and leaves with the bias.
        whole, steps = _whole(weights)
        surplus = LIFT * whole.sum(axis=1) * steps
        out = self.product(self.rounded_lifted(lifted), weights)
        return self.added(out, self.packed.floats(name + "fo.b", hidden) - surplus, rows, name + "oln")

    def pooled(self, rows: str) -> None:
        """The sum over a text's tokens at unit length, which is their mean at unit length."""
        graph = self.graph
        texts = graph.node("Reshape", rows, self.text_shape)
        mask = graph.node("Unsqueeze", graph.node("Cast", "mask", to=TensorProto.FLOAT), self.last)
        sums = graph.node("Squeeze", graph.node("MatMul", mask, texts), self.last)
        loud = graph.node("Mul", sums, self.loudness)
        graph.node("LpNormalization", loud, output="vectors", axis=-1, p=2)

    def added(self, out: str, bias: npt.NDArray[np.floating], rows: str, name: str) -> str:
        """Normalise: out + bias + rows, the rows at their true loudness."""
        graph = self.graph
        loud = graph.node("Mul", rows, self.loudness)
        return self.normalised(graph.node("Add", graph.node("Add", out, graph.floats(bias)), loud), name)

    def normalised(self, rows: str, name: str) -> str:
        """Layer normalisation; what it gives is divided by `quieter`."""
        factors = [self.packed.floats(name + end, self.shape.hidden) / self.quieter for end in (".w", ".b")]
        constants = [self.graph.floats(factor) for factor in factors]
        return self.graph.node("LayerNormalization", rows, *constants, epsilon=self.packed.epsilon)

    def rounded(self, rows: str) -> Rounded:
        """To 255 levels around 128, with a step for each row: its largest value / 127."""
        graph = self.graph
        step = self.step(graph.node("Abs", rows), 127)
        values = graph.node("QuantizeLinear", rows, step, self.middles, axis=0)
        return values, graph.node("Unsqueeze", step, self.last), self.middle

    def rounded_lifted(self, rows: str) -> Rounded:
        """As `rounded`, for rows without negative values: to 256 levels from 0."""
        step = self.step(rows, 255)
        values = self.graph.node("QuantizeLinear", rows, step, axis=0)
        return values, self.graph.node("Unsqueeze", step, self.last), ""

    def step(self, rows: str, levels: int) -> str:
        largest = self.graph.node("ReduceMax", rows, self.last, keepdims=0)
        return self.graph.node("Mul", largest, self.graph.floats(1 / levels))

    def product(self, rounded: Rounded, weights: Floats) -> str:
        """Rounded rows times weights (out, into), both as integers; floats again, without the bias."""
        graph = self.graph
        values, step, zero = rounded
        whole, steps = _whole(weights)
        one = graph.floats(1)
        out = graph.microsoft("MatMulIntegerToFloat", values, graph.constant(whole.T), one, graph.floats(steps), zero)
        return graph.node("Mul", out, step)

    def weights(self, name: str, into: int) -> Floats:
        blocks = self.packed.tensors.get(name + ".w")
        numbers = blocks.nibbles.size if isinstance(blocks, Blocks) else 0
        return self.packed.floats(name + ".w", numbers // into, into)


def _whole(weights: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Weights (out, into) as integers from -127 to 127 and the step of each output (out,)."""
    steps = np.abs(weights).max(axis=1) / 127
    whole = np.round(weights / np.where(steps > 0, steps, 1)[:, None]).astype(np.int8)
    return whole, steps.astype(np.float32)
