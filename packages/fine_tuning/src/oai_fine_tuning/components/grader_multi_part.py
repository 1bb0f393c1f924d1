# Generated from GraderMultiPart. Do not edit.
"""GraderMultiPart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .grader_label_model import GraderLabelModel
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity

if TYPE_CHECKING:
    GraderMultiPart: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderLabelModel
        | UnknownComponent
    )
    """An item of `graders` of `GraderMulti`. A value of `graders` of `GraderMulti`. Told apart by `type`."""
else:
    GraderMultiPart = TaggedUnion(
        "GraderMultiPart",
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
