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
    """An object of `type` "server_vad"."""

    type: Literal["server_vad"] = "server_vad"
    """Default: `"server_vad"`."""

    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    """Default: `True`."""

    interrupt_response: bool | None = None
    """Default: `True`."""

    idle_timeout_ms: int | None = None
    """5000 to 30000."""


@component("RealtimeTurnDetectionSemanticVad")
class RealtimeTurnDetectionSemanticVad(Component):
    """An object of `type` "semantic_vad"."""

    type: Literal["semantic_vad"] = "semantic_vad"
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    """Default: `"auto"`."""

    create_response: bool | None = None
    """Default: `True`."""

    interrupt_response: bool | None = None
    """Default: `True`."""


if TYPE_CHECKING:
    RealtimeTurnDetection: TypeAlias = (
        RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad | UnknownComponent | None
    )
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
