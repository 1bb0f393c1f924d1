# Generated from EvalGraderStringCheck. Do not edit.
"""EvalGraderStringCheck."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_fine_tuning.components.grader_string_check import GraderStringCheck

if TYPE_CHECKING:
    EvalGraderStringCheck: TypeAlias = GraderStringCheck
    """A member of `CreateEvalRequestTestingCriteriaItem` and `EvalTestingCriteriaItem`."""
else:
    EvalGraderStringCheck = Alias("GraderStringCheck", __name__)
