# Generated from FunctionParameters. Do not edit.
"""FunctionParameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

if TYPE_CHECKING:
    FunctionParameters: TypeAlias = dict[str, Any]
    """`parameters` of `FunctionObject` and `ChatCompletionFunctions`."""
else:
    FunctionParameters = Alias("dict[str, Any]", __name__)
