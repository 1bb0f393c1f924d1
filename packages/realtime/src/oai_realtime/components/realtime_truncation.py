# Generated from RealtimeTruncation. Do not edit.
"""RealtimeTruncation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias


@component("RealtimeTruncationObjectTokenLimits")
class RealtimeTruncationObjectTokenLimits(Component):
    """An object of the API."""

    post_instructions: int | None = None
    """At least 0."""


@component("RealtimeTruncationObject")
class RealtimeTruncationObject(Component):
    """An object of `type` "retention_ratio"."""

    type: Literal["retention_ratio"] = "retention_ratio"
    retention_ratio: float
    """0 to 1."""

    token_limits: RealtimeTruncationObjectTokenLimits | None = None


if TYPE_CHECKING:
    RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | RealtimeTruncationObject
else:
    RealtimeTruncation = Alias('Literal["auto", "disabled"] | RealtimeTruncationObject', __name__)
