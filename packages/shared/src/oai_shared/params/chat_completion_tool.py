# Generated from ChatCompletionTool. Do not edit.
"""ChatCompletionTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.function_object import FunctionObject
    from .function_object import FunctionObjectDict


class ChatCompletionToolDict(TypedDict, total=False):
    """`ChatCompletionTool` as a mapping."""

    type: Required[Literal["function"]]
    function: Required[FunctionObject | FunctionObjectDict]
