# Generated from RealtimeTruncation. Do not edit.
"""RealtimeTruncation in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

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


if TYPE_CHECKING:
    RealtimeTruncationLike: TypeAlias = (
        'Literal["auto", "disabled"] | RealtimeTruncationObject | RealtimeTruncationObjectDict'
    )
else:
    RealtimeTruncationLike = Alias(
        'Literal["auto", "disabled"] | RealtimeTruncationObject | RealtimeTruncationObjectDict',
        __name__,
    )
