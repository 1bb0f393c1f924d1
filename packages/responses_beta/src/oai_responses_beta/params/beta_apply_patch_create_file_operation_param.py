# Generated from BetaApplyPatchCreateFileOperationParam. Do not edit.
"""BetaApplyPatchCreateFileOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaApplyPatchCreateFileOperationParamDict(TypedDict, total=False):
    """`BetaApplyPatchCreateFileOperationParam` as a mapping."""

    type: Required[Literal["create_file"]]
    path: Required[str]
    diff: Required[str]
