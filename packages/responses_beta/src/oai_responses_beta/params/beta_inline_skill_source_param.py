# Generated from BetaInlineSkillSourceParam. Do not edit.
"""BetaInlineSkillSourceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaInlineSkillSourceParamDict(TypedDict, total=False):
    """`BetaInlineSkillSourceParam` as a mapping."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]
