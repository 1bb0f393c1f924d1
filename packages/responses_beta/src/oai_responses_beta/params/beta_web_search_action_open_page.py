# Generated from BetaWebSearchActionOpenPage. Do not edit.
"""BetaWebSearchActionOpenPage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class BetaWebSearchActionOpenPageDict(TypedDict, total=False):
    """`BetaWebSearchActionOpenPage` as a mapping."""

    type: Required[Literal["open_page"]]
    url: str | None
