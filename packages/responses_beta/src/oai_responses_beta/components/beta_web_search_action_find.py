# Generated from BetaWebSearchActionFind. Do not edit.
"""BetaWebSearchActionFind."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaWebSearchActionFind")
class BetaWebSearchActionFind(Component):
    """A member of `BetaWebSearchToolCallAction`, told by `type` = `"find_in_page"`."""

    type: Literal["find_in_page"] = "find_in_page"
    url: str
    """Its URL."""

    pattern: str
    """Text to look for."""
