# Generated from RealtimeTruncation. Do not edit.
"""RealtimeTruncation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias


@component("RealtimeTruncationObjectTokenLimits")
class RealtimeTruncationObjectTokenLimits(Component):
    """`token_limits` of `RealtimeTruncationObject`."""

    post_instructions: int | None = None
    """Tokens of the conversation to keep, beyond the instructions. At least 0."""


@component("RealtimeTruncationObject")
class RealtimeTruncationObject(Component):
    """An alternative of `RealtimeTruncation`."""

    type: Literal["retention_ratio"] = "retention_ratio"
    retention_ratio: float
    """Share of the context that is kept when it is cut, 0 to 1. 0 to 1."""

    token_limits: RealtimeTruncationObjectTokenLimits | None = None
    """Bounds in tokens."""


if TYPE_CHECKING:
    RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationObject
    """`truncation` of `RealtimeSessionCreateRequest`, `RealtimeSessionCreateRequestGA` and `RealtimeSessionCreateResponseGA`."""
else:
    RealtimeTruncation = Alias('Literal["auto", "disabled"] | RealtimeTruncationObject', __name__)
