# Generated from GraderMulti. Do not edit.
"""GraderMulti in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.grader_multi import GraderMultiGraders
    from .grader_label_model import GraderLabelModelDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict


class GraderMultiDict(TypedDict, total=False):
    """`GraderMulti` as a mapping."""

    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[GraderMultiGradersLike]
    calculate_output: Required[str]


GraderMultiGradersLike: TypeAlias = "GraderMultiGraders | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderLabelModelDict"
