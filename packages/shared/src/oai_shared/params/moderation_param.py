# Generated from ModerationParam. Do not edit.
"""ModerationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..components.moderation_policy_param import ModerationPolicyParam
    from .moderation_policy_param import ModerationPolicyParamDict


class ModerationParamDict(TypedDict, total=False):
    """`ModerationParam` as a mapping."""

    model: Required[str]
    policy: ModerationPolicyParam | ModerationPolicyParamDict | None
