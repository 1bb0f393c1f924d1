# Generated from CodeInterpreterOutputImage. Do not edit.
"""CodeInterpreterOutputImage."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("CodeInterpreterOutputImage")
class CodeInterpreterOutputImage(Component):
    """A member of `CodeInterpreterToolCallOutputsItem`, told by `type` = `"image"`."""

    type: Literal["image"] = "image"
    url: str
    """Its URL."""
