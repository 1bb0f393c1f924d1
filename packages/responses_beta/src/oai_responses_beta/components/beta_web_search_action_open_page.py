# Generated from BetaWebSearchActionOpenPage. Do not edit.
"""BetaWebSearchActionOpenPage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaWebSearchActionOpenPage")
class BetaWebSearchActionOpenPage(Component):
    """A member of `BetaWebSearchToolCallAction`, told by `type` = `"open_page"`."""

    type: Literal["open_page"] = "open_page"
    url: str | None = None
    """Its URL."""
