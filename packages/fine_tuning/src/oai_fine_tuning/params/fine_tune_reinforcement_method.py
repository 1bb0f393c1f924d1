# Generated from FineTuneReinforcementMethod. Do not edit.
"""FineTuneReinforcementMethod in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Required, TypeAlias

    from ..components.fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparameters,
    )
    from ..components.fine_tune_reinforcement_method import FineTuneReinforcementMethodGrader
    from .fine_tune_reinforcement_hyperparameters import FineTuneReinforcementHyperparametersDict
    from .grader_multi import GraderMultiDict
    from .grader_python import GraderPythonDict
    from .grader_score_model import GraderScoreModelDict
    from .grader_string_check import GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict


class FineTuneReinforcementMethodDict(TypedDict, total=False):
    """`FineTuneReinforcementMethod` as a mapping."""

    grader: Required[FineTuneReinforcementMethodGraderLike]
    hyperparameters: FineTuneReinforcementHyperparameters | FineTuneReinforcementHyperparametersDict


if TYPE_CHECKING:
    FineTuneReinforcementMethodGraderLike: TypeAlias = "FineTuneReinforcementMethodGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict"
else:
    FineTuneReinforcementMethodGraderLike = Alias(
        "FineTuneReinforcementMethodGrader | GraderStringCheckDict | GraderTextSimilarityDict | GraderPythonDict | GraderScoreModelDict | GraderMultiDict",
        __name__,
    )
