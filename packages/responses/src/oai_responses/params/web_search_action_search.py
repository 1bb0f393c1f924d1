# Generated from WebSearchActionSearch. Do not edit.
"""WebSearchActionSearch in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.web_search_action_search import WebSearchActionSearchSourcesItem


class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    """`WebSearchActionSearchSourcesItem` as a mapping."""

    type: Required[Literal["url"]]
    url: Required[str]


class WebSearchActionSearchDict(TypedDict, total=False):
    """`WebSearchActionSearch` as a mapping."""

    type: Required[Literal["search"]]
    query: str
    queries: Iterable[str]
    sources: Iterable[WebSearchActionSearchSourcesItem | WebSearchActionSearchSourcesItemDict]
