# Generated from Reasoning. Do not edit.
"""Reasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.reasoning_effort import ReasoningEffort

    from .reasoning_mode_enum import ReasoningModeEnum


@component("Reasoning")
class Reasoning(Component):
    """An object of the API."""

    mode: ReasoningModeEnum | None = None
    effort: ReasoningEffort | None = None
    """How much to think; less is faster and cheaper."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Deprecated."""
