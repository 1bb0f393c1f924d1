# Generated from EvalGraderLabelModel. Do not edit.
"""EvalGraderLabelModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_fine_tuning.components.grader_label_model import GraderLabelModel

if TYPE_CHECKING:
    EvalGraderLabelModel: TypeAlias = GraderLabelModel
    """A member of `EvalTestingCriteriaItem`."""
else:
    EvalGraderLabelModel = Alias("GraderLabelModel", __name__)
