# Generated from ModerationPolicyParam. Do not edit.
"""ModerationPolicyParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.moderation_config_param import ModerationConfigParam
    from .moderation_config_param import ModerationConfigParamDict


class ModerationPolicyParamDict(TypedDict, total=False):
    """`ModerationPolicyParam` as a mapping."""

    input: ModerationConfigParam | ModerationConfigParamDict | None
    output: ModerationConfigParam | ModerationConfigParamDict | None
