# Generated from ValidateGraderRequest. Do not edit.
"""ValidateGraderRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.validate_grader_request import ValidateGraderRequestGrader
    from .grader_multi import GraderMultiDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict

if TYPE_CHECKING:
    ValidateGraderRequestGraderLike: TypeAlias = "ValidateGraderRequestGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict"
else:
    ValidateGraderRequestGraderLike = Alias(
        "ValidateGraderRequestGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict",
        __name__,
    )
