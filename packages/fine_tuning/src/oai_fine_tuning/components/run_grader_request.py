# Generated from RunGraderRequest. Do not edit.
"""RunGraderRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@component("RunGraderRequest")
class RunGraderRequest(Component):
    """An object of the API."""

    grader: RunGraderRequestGrader
    item: dict[str, Any] | None = None
    model_sample: str


if TYPE_CHECKING:
    RunGraderRequestGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownComponent
    )
else:
    RunGraderRequestGrader = TaggedUnion(
        "RunGraderRequestGrader",
        __name__,
        "type",
        {
            "string_check": "GraderStringCheck",
            "text_similarity": "GraderTextSimilarity",
            "python": "GraderPython",
            "score_model": "GraderScoreModel",
            "multi": "GraderMulti",
        },
    )
