# Generated from the slice of oai-fine-tuning. Do not edit.
"""Components of oai-fine-tuning."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.input_text_content import InputTextContent as InputTextContent
    from oai_shared.components.metadata import Metadata as Metadata
    from oai_shared.components.reasoning_effort import ReasoningEffort as ReasoningEffort

    from .create_fine_tuning_checkpoint_permission_request import (
        CreateFineTuningCheckpointPermissionRequest as CreateFineTuningCheckpointPermissionRequest,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequest as CreateFineTuningJobRequest,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestIntegrationsItem as CreateFineTuningJobRequestIntegrationsItem,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestIntegrationsItemWandb as CreateFineTuningJobRequestIntegrationsItemWandb,
    )
    from .delete_fine_tuning_checkpoint_permission_response import (
        DeleteFineTuningCheckpointPermissionResponse as DeleteFineTuningCheckpointPermissionResponse,
    )
    from .eval_item import EvalItem as EvalItem
    from .eval_item_content import EvalItemContent as EvalItemContent
    from .eval_item_content_array import EvalItemContentArray as EvalItemContentArray
    from .eval_item_content_item import EvalItemContentItem as EvalItemContentItem
    from .eval_item_content_output_text import (
        EvalItemContentOutputText as EvalItemContentOutputText,
    )
    from .eval_item_content_text import EvalItemContentText as EvalItemContentText
    from .eval_item_input_image import EvalItemInputImage as EvalItemInputImage
    from .fine_tune_dpo_hyperparameters import (
        FineTuneDPOHyperparameters as FineTuneDPOHyperparameters,
    )
    from .fine_tune_dpo_method import FineTuneDPOMethod as FineTuneDPOMethod
    from .fine_tune_method import FineTuneMethod as FineTuneMethod
    from .fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
    )
    from .fine_tune_reinforcement_method import (
        FineTuneReinforcementMethod as FineTuneReinforcementMethod,
    )
    from .fine_tune_reinforcement_method import (
        FineTuneReinforcementMethodGrader as FineTuneReinforcementMethodGrader,
    )
    from .fine_tune_supervised_hyperparameters import (
        FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
    )
    from .fine_tune_supervised_method import FineTuneSupervisedMethod as FineTuneSupervisedMethod
    from .fine_tuning_checkpoint_permission import (
        FineTuningCheckpointPermission as FineTuningCheckpointPermission,
    )
    from .fine_tuning_integration import FineTuningIntegration as FineTuningIntegration
    from .fine_tuning_integration import FineTuningIntegrationWandb as FineTuningIntegrationWandb
    from .fine_tuning_job import FineTuningJob as FineTuningJob
    from .fine_tuning_job import FineTuningJobError as FineTuningJobError
    from .fine_tuning_job import FineTuningJobHyperparameters as FineTuningJobHyperparameters
    from .fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from .fine_tuning_job_checkpoint import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
    )
    from .fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from .grader_label_model import GraderLabelModel as GraderLabelModel
    from .grader_multi import GraderMulti as GraderMulti
    from .grader_multi_part import GraderMultiPart as GraderMultiPart
    from .grader_python import GraderPython as GraderPython
    from .grader_score_model import GraderScoreModel as GraderScoreModel
    from .grader_score_model import GraderScoreModelSamplingParams as GraderScoreModelSamplingParams
    from .grader_string_check import GraderStringCheck as GraderStringCheck
    from .grader_text_similarity import GraderTextSimilarity as GraderTextSimilarity
    from .input_audio import InputAudio as InputAudio
    from .input_audio import InputAudioInputAudio as InputAudioInputAudio
    from .list_fine_tuning_checkpoint_permission_response import (
        ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
    )
    from .list_fine_tuning_job_checkpoints_response import (
        ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
    )
    from .list_fine_tuning_job_events_response import (
        ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse,
    )
    from .list_paginated_fine_tuning_jobs_response import (
        ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
    )
    from .run_grader_request import RunGraderRequest as RunGraderRequest
    from .run_grader_request import RunGraderRequestGrader as RunGraderRequestGrader
    from .run_grader_response import RunGraderResponse as RunGraderResponse
    from .run_grader_response import RunGraderResponseMetadata as RunGraderResponseMetadata
    from .run_grader_response import (
        RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors,
    )
    from .validate_grader_request import ValidateGraderRequest as ValidateGraderRequest
    from .validate_grader_request import ValidateGraderRequestGrader as ValidateGraderRequestGrader
    from .validate_grader_response import ValidateGraderResponse as ValidateGraderResponse
    from .validate_grader_response import (
        ValidateGraderResponseGrader as ValidateGraderResponseGrader,
    )

    DpoHyperparameters: TypeAlias = FineTuneDPOHyperparameters
    DpoMethod: TypeAlias = FineTuneDPOMethod
    FineTuningJobIntegration: TypeAlias = FineTuningIntegration
    FineTuningJobWandbIntegration: TypeAlias = FineTuningIntegrationWandb
    FineTuningJobWandbIntegrationObject: TypeAlias = FineTuningIntegration
    GraderInputs: TypeAlias = EvalItemContentArray
    GraderRunResponse: TypeAlias = RunGraderResponse
    GraderValidateResponse: TypeAlias = ValidateGraderResponse
    LabelModelGrader: TypeAlias = GraderLabelModel
    MultiGrader: TypeAlias = GraderMulti
    PermissionCreateResponse: TypeAlias = FineTuningCheckpointPermission
    PermissionDeleteResponse: TypeAlias = DeleteFineTuningCheckpointPermissionResponse
    PermissionListResponse: TypeAlias = FineTuningCheckpointPermission
    PermissionRetrieveResponse: TypeAlias = ListFineTuningCheckpointPermissionResponse
    PythonGrader: TypeAlias = GraderPython
    ReinforcementHyperparameters: TypeAlias = FineTuneReinforcementHyperparameters
    ReinforcementMethod: TypeAlias = FineTuneReinforcementMethod
    ScoreModelGrader: TypeAlias = GraderScoreModel
    StringCheckGrader: TypeAlias = GraderStringCheck
    SupervisedHyperparameters: TypeAlias = FineTuneSupervisedHyperparameters
    SupervisedMethod: TypeAlias = FineTuneSupervisedMethod
    TextSimilarityGrader: TypeAlias = GraderTextSimilarity
else:
    _MODULES = {
        ".create_fine_tuning_checkpoint_permission_request": "CreateFineTuningCheckpointPermissionRequest",
        ".create_fine_tuning_job_request": (
            "CreateFineTuningJobRequest CreateFineTuningJobRequestHyperparameters "
            "CreateFineTuningJobRequestIntegrationsItem "
            "CreateFineTuningJobRequestIntegrationsItemWandb "
        ),
        ".delete_fine_tuning_checkpoint_permission_response": "DeleteFineTuningCheckpointPermissionResponse",
        ".eval_item": "EvalItem",
        ".eval_item_content": "EvalItemContent",
        ".eval_item_content_array": "EvalItemContentArray",
        ".eval_item_content_item": "EvalItemContentItem",
        ".eval_item_content_output_text": "EvalItemContentOutputText",
        ".eval_item_content_text": "EvalItemContentText",
        ".eval_item_input_image": "EvalItemInputImage",
        ".fine_tune_dpo_hyperparameters": "FineTuneDPOHyperparameters",
        ".fine_tune_dpo_method": "FineTuneDPOMethod",
        ".fine_tune_method": "FineTuneMethod",
        ".fine_tune_reinforcement_hyperparameters": "FineTuneReinforcementHyperparameters",
        ".fine_tune_reinforcement_method": "FineTuneReinforcementMethod FineTuneReinforcementMethodGrader",
        ".fine_tune_supervised_hyperparameters": "FineTuneSupervisedHyperparameters",
        ".fine_tune_supervised_method": "FineTuneSupervisedMethod",
        ".fine_tuning_checkpoint_permission": "FineTuningCheckpointPermission",
        ".fine_tuning_integration": "FineTuningIntegration FineTuningIntegrationWandb",
        ".fine_tuning_job": "FineTuningJob FineTuningJobError FineTuningJobHyperparameters",
        ".fine_tuning_job_checkpoint": "FineTuningJobCheckpoint FineTuningJobCheckpointMetrics",
        ".fine_tuning_job_event": "FineTuningJobEvent",
        ".grader_label_model": "GraderLabelModel",
        ".grader_multi": "GraderMulti",
        ".grader_multi_part": "GraderMultiPart",
        ".grader_python": "GraderPython",
        ".grader_score_model": "GraderScoreModel GraderScoreModelSamplingParams",
        ".grader_string_check": "GraderStringCheck",
        ".grader_text_similarity": "GraderTextSimilarity",
        ".input_audio": "InputAudio InputAudioInputAudio",
        ".list_fine_tuning_checkpoint_permission_response": "ListFineTuningCheckpointPermissionResponse",
        ".list_fine_tuning_job_checkpoints_response": "ListFineTuningJobCheckpointsResponse",
        ".list_fine_tuning_job_events_response": "ListFineTuningJobEventsResponse",
        ".list_paginated_fine_tuning_jobs_response": "ListPaginatedFineTuningJobsResponse",
        ".run_grader_request": "RunGraderRequest RunGraderRequestGrader",
        ".run_grader_response": "RunGraderResponse RunGraderResponseMetadata RunGraderResponseMetadataErrors",
        ".validate_grader_request": "ValidateGraderRequest ValidateGraderRequestGrader",
        ".validate_grader_response": "ValidateGraderResponse ValidateGraderResponseGrader",
        "oai_shared.components.input_text_content": "InputTextContent",
        "oai_shared.components.metadata": "Metadata",
        "oai_shared.components.reasoning_effort": "ReasoningEffort",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "DpoHyperparameters": "FineTuneDPOHyperparameters",
        "DpoMethod": "FineTuneDPOMethod",
        "FineTuningJobIntegration": "FineTuningIntegration",
        "FineTuningJobWandbIntegration": "FineTuningIntegrationWandb",
        "FineTuningJobWandbIntegrationObject": "FineTuningIntegration",
        "GraderInputs": "EvalItemContentArray",
        "GraderRunResponse": "RunGraderResponse",
        "GraderValidateResponse": "ValidateGraderResponse",
        "LabelModelGrader": "GraderLabelModel",
        "MultiGrader": "GraderMulti",
        "PermissionCreateResponse": "FineTuningCheckpointPermission",
        "PermissionDeleteResponse": "DeleteFineTuningCheckpointPermissionResponse",
        "PermissionListResponse": "FineTuningCheckpointPermission",
        "PermissionRetrieveResponse": "ListFineTuningCheckpointPermissionResponse",
        "PythonGrader": "GraderPython",
        "ReinforcementHyperparameters": "FineTuneReinforcementHyperparameters",
        "ReinforcementMethod": "FineTuneReinforcementMethod",
        "ScoreModelGrader": "GraderScoreModel",
        "StringCheckGrader": "GraderStringCheck",
        "SupervisedHyperparameters": "FineTuneSupervisedHyperparameters",
        "SupervisedMethod": "FineTuneSupervisedMethod",
        "TextSimilarityGrader": "GraderTextSimilarity",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
