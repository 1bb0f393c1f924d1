# Generated from BetaApplyPatchDeleteFileOperationParam. Do not edit.
"""BetaApplyPatchDeleteFileOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    """`BetaApplyPatchDeleteFileOperationParam` as a mapping."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
