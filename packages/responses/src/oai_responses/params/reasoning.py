# Generated from Reasoning. Do not edit.
"""Reasoning in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from oai_shared.components.reasoning_effort import ReasoningEffort

    from ..components.reasoning_mode_enum import ReasoningModeEnum


class ReasoningDict(TypedDict, total=False):
    """`Reasoning` as a mapping."""

    mode: ReasoningModeEnum
    effort: ReasoningEffort
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
