# Generated from EvalItemInputImage. Do not edit.
"""EvalItemInputImage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class EvalItemInputImageDict(TypedDict, total=False):
    """`EvalItemInputImage` as a mapping."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str
