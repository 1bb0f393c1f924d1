# Generated from RunGraderRequest. Do not edit.
"""RunGraderRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.run_grader_request import RunGraderRequestGrader
    from .grader_multi import GraderMultiDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict

RunGraderRequestGraderLike: TypeAlias = "RunGraderRequestGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict"
