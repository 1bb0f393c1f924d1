# Generated from validateGrader. Do not edit.
"""Parameters of `fine_tuning.alpha.graders.validate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required

    from .validate_grader_request import ValidateGraderRequestGraderLike


class FineTuningAlphaGradersValidateParams(RequestOptions, total=False):
    """Parameters of `fine_tuning.alpha.graders.validate`."""

    grader: Required[ValidateGraderRequestGraderLike]
    """How outputs are scored."""
