# Generated from GraderMultiPart. Do not edit.
"""GraderMultiPart in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.grader_multi_part import GraderMultiPart
    from .grader_label_model import GraderLabelModelDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict

if TYPE_CHECKING:
    GraderMultiPartLike: TypeAlias = "GraderMultiPart | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderLabelModelDict"
else:
    GraderMultiPartLike = Alias(
        "GraderMultiPart | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderLabelModelDict",
        __name__,
    )
