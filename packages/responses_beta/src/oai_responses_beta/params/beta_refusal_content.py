# Generated from BetaRefusalContent. Do not edit.
"""BetaRefusalContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaRefusalContentDict(TypedDict, total=False):
    """`BetaRefusalContent` as a mapping."""

    type: Required[Literal["refusal"]]
    refusal: Required[str]
