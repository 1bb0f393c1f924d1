# Generated from RealtimeTruncation. Do not edit.
"""RealtimeTruncation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.realtime_truncation import (
        RealtimeTruncationObject,
        RealtimeTruncationObjectTokenLimits,
    )


class RealtimeTruncationObjectTokenLimitsDict(TypedDict, total=False):
    """`RealtimeTruncationObjectTokenLimits` as a mapping."""

    post_instructions: int


class RealtimeTruncationObjectDict(TypedDict, total=False):
    """`RealtimeTruncationObject` as a mapping."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationObjectTokenLimits | RealtimeTruncationObjectTokenLimitsDict


RealtimeTruncationLike: TypeAlias = (
    'Literal["auto", "disabled"] | RealtimeTruncationObject | RealtimeTruncationObjectDict'
)
