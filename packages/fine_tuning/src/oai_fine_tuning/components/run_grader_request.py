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
    """Body of `client.fine_tuning.alpha.graders.run`."""

    grader: RunGraderRequestGrader
    """How outputs are scored."""

    item: dict[str, Any] | None = None
    """The example that graders refer to."""

    model_sample: str
    """An output of a model, to be scored."""


if TYPE_CHECKING:
    RunGraderRequestGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownComponent
    )
    """`grader` of `client.fine_tuning.alpha.graders.run`. Told apart by `type`."""
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
