# Generated from AssistantToolsFunction. Do not edit.
"""AssistantToolsFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.function_object import FunctionObject


@component("AssistantToolsFunction")
class AssistantToolsFunction(Component):
    """A member of `AssistantObjectToolsItem`, `CreateAssistantRequestToolsItem`, `CreateRunRequestToolsItem` and others, told by `type` = `"function"`."""

    type: Literal["function"] = "function"
    function: FunctionObject
    """The function."""
