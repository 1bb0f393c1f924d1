# Generated from ValidateGraderRequest. Do not edit.
"""ValidateGraderRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@component("ValidateGraderRequest")
class ValidateGraderRequest(Component):
    """Body of `client.fine_tuning.alpha.graders.validate`."""

    grader: ValidateGraderRequestGrader
    """How outputs are scored."""


if TYPE_CHECKING:
    ValidateGraderRequestGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownComponent
    )
    """`grader` of `client.fine_tuning.alpha.graders.validate`. Told apart by `type`."""
else:
    ValidateGraderRequestGrader = TaggedUnion(
        "ValidateGraderRequestGrader",
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
