# Generated from EvalItemInputImage. Do not edit.
"""EvalItemInputImage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalItemInputImage")
class EvalItemInputImage(Component):
    """An object of `type` "input_image"."""

    type: Literal["input_image"] = "input_image"
    image_url: str
    """An image, as a URL or a data URL. A URL."""

    detail: str | None = None
    """How closely an image is looked at; more detail costs more tokens."""
