# Generated from BetaWebSearchActionSearch. Do not edit.
"""BetaWebSearchActionSearch in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_web_search_action_search import BetaWebSearchActionSearchSourcesItem


class BetaWebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    """`BetaWebSearchActionSearchSourcesItem` as a mapping."""

    type: Required[Literal["url"]]
    url: Required[str]


class BetaWebSearchActionSearchDict(TypedDict, total=False):
    """`BetaWebSearchActionSearch` as a mapping."""

    type: Required[Literal["search"]]
    query: str
    queries: Iterable[str]
    sources: Iterable[
        BetaWebSearchActionSearchSourcesItem | BetaWebSearchActionSearchSourcesItemDict
    ]
