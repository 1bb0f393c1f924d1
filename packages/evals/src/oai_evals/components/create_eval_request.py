# Generated from CreateEvalRequest. Do not edit.
"""CreateEvalRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.metadata import Metadata

    from .create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfig
    from .create_eval_label_model_grader import CreateEvalLabelModelGrader
    from .create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfig
    from .create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfig,
    )
    from .eval_grader_python import EvalGraderPython
    from .eval_grader_score_model import EvalGraderScoreModel
    from .eval_grader_string_check import EvalGraderStringCheck
    from .eval_grader_text_similarity import EvalGraderTextSimilarity


@component("CreateEvalRequest")
class CreateEvalRequest(Component):
    """Body of `client.evals.create`."""

    name: str | None = None
    """Its name."""

    metadata: Metadata | None = None
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    data_source_config: CreateEvalRequestDataSourceConfig
    """What the items of the eval look like."""

    testing_criteria: list[CreateEvalRequestTestingCriteriaItem]
    """Graders, each of which scores every item."""


if TYPE_CHECKING:
    CreateEvalRequestDataSourceConfig: TypeAlias = (
        CreateEvalCustomDataSourceConfig
        | CreateEvalLogsDataSourceConfig
        | CreateEvalStoredCompletionsDataSourceConfig
        | UnknownComponent
    )
    """`data_source_config` of `client.evals.create`. Told apart by `type`."""
else:
    CreateEvalRequestDataSourceConfig = TaggedUnion(
        "CreateEvalRequestDataSourceConfig",
        __name__,
        "type",
        {
            "custom": "CreateEvalCustomDataSourceConfig",
            "logs": "CreateEvalLogsDataSourceConfig",
            "stored_completions": "CreateEvalStoredCompletionsDataSourceConfig",
        },
    )

if TYPE_CHECKING:
    CreateEvalRequestTestingCriteriaItem: TypeAlias = (
        CreateEvalLabelModelGrader
        | EvalGraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | UnknownComponent
    )
    """An item of `testing_criteria` of `client.evals.create`. Told apart by `type`."""
else:
    CreateEvalRequestTestingCriteriaItem = TaggedUnion(
        "CreateEvalRequestTestingCriteriaItem",
        __name__,
        "type",
        {
            "label_model": "CreateEvalLabelModelGrader",
            "string_check": "GraderStringCheck",
            "text_similarity": "EvalGraderTextSimilarity",
            "python": "EvalGraderPython",
            "score_model": "EvalGraderScoreModel",
        },
    )
