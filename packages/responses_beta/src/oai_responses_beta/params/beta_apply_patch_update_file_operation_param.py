# Generated from BetaApplyPatchUpdateFileOperationParam. Do not edit.
"""BetaApplyPatchUpdateFileOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaApplyPatchUpdateFileOperationParamDict(TypedDict, total=False):
    """`BetaApplyPatchUpdateFileOperationParam` as a mapping."""

    type: Required[Literal["update_file"]]
    path: Required[str]
    diff: Required[str]
