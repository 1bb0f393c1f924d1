# Generated from RunToolCallObject. Do not edit.
"""RunToolCallObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunToolCallObjectFunction")
class RunToolCallObjectFunction(Component):
    """`function` of `RunToolCallObject`."""

    name: str
    """Name of the tool that is called."""

    arguments: str
    """Arguments as JSON text; the model wrote them, so check before use."""


@component("RunToolCallObject")
class RunToolCallObject(Component):
    """An item of `tool_calls` of `RunObjectRequiredActionSubmitToolOutputs`."""

    id: str
    """Unique id."""

    type: Literal["function"] = "function"
    function: RunToolCallObjectFunction
    """The function."""
