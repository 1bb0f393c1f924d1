# Generated from AssistantToolsFunction. Do not edit.
"""AssistantToolsFunction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.function_object import FunctionObject
    from oai_shared.params.function_object import FunctionObjectDict


class AssistantToolsFunctionDict(TypedDict, total=False):
    """`AssistantToolsFunction` as a mapping."""

    type: Required[Literal["function"]]
    function: Required[FunctionObject | FunctionObjectDict]
