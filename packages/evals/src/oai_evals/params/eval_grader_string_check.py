# Generated from EvalGraderStringCheck. Do not edit.
"""EvalGraderStringCheck in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_fine_tuning.components.grader_string_check import GraderStringCheck
    from oai_fine_tuning.params.grader_string_check import GraderStringCheckDict

if TYPE_CHECKING:
    EvalGraderStringCheckLike: TypeAlias = "GraderStringCheck | GraderStringCheckDict"
else:
    EvalGraderStringCheckLike = Alias("GraderStringCheck | GraderStringCheckDict", __name__)
