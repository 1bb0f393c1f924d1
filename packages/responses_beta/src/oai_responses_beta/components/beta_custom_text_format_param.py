# Generated from BetaCustomTextFormatParam. Do not edit.
"""BetaCustomTextFormatParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaCustomTextFormatParam")
class BetaCustomTextFormatParam(Component):
    """A member of `BetaCustomToolParamFormat`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
