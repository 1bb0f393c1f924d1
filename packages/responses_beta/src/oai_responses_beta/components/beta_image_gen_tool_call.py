# Generated from BetaImageGenToolCall. Do not edit.
"""BetaImageGenToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_agent_tag import BetaAgentTag


@component("BetaImageGenToolCall")
class BetaImageGenToolCall(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"image_generation_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it got, or how it stands."""

    result: str | None
    """The image, base64 encoded."""
