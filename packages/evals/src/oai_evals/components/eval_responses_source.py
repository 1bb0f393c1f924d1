# Generated from EvalResponsesSource. Do not edit.
"""EvalResponsesSource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.reasoning_effort import ReasoningEffort


@component("EvalResponsesSource")
class EvalResponsesSource(Component):
    """A member of `CreateEvalResponsesRunDataSourceSource`, told by `type` = `"responses"`."""

    type: Literal["responses"] = "responses"
    metadata: dict[str, Any] | None = None
    """Only responses with these metadata."""

    model: str | None = None
    """Id of the model."""

    instructions_search: str | None = None
    """Only responses whose instructions contain this text."""

    created_after: int | None = None
    """Only what was made after this time, in seconds since 1970, UTC. At least 0."""

    created_before: int | None = None
    """Only what was made before this time, in seconds since 1970, UTC. At least 0."""

    reasoning_effort: ReasoningEffort | None = None
    """How much the model thinks before it answers; less is faster and cheaper. One of `"none"`, `"minimal"`, `"low"`, `"medium"`, `"high"`, `"xhigh"`, `"max"`. Default: `"medium"`."""

    temperature: float | None = None
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both."""

    users: list[str] | None = None
    """Only responses for these users."""

    tools: list[str] | None = None
    """Only responses that had these tools."""
