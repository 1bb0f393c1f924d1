# Generated from BetaToolChoiceAllowed. Do not edit.
"""BetaToolChoiceAllowed."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("BetaToolChoiceAllowed")
class BetaToolChoiceAllowed(Component):
    """An object of `type` "allowed_tools"."""

    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]
    """Tools that the model may call."""
