# Generated from BetaToolChoiceFunction. Do not edit.
"""BetaToolChoiceFunction in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaToolChoiceFunctionDict(TypedDict, total=False):
    """`BetaToolChoiceFunction` as a mapping."""

    type: Required[Literal["function"]]
    name: Required[str]
