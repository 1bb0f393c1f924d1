# Generated from ToolChoiceFunction. Do not edit.
"""ToolChoiceFunction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class ToolChoiceFunctionDict(TypedDict, total=False):
    """`ToolChoiceFunction` as a mapping."""

    type: Required[Literal["function"]]
    name: Required[str]
