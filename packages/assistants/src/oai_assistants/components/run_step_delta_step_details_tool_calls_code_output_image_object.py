# Generated from RunStepDeltaStepDetailsToolCallsCodeOutputImageObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsCodeOutputImageObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage")
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Component):
    """An object of the API."""

    file_id: str | None = None
    """Id of an uploaded file."""


@component("RunStepDeltaStepDetailsToolCallsCodeOutputImageObject")
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Component):
    """An object of `type` "image"."""

    index: int
    type: Literal["image"] = "image"
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
