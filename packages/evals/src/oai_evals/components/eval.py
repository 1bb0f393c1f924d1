# Generated from Eval. Do not edit.
"""Eval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_grader_label_model import EvalGraderLabelModel
    from .eval_grader_python import EvalGraderPython
    from .eval_grader_score_model import EvalGraderScoreModel
    from .eval_grader_string_check import EvalGraderStringCheck
    from .eval_grader_text_similarity import EvalGraderTextSimilarity
    from .eval_logs_data_source_config import EvalLogsDataSourceConfig
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig


@component("Eval")
class Eval(Component):
    """Result of `client.evals.create`, `client.evals.retrieve` and `client.evals.update`. Item of the list that `client.evals.list` gives."""

    object: Literal["eval"] = "eval"
    id: str
    """Unique id."""

    name: str
    """Its name."""

    data_source_config: EvalDataSourceConfig
    """What the items of the eval look like."""

    testing_criteria: list[EvalTestingCriteriaItem]
    """Graders, each of which scores every item."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    metadata: Metadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""


if TYPE_CHECKING:
    EvalDataSourceConfig: TypeAlias = (
        EvalCustomDataSourceConfig
        | EvalLogsDataSourceConfig
        | EvalStoredCompletionsDataSourceConfig
        | UnknownComponent
    )
    """`data_source_config` of `Eval`. Told apart by `type`."""
else:
    EvalDataSourceConfig = TaggedUnion(
        "EvalDataSourceConfig",
        __name__,
        "type",
        {
            "custom": "EvalCustomDataSourceConfig",
            "logs": "EvalLogsDataSourceConfig",
            "stored_completions": "EvalStoredCompletionsDataSourceConfig",
        },
    )

if TYPE_CHECKING:
    EvalTestingCriteriaItem: TypeAlias = (
        EvalGraderLabelModel
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | UnknownComponent
    )
    """An item of `testing_criteria` of `Eval`. Told apart by `type`."""
else:
    EvalTestingCriteriaItem = TaggedUnion(
        "EvalTestingCriteriaItem",
        __name__,
        "type",
        {
            "label_model": "GraderLabelModel",
            "string_check": "GraderStringCheck",
            "text_similarity": "EvalGraderTextSimilarity",
            "python": "EvalGraderPython",
            "score_model": "EvalGraderScoreModel",
        },
    )
