# Generated from WebSearchActionOpenPage. Do not edit.
"""WebSearchActionOpenPage in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required


class WebSearchActionOpenPageDict(TypedDict, total=False):
    """`WebSearchActionOpenPage` as a mapping."""

    type: Required[Literal["open_page"]]
    url: str | None
