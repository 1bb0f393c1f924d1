# Generated from CreateEvalRequest. Do not edit.
"""CreateEvalRequest in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.create_eval_request import (
        CreateEvalRequestDataSourceConfig,
        CreateEvalRequestTestingCriteriaItem,
    )
    from ..components.eval import EvalDataSourceConfig, EvalTestingCriteriaItem
    from .create_eval_custom_data_source_config import CreateEvalCustomDataSourceConfigDict
    from .create_eval_label_model_grader import CreateEvalLabelModelGraderDict
    from .create_eval_logs_data_source_config import CreateEvalLogsDataSourceConfigDict
    from .create_eval_stored_completions_data_source_config import (
        CreateEvalStoredCompletionsDataSourceConfigDict,
    )
    from .eval_grader_python import EvalGraderPythonDict
    from .eval_grader_score_model import EvalGraderScoreModelDict
    from .eval_grader_string_check import EvalGraderStringCheckLike
    from .eval_grader_text_similarity import EvalGraderTextSimilarityDict

if TYPE_CHECKING:
    CreateEvalRequestDataSourceConfigLike: TypeAlias = "CreateEvalRequestDataSourceConfig | CreateEvalCustomDataSourceConfigDict | CreateEvalLogsDataSourceConfigDict | CreateEvalStoredCompletionsDataSourceConfigDict | EvalDataSourceConfig"
else:
    CreateEvalRequestDataSourceConfigLike = Alias(
        "CreateEvalRequestDataSourceConfig | CreateEvalCustomDataSourceConfigDict | CreateEvalLogsDataSourceConfigDict | CreateEvalStoredCompletionsDataSourceConfigDict | EvalDataSourceConfig",
        __name__,
    )

if TYPE_CHECKING:
    CreateEvalRequestTestingCriteriaItemLike: TypeAlias = "CreateEvalRequestTestingCriteriaItem | CreateEvalLabelModelGraderDict | EvalGraderStringCheckLike | EvalGraderTextSimilarityDict | EvalGraderPythonDict | EvalGraderScoreModelDict | EvalTestingCriteriaItem"
else:
    CreateEvalRequestTestingCriteriaItemLike = Alias(
        "CreateEvalRequestTestingCriteriaItem | CreateEvalLabelModelGraderDict | EvalGraderStringCheckLike | EvalGraderTextSimilarityDict | EvalGraderPythonDict | EvalGraderScoreModelDict | EvalTestingCriteriaItem",
        __name__,
    )
