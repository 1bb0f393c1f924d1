# Generated from RunStepDetailsToolCallsFunctionObject. Do not edit.
"""RunStepDetailsToolCallsFunctionObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsFunctionObjectFunction")
class RunStepDetailsToolCallsFunctionObjectFunction(Component):
    """An object of the API."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""

    output: str | None


@component("RunStepDetailsToolCallsFunctionObject")
class RunStepDetailsToolCallsFunctionObject(Component):
    """An object of `type` "function"."""

    id: str
    """Unique id."""

    type: Literal["function"] = "function"
    function: RunStepDetailsToolCallsFunctionObjectFunction
