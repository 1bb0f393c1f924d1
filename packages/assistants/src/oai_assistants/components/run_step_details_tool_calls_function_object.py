# Generated from RunStepDetailsToolCallsFunctionObject. Do not edit.
"""RunStepDetailsToolCallsFunctionObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsFunctionObjectFunction")
class RunStepDetailsToolCallsFunctionObjectFunction(Component):
    """`function` of `RunStepDetailsToolCallsFunctionObject`."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""

    output: str | None
    """What comes out."""


@component("RunStepDetailsToolCallsFunctionObject")
class RunStepDetailsToolCallsFunctionObject(Component):
    """A member of `RunStepDetailsToolCallsObjectToolCallsItem`, told by `type` = `"function"`."""

    id: str
    """Unique id."""

    type: Literal["function"] = "function"
    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The function."""
