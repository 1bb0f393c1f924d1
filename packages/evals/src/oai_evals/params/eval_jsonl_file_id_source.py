# Generated from EvalJsonlFileIdSource. Do not edit.
"""EvalJsonlFileIdSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class EvalJsonlFileIdSourceDict(TypedDict, total=False):
    """`EvalJsonlFileIdSource` as a mapping."""

    type: Required[Literal["file_id"]]
    id: Required[str]
