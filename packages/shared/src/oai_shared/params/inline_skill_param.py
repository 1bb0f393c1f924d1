# Generated from InlineSkillParam. Do not edit.
"""InlineSkillParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.inline_skill_source_param import InlineSkillSourceParam
    from .inline_skill_source_param import InlineSkillSourceParamDict


class InlineSkillParamDict(TypedDict, total=False):
    """`InlineSkillParam` as a mapping."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[InlineSkillSourceParam | InlineSkillSourceParamDict]
