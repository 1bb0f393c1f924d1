# Generated from RunStepDetailsToolCallsCodeOutputImageObject. Do not edit.
"""RunStepDetailsToolCallsCodeOutputImageObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsToolCallsCodeOutputImageObjectImage")
class RunStepDetailsToolCallsCodeOutputImageObjectImage(Component):
    """An object of the API."""

    file_id: str
    """Id of an uploaded file."""


@component("RunStepDetailsToolCallsCodeOutputImageObject")
class RunStepDetailsToolCallsCodeOutputImageObject(Component):
    """An object of `type` "image"."""

    type: Literal["image"] = "image"
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
