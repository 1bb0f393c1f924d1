# Generated from FineTuneReinforcementMethod. Do not edit.
"""FineTuneReinforcementMethod."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparameters
    from .grader_multi import GraderMulti
    from .grader_python import GraderPython
    from .grader_score_model import GraderScoreModel
    from .grader_string_check import GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity


@component("FineTuneReinforcementMethod")
class FineTuneReinforcementMethod(Component):
    """`reinforcement` of `FineTuneMethod`."""

    grader: FineTuneReinforcementMethodGrader
    """How outputs are scored."""

    hyperparameters: FineTuneReinforcementHyperparameters | None = None
    """Settings of the training."""


if TYPE_CHECKING:
    FineTuneReinforcementMethodGrader: TypeAlias = (
        GraderStringCheck
        | GraderTextSimilarity
        | GraderPython
        | GraderScoreModel
        | GraderMulti
        | UnknownComponent
    )
    """`grader` of `FineTuneReinforcementMethod`. Told apart by `type`."""
else:
    FineTuneReinforcementMethodGrader = TaggedUnion(
        "FineTuneReinforcementMethodGrader",
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
