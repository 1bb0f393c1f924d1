# Generated from BetaLocalEnvironmentParam. Do not edit.
"""BetaLocalEnvironmentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_local_skill_param import BetaLocalSkillParam
    from .beta_local_skill_param import BetaLocalSkillParamDict


class BetaLocalEnvironmentParamDict(TypedDict, total=False):
    """`BetaLocalEnvironmentParam` as a mapping."""

    type: Required[Literal["local"]]
    skills: Iterable[BetaLocalSkillParam | BetaLocalSkillParamDict]
