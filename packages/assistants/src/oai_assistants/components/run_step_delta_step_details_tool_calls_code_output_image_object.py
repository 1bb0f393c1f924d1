# Generated from RunStepDeltaStepDetailsToolCallsCodeOutputImageObject. Do not edit.
"""RunStepDeltaStepDetailsToolCallsCodeOutputImageObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage")
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Component):
    """`image` of `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`."""

    file_id: str | None = None
    """Id of the file."""


@component("RunStepDeltaStepDetailsToolCallsCodeOutputImageObject")
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Component):
    """A member of `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem`, told by `type` = `"image"`."""

    index: int
    """Position in its list, counted from 0."""

    type: Literal["image"] = "image"
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = None
    """The image that the code made."""
