# Generated from BetaLocalSkillParam. Do not edit.
"""BetaLocalSkillParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaLocalSkillParamDict(TypedDict, total=False):
    """`BetaLocalSkillParam` as a mapping."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
