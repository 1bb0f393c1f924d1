# Generated from BetaWebSearchActionSearch. Do not edit.
"""BetaWebSearchActionSearch."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaWebSearchActionSearchSourcesItem")
class BetaWebSearchActionSearchSourcesItem(Component):
    """An item of `sources` of `BetaWebSearchActionSearch`."""

    type: Literal["url"] = "url"
    url: str
    """Its URL."""


@component("BetaWebSearchActionSearch")
class BetaWebSearchActionSearch(Component):
    """A member of `BetaWebSearchToolCallAction`, told by `type` = `"search"`."""

    type: Literal["search"] = "search"
    query: str | None = None
    """What to search for. Deprecated."""

    queries: list[str] | None = None
    """What was searched for."""

    sources: list[BetaWebSearchActionSearchSourcesItem] | None = None
    """Where it comes from."""
