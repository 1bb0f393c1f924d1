# Generated from EvalItemInputImage. Do not edit.
"""EvalItemInputImage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalItemInputImage")
class EvalItemInputImage(Component):
    """A member of `EvalItemContentItem`, told by `type` = `"input_image"`."""

    type: Literal["input_image"] = "input_image"
    image_url: str
    """Where the image is; its URL, or a data URL that holds it in base64."""

    detail: str | None = None
    """How closely it is looked at; more detail costs more tokens."""
