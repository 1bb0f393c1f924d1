# Generated from BetaWebSearchActionFind. Do not edit.
"""BetaWebSearchActionFind in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaWebSearchActionFindDict(TypedDict, total=False):
    """`BetaWebSearchActionFind` as a mapping."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]
