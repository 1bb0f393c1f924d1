# Generated from RunStepDeltaStepDetailsToolCallsFunctionObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsFunctionObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsFunctionObjectFunction")
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Component):
    """`function` of `RunStepDeltaStepDetailsToolCallsFunctionObject`."""

    name: str | None = None
    """Name of the tool that is called."""

    arguments: str | None = None
    """Arguments as JSON text; the model wrote them, so check before use."""

    output: str | None = None
    """What comes out."""


@component("RunStepDeltaStepDetailsToolCallsFunctionObject")
class RunStepDeltaStepDetailsToolCallsFunctionObject(Component):
    """A member of `RunStepDeltaStepDetailsToolCallsObjectToolCallsItem`, told by `type` = `"function"`."""

    index: int
    """Position in its list, counted from 0."""

    id: str | None = None
    """Unique id."""

    type: Literal["function"] = "function"
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """The function."""
