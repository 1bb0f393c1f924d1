# Generated from InlineSkillSourceParam. Do not edit.
"""InlineSkillSourceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class InlineSkillSourceParamDict(TypedDict, total=False):
    """`InlineSkillSourceParam` as a mapping."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]
