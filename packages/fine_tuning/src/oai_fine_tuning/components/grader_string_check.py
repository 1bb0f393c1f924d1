# Generated from GraderStringCheck. Do not edit.
"""GraderStringCheck."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("GraderStringCheck")
class GraderStringCheck(Component):
    """A member of `FineTuneReinforcementMethodGrader`, `GraderMultiPart`, `RunGraderRequestGrader` and others, told by `type` = `"string_check"`."""

    type: Literal["string_check"] = "string_check"
    name: str
    """Its name."""

    input: str
    """What is scored; `{{...}}` in it is filled in."""

    reference: str
    """The right answer, with which outputs are compared."""

    operation: Literal["eq", "ne", "like", "ilike"]
    """How the texts are compared."""
