# Generated from BetaCustomTextFormatParam. Do not edit.
"""BetaCustomTextFormatParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaCustomTextFormatParam")
class BetaCustomTextFormatParam(Component):
    """An object of `type` "text"."""

    type: Literal["text"] = "text"
    """Default: `"text"`."""
