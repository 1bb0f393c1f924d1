# Generated from CustomTextFormatParam. Do not edit.
"""CustomTextFormatParam."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CustomTextFormatParam")
class CustomTextFormatParam(Component):
    """A member of `CustomToolParamFormat`, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
