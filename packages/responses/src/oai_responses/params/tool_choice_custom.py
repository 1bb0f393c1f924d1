# Generated from ToolChoiceCustom. Do not edit.
"""ToolChoiceCustom in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ToolChoiceCustomDict(TypedDict, total=False):
    """`ToolChoiceCustom` as a mapping."""

    type: Required[Literal["custom"]]
    name: Required[str]
