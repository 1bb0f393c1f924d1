# Generated from BetaModerationParam. Do not edit.
"""BetaModerationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.beta_moderation_policy_param import BetaModerationPolicyParam
    from .beta_moderation_policy_param import BetaModerationPolicyParamDict


class BetaModerationParamDict(TypedDict, total=False):
    """`BetaModerationParam` as a mapping."""

    model: Required[str]
    policy: BetaModerationPolicyParam | BetaModerationPolicyParamDict | None
