# Generated from BetaInlineSkillParam. Do not edit.
"""BetaInlineSkillParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_inline_skill_source_param import BetaInlineSkillSourceParam
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParamDict


class BetaInlineSkillParamDict(TypedDict, total=False):
    """`BetaInlineSkillParam` as a mapping."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[BetaInlineSkillSourceParam | BetaInlineSkillSourceParamDict]
