# Generated from ModerationConfigParam. Do not edit.
"""ModerationConfigParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.moderation_mode import ModerationMode


class ModerationConfigParamDict(TypedDict, total=False):
    """`ModerationConfigParam` as a mapping."""

    mode: Required[ModerationMode]
