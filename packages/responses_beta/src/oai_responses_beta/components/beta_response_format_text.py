# Generated from BetaResponseFormatText. Do not edit.
"""BetaResponseFormatText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("BetaResponseFormatText")
class BetaResponseFormatText(Component):
    """A member of `BetaTextResponseFormatConfiguration`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
