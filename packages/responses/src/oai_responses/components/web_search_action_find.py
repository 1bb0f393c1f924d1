# Generated from WebSearchActionFind. Do not edit.
"""WebSearchActionFind."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WebSearchActionFind")
class WebSearchActionFind(Component):
    """A member of `WebSearchToolCallAction`, told by `type` = `"find_in_page"`."""

    type: Literal["find_in_page"] = "find_in_page"
    url: str
    """Its URL."""

    pattern: str
    """Text to look for."""
