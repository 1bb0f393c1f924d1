# Generated from EvalGraderPython. Do not edit.
"""EvalGraderPython."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalGraderPython")
class EvalGraderPython(Component):
    """An object of `type` "python"."""

    type: Literal["python"] = "python"
    name: str
    source: str
    image_tag: str | None = None
    pass_threshold: float | None = None
