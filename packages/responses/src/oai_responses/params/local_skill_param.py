# Generated from LocalSkillParam. Do not edit.
"""LocalSkillParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class LocalSkillParamDict(TypedDict, total=False):
    """`LocalSkillParam` as a mapping."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
