# Generated from GraderPython. Do not edit.
"""GraderPython."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GraderPython")
class GraderPython(Component):
    """An object of `type` "python"."""

    type: Literal["python"] = "python"
    name: str
    source: str
    image_tag: str | None = None
