# Generated from BetaWebSearchActionSearch. Do not edit.
"""BetaWebSearchActionSearch."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaWebSearchActionSearchSourcesItem")
class BetaWebSearchActionSearchSourcesItem(Component):
    """An object of `type` "url"."""

    type: Literal["url"] = "url"
    url: str
    """A URL."""


@component("BetaWebSearchActionSearch")
class BetaWebSearchActionSearch(Component):
    """An object of `type` "search"."""

    type: Literal["search"] = "search"
    query: str | None = None
    """Deprecated."""

    queries: list[str] | None = None
    sources: list[BetaWebSearchActionSearchSourcesItem] | None = None
