# Generated from GraderPython. Do not edit.
"""GraderPython."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GraderPython")
class GraderPython(Component):
    """A member of `FineTuneReinforcementMethodGrader`, `GraderMultiPart`, `RunGraderRequestGrader` and others, told by `type` = `"python"`."""

    type: Literal["python"] = "python"
    name: str
    """Its name."""

    source: str
    """The program, in Python."""

    image_tag: str | None = None
    """Image of the container in which the code runs."""
