# Generated from ModerationResultBody. Do not edit.
"""ModerationResultBody in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal, Required

    from ..components.moderation_input_type import ModerationInputType


class ModerationResultBodyDict(TypedDict, total=False):
    """`ModerationResultBody` as a mapping."""

    type: Required[Literal["moderation_result"]]
    model: Required[str]
    flagged: Required[bool]
    categories: Required[Mapping[str, bool]]
    category_scores: Required[Mapping[str, float]]
    category_applied_input_types: Required[Mapping[str, Iterable[ModerationInputType]]]
