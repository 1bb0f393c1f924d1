# Generated from AssistantsNamedToolChoice. Do not edit.
"""AssistantsNamedToolChoice in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.assistants_named_tool_choice import AssistantsNamedToolChoiceFunction


class AssistantsNamedToolChoiceFunctionDict(TypedDict, total=False):
    """`AssistantsNamedToolChoiceFunction` as a mapping."""

    name: Required[str]


class AssistantsNamedToolChoiceDict(TypedDict, total=False):
    """`AssistantsNamedToolChoice` as a mapping."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantsNamedToolChoiceFunction | AssistantsNamedToolChoiceFunctionDict
