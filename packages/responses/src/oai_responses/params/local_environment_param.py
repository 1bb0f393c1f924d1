# Generated from LocalEnvironmentParam. Do not edit.
"""LocalEnvironmentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.local_skill_param import LocalSkillParam
    from .local_skill_param import LocalSkillParamDict


class LocalEnvironmentParamDict(TypedDict, total=False):
    """`LocalEnvironmentParam` as a mapping."""

    type: Required[Literal["local"]]
    skills: Iterable[LocalSkillParam | LocalSkillParamDict]
