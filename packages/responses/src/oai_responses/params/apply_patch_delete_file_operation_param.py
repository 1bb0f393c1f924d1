# Generated from ApplyPatchDeleteFileOperationParam. Do not edit.
"""ApplyPatchDeleteFileOperationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ApplyPatchDeleteFileOperationParamDict(TypedDict, total=False):
    """`ApplyPatchDeleteFileOperationParam` as a mapping."""

    type: Required[Literal["delete_file"]]
    path: Required[str]
