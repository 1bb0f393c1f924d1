# Generated from BetaModerationPolicyParam. Do not edit.
"""BetaModerationPolicyParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.beta_moderation_config_param import BetaModerationConfigParam
    from .beta_moderation_config_param import BetaModerationConfigParamDict


class BetaModerationPolicyParamDict(TypedDict, total=False):
    """`BetaModerationPolicyParam` as a mapping."""

    input: BetaModerationConfigParam | BetaModerationConfigParamDict | None
    output: BetaModerationConfigParam | BetaModerationConfigParamDict | None
