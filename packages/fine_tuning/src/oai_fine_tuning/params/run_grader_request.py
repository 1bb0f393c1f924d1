# Generated from RunGraderRequest. Do not edit.
"""RunGraderRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.run_grader_request import RunGraderRequestGrader
    from .grader_multi import GraderMultiDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict

if TYPE_CHECKING:
    RunGraderRequestGraderLike: TypeAlias = "RunGraderRequestGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict"
else:
    RunGraderRequestGraderLike = Alias(
        "RunGraderRequestGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict",
        __name__,
    )
