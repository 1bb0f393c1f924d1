# Generated from RealtimeTurnDetection. Do not edit.
"""RealtimeTurnDetection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent


@component("RealtimeTurnDetectionServerVad")
class RealtimeTurnDetectionServerVad(Component):
    """A member of `RealtimeTurnDetection`, told by `type` = `"server_vad"`."""

    type: Literal["server_vad"] = "server_vad"
    threshold: float | None = None
    """How loud speech must be to count, 0 to 1; higher for noisy places."""

    prefix_padding_ms: int | None = None
    """Audio to keep from before speech was noticed, in milliseconds."""

    silence_duration_ms: int | None = None
    """Silence that ends a turn, in milliseconds."""

    create_response: bool | None = None
    """Whether a response starts by itself when the turn ends. Default: `True`."""

    interrupt_response: bool | None = None
    """Whether speech of the user stops a response that is under way. Default: `True`."""

    idle_timeout_ms: int | None = None
    """Silence after which the model goes on by itself, in milliseconds. 5000 to 30000."""


@component("RealtimeTurnDetectionSemanticVad")
class RealtimeTurnDetectionSemanticVad(Component):
    """A member of `RealtimeTurnDetection`, told by `type` = `"semantic_vad"`."""

    type: Literal["semantic_vad"] = "semantic_vad"
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """How soon a pause counts as the end of a turn. Default: `"auto"`."""

    create_response: bool | None = None
    """Whether a response starts by itself when the turn ends. Default: `True`."""

    interrupt_response: bool | None = None
    """Whether speech of the user stops a response that is under way. Default: `True`."""


if TYPE_CHECKING:
    RealtimeTurnDetection: TypeAlias = (
        RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad | UnknownComponent | None
    )
    """`turn_detection` of `RealtimeSession`, `RealtimeSessionCreateRequestGAAudioInput`, `RealtimeSessionCreateResponseGAAudioInput` and others. Told apart by `type`."""
else:
    RealtimeTurnDetection = TaggedUnion(
        "RealtimeTurnDetection",
        __name__,
        "type",
        {
            "server_vad": "RealtimeTurnDetectionServerVad",
            "semantic_vad": "RealtimeTurnDetectionSemanticVad",
        },
    )
