# Generated from ValidateGraderRequest. Do not edit.
"""ValidateGraderRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.validate_grader_request import ValidateGraderRequestGrader
    from .grader_multi import GraderMultiDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict

ValidateGraderRequestGraderLike: TypeAlias = "ValidateGraderRequestGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict"
