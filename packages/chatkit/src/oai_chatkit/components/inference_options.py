# Generated from InferenceOptions. Do not edit.
"""InferenceOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .tool_choice import ToolChoice


@component("InferenceOptions")
class InferenceOptions(Component):
    """`inference_options` of `UserMessageItem`."""

    tool_choice: ToolChoice | None
    """Which tool the model may or must call."""

    model: str | None
    """Id of the model."""
