"""Collects the nodes and constants of an ONNX graph while it is being written down."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from onnx import NodeProto, TensorProto, helper, numpy_helper

MICROSOFT = "com.microsoft"


class Nodes:
    """Every method adds something and returns the name under which later nodes may use it."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []

    def constant(self, values: npt.ArrayLike, kind: npt.DTypeLike | None = None) -> str:
        """A fixed tensor, as `kind` if one is given."""
        name = f"constant{len(self.constants)}"
        array = np.array(values, dtype=kind, order="C")
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def floats(self, values: npt.ArrayLike) -> str:
        """A fixed float32 tensor."""
        return self.constant(values, np.float32)

    def integers(self, *numbers: int) -> str:
        """A fixed list of int64, as ONNX wants for shapes and axes."""
        return self.constant(numbers, np.int64)

    def node(self, operator: str, *inputs: str, domain: str = "", output: str = "", **attributes: Any) -> str:
        """An operator of ONNX itself (or of `domain`), named `output` if one is given."""
        name = output or f"value{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], domain=domain, **attributes))
        return name

    def microsoft(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """An operator that onnxruntime adds to ONNX."""
        return self.node(operator, *inputs, domain=MICROSOFT, **attributes)
