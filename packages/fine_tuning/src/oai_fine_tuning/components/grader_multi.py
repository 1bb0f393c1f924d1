# Generated from GraderMulti. Do not edit.
"""GraderMulti."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .grader_label_model import GraderLabelModel
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@component("GraderMulti")
class GraderMulti(Component):
    """An object of `type` "multi"."""

    type: Literal["multi"] = "multi"
    """Default: `"multi"`."""

    name: str
    graders: GraderMultiGraders
    calculate_output: str


if TYPE_CHECKING:
    GraderMultiGraders: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel
        | UnknownComponent
    )
else:
    GraderMultiGraders = TaggedUnion(
        "GraderMultiGraders",
        __name__,
        "type",
        {
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "label_model": "GraderLabelModel",
        },
    )
