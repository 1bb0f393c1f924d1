# Generated from the operations of fine_tuning.alpha.graders. Do not edit.
"""Operations of `fine_tuning.alpha.graders`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["RUN_GRADER", "VALIDATE_GRADER"]

RUN_GRADER = Operation(
    "runGrader",
    "POST",
    "/fine_tuning/alpha/graders/run",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningAlphaGradersRunParams",
    body=("grader", "item", "model_sample"),
    required=("grader", "model_sample"),
    result="RunGraderResponse",
)

VALIDATE_GRADER = Operation(
    "validateGrader",
    "POST",
    "/fine_tuning/alpha/graders/validate",
    scope="oai_fine_tuning.components",
    params="oai_fine_tuning.params:FineTuningAlphaGradersValidateParams",
    body=("grader",),
    required=("grader",),
    result="ValidateGraderResponse",
)
