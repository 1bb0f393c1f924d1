# Generated from EvalResponsesSource. Do not edit.
"""EvalResponsesSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.reasoning_effort import ReasoningEffort


@component("EvalResponsesSource")
class EvalResponsesSource(Component):
    """An object of `type` "responses"."""

    type: Literal["responses"] = "responses"
    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    model: str | None = None
    instructions_search: str | None = None
    created_after: int | None = None
    """At least 0."""

    created_before: int | None = None
    """At least 0."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both."""

    users: list[str] | None = None
    tools: list[str] | None = None
    """Tools that the model may call."""
