# Generated from CustomTextFormatParam. Do not edit.
"""CustomTextFormatParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CustomTextFormatParam")
class CustomTextFormatParam(Component):
    """An object of `type` "text"."""

    type: Literal["text"] = "text"
    """Default: `"text"`."""
