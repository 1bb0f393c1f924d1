# Generated from WebSearchActionSearch. Do not edit.
"""WebSearchActionSearch."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebSearchActionSearchSourcesItem")
class WebSearchActionSearchSourcesItem(Component):
    """An item of `sources` of `WebSearchActionSearch`."""

    type: Literal["url"] = "url"
    url: str
    """Its URL."""


@component("WebSearchActionSearch")
class WebSearchActionSearch(Component):
    """A member of `WebSearchToolCallAction`, told by `type` = `"search"`."""

    type: Literal["search"] = "search"
    query: str | None = None
    """What to search for. Deprecated."""

    queries: list[str] | None = None
    """What was searched for."""

    sources: list[WebSearchActionSearchSourcesItem] | None = None
    """Where it comes from."""
