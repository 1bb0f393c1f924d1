# Generated from RunStepDeltaStepDetailsToolCallsFunctionObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsFunctionObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsFunctionObjectFunction")
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Component):
    """An object of the API."""

    name: str | None = None
    arguments: str | None = None
    """Arguments as a JSON text, as the model wrote it."""

    output: str | None = None


@component("RunStepDeltaStepDetailsToolCallsFunctionObject")
class RunStepDeltaStepDetailsToolCallsFunctionObject(Component):
    """An object of `type` "function"."""

    index: int
    id: str | None = None
    """Unique id."""

    type: Literal["function"] = "function"
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
