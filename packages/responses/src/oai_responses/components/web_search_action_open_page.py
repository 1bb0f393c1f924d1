# Generated from WebSearchActionOpenPage. Do not edit.
"""WebSearchActionOpenPage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebSearchActionOpenPage")
class WebSearchActionOpenPage(Component):
    """A member of `WebSearchToolCallAction`, told by `type` = `"open_page"`."""

    type: Literal["open_page"] = "open_page"
    url: str | None = None
    """Its URL."""
