# Generated from BetaSkillReferenceParam. Do not edit.
"""BetaSkillReferenceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaSkillReferenceParamDict(TypedDict, total=False):
    """`BetaSkillReferenceParam` as a mapping."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    version: str
