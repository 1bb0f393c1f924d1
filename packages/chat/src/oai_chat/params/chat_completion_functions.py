# Generated from ChatCompletionFunctions. Do not edit.
"""ChatCompletionFunctions in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from oai_shared.params.function_parameters import FunctionParametersLike


class ChatCompletionFunctionsDict(TypedDict, total=False):
    """`ChatCompletionFunctions` as a mapping."""

    description: str
    name: Required[str]
    parameters: FunctionParametersLike
