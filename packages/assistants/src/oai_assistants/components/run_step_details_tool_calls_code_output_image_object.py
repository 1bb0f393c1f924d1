# Generated from RunStepDetailsToolCallsCodeOutputImageObject. Do not edit.
"""RunStepDetailsToolCallsCodeOutputImageObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsCodeOutputImageObjectImage")
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Component):
    """`image` of `RunStepDetailsToolCallsCodeOutputImageObject`."""

    file_id: str
    """Id of the file."""


@component("RunStepDetailsToolCallsCodeOutputImageObject")
class RunStepDetailsToolCallsCodeOutputImageObject(Component):
    """A member of `RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem`, told by `type` = `"image"`."""

    type: Literal["image"] = "image"
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The image that the code made."""
