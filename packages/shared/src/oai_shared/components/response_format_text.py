# Generated from ResponseFormatText. Do not edit.
"""ResponseFormatText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFormatText")
class ResponseFormatText(Component):
    """An object of `type` "text"."""

    type: Literal["text"] = "text"
