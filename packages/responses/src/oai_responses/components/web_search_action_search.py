# Generated from WebSearchActionSearch. Do not edit.
"""WebSearchActionSearch."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebSearchActionSearchSourcesItem")
class WebSearchActionSearchSourcesItem(Component):
    """An object of `type` "url"."""

    type: Literal["url"] = "url"
    url: str
    """A URL."""


@component("WebSearchActionSearch")
class WebSearchActionSearch(Component):
    """An object of `type` "search"."""

    type: Literal["search"] = "search"
    query: str | None = None
    """Deprecated."""

    queries: list[str] | None = None
    sources: list[WebSearchActionSearchSourcesItem] | None = None
