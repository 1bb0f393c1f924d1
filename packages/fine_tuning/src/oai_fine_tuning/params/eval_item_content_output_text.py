# Generated from EvalItemContentOutputText. Do not edit.
"""EvalItemContentOutputText in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class EvalItemContentOutputTextDict(TypedDict, total=False):
    """`EvalItemContentOutputText` as a mapping."""

    type: Required[Literal["output_text"]]
    text: Required[str]
