# Generated from SpecificApplyPatchParam. Do not edit.
"""SpecificApplyPatchParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class SpecificApplyPatchParamDict(TypedDict, total=False):
    """`SpecificApplyPatchParam` as a mapping."""

    type: Required[Literal["apply_patch"]]
