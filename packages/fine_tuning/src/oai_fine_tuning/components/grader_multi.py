# Generated from GraderMulti. Do not edit.
"""GraderMulti."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .grader_multi_part import GraderMultiPart


@component("GraderMulti")
class GraderMulti(Component):
    """A member of `FineTuneReinforcementMethodGrader`, `RunGraderRequestGrader`, `ValidateGraderRequestGrader` and others, told by `type` = `"multi"`."""

    type: Literal["multi"] = "multi"
    name: str
    """Its name."""

    graders: list[GraderMultiPart] | dict[str, GraderMultiPart]
    """The graders, by name."""

    calculate_output: str
    """Formula that makes one score of the graders' scores."""
