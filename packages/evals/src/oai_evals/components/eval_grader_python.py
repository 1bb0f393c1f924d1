# Generated from EvalGraderPython. Do not edit.
"""EvalGraderPython."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("EvalGraderPython")
class EvalGraderPython(Component):
    """A member of `CreateEvalRequestTestingCriteriaItem` and `EvalTestingCriteriaItem`, told by `type` = `"python"`."""

    type: Literal["python"] = "python"
    name: str
    """Its name."""

    source: str
    """The program, in Python."""

    image_tag: str | None = None
    """Image of the container in which the code runs."""

    pass_threshold: float | None = None
    """Score from which an item counts as passed."""
