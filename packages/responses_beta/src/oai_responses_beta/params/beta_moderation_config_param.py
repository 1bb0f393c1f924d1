# Generated from BetaModerationConfigParam. Do not edit.
"""BetaModerationConfigParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.beta_moderation_mode import BetaModerationMode


class BetaModerationConfigParamDict(TypedDict, total=False):
    """`BetaModerationConfigParam` as a mapping."""

    mode: Required[BetaModerationMode]
