# Generated from BetaSpecificApplyPatchParam. Do not edit.
"""BetaSpecificApplyPatchParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaSpecificApplyPatchParamDict(TypedDict, total=False):
    """`BetaSpecificApplyPatchParam` as a mapping."""

    type: Required[Literal["apply_patch"]]
