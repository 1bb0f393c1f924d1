# Generated from CodeInterpreterOutputImage. Do not edit.
"""CodeInterpreterOutputImage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CodeInterpreterOutputImageDict(TypedDict, total=False):
    """`CodeInterpreterOutputImage` as a mapping."""

    type: Required[Literal["image"]]
    url: Required[str]
