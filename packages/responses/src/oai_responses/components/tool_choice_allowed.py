# Generated from ToolChoiceAllowed. Do not edit.
"""ToolChoiceAllowed."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("ToolChoiceAllowed")
class ToolChoiceAllowed(Component):
    """A member of `ToolChoiceParam`, told by `type` = `"allowed_tools"`."""

    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Literal["auto", "required"]
    """Whether the model may or must call one of the tools."""

    tools: list[dict[str, Any]]
    """The allowed tools, each as a short mapping such as `{"type": "function", "name": ...}`."""
