# Generated from BetaToolChoiceCustom. Do not edit.
"""BetaToolChoiceCustom in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaToolChoiceCustomDict(TypedDict, total=False):
    """`BetaToolChoiceCustom` as a mapping."""

    type: Required[Literal["custom"]]
    name: Required[str]
