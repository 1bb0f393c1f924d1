# Generated from CustomTextFormatParam. Do not edit.
"""CustomTextFormatParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class CustomTextFormatParamDict(TypedDict, total=False):
    """`CustomTextFormatParam` as a mapping."""

    type: Required[Literal["text"]]
