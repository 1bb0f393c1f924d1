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
    """`reasoning` of `client.responses.create`, `Response`, `ResponsesClientEventResponseCreate` and others."""

    mode: ReasoningModeEnum | None = None
    """In which way the model thinks. Known values: `"standard"`, `"pro"`."""

    effort: ReasoningEffort | None = None
    """How much to think; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    summary: Literal["auto", "concise", "detailed"] | None = None
    """Whether the thinking is summed up, and how fully."""

    context: Literal["auto", "current_turn", "all_turns"] | None = None
    """Which earlier thinking the model sees again on later turns."""

    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """Old name of `summary`. Deprecated."""
