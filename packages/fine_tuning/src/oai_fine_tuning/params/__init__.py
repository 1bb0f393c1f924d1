# Generated from the slice of oai-fine-tuning. Do not edit.
"""Request parameters of oai-fine-tuning, as typed mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestHyperparametersDict as CreateFineTuningJobRequestHyperparametersDict,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestIntegrationsItemDict as CreateFineTuningJobRequestIntegrationsItemDict,
    )
    from .create_fine_tuning_job_request import (
        CreateFineTuningJobRequestIntegrationsItemWandbDict as CreateFineTuningJobRequestIntegrationsItemWandbDict,
    )
    from .eval_item import EvalItemDict as EvalItemDict
    from .eval_item_content import EvalItemContentLike as EvalItemContentLike
    from .eval_item_content_array import EvalItemContentArrayLike as EvalItemContentArrayLike
    from .eval_item_content_item import EvalItemContentItemLike as EvalItemContentItemLike
    from .eval_item_content_output_text import (
        EvalItemContentOutputTextDict as EvalItemContentOutputTextDict,
    )
    from .eval_item_input_image import EvalItemInputImageDict as EvalItemInputImageDict
    from .fine_tune_dpo_hyperparameters import (
        FineTuneDPOHyperparametersDict as FineTuneDPOHyperparametersDict,
    )
    from .fine_tune_dpo_method import FineTuneDPOMethodDict as FineTuneDPOMethodDict
    from .fine_tune_method import FineTuneMethodDict as FineTuneMethodDict
    from .fine_tune_reinforcement_hyperparameters import (
        FineTuneReinforcementHyperparametersDict as FineTuneReinforcementHyperparametersDict,
    )
    from .fine_tune_reinforcement_method import (
        FineTuneReinforcementMethodDict as FineTuneReinforcementMethodDict,
    )
    from .fine_tune_reinforcement_method import (
        FineTuneReinforcementMethodGraderLike as FineTuneReinforcementMethodGraderLike,
    )
    from .fine_tune_supervised_hyperparameters import (
        FineTuneSupervisedHyperparametersDict as FineTuneSupervisedHyperparametersDict,
    )
    from .fine_tune_supervised_method import (
        FineTuneSupervisedMethodDict as FineTuneSupervisedMethodDict,
    )
    from .fine_tuning_alpha_graders_run_params import (
        FineTuningAlphaGradersRunParams as FineTuningAlphaGradersRunParams,
    )
    from .fine_tuning_alpha_graders_validate_params import (
        FineTuningAlphaGradersValidateParams as FineTuningAlphaGradersValidateParams,
    )
    from .fine_tuning_checkpoints_permissions_create_params import (
        FineTuningCheckpointsPermissionsCreateParams as FineTuningCheckpointsPermissionsCreateParams,
    )
    from .fine_tuning_checkpoints_permissions_list_params import (
        FineTuningCheckpointsPermissionsListParams as FineTuningCheckpointsPermissionsListParams,
    )
    from .fine_tuning_checkpoints_permissions_retrieve_params import (
        FineTuningCheckpointsPermissionsRetrieveParams as FineTuningCheckpointsPermissionsRetrieveParams,
    )
    from .fine_tuning_jobs_checkpoints_list_params import (
        FineTuningJobsCheckpointsListParams as FineTuningJobsCheckpointsListParams,
    )
    from .fine_tuning_jobs_create_params import (
        FineTuningJobsCreateParams as FineTuningJobsCreateParams,
    )
    from .fine_tuning_jobs_list_events_params import (
        FineTuningJobsListEventsParams as FineTuningJobsListEventsParams,
    )
    from .fine_tuning_jobs_list_params import FineTuningJobsListParams as FineTuningJobsListParams
    from .grader_label_model import GraderLabelModelDict as GraderLabelModelDict
    from .grader_multi import GraderMultiDict as GraderMultiDict
    from .grader_multi_part import GraderMultiPartLike as GraderMultiPartLike
    from .grader_python import GraderPythonDict as GraderPythonDict
    from .grader_score_model import GraderScoreModelDict as GraderScoreModelDict
    from .grader_score_model import (
        GraderScoreModelSamplingParamsDict as GraderScoreModelSamplingParamsDict,
    )
    from .grader_string_check import GraderStringCheckDict as GraderStringCheckDict
    from .grader_text_similarity import GraderTextSimilarityDict as GraderTextSimilarityDict
    from .input_audio import InputAudioDict as InputAudioDict
    from .input_audio import InputAudioInputAudioDict as InputAudioInputAudioDict
    from .lists_of_items import GraderInputsParam as GraderInputsParam
    from .run_grader_request import RunGraderRequestGraderLike as RunGraderRequestGraderLike
    from .validate_grader_request import (
        ValidateGraderRequestGraderLike as ValidateGraderRequestGraderLike,
    )

    CheckpointListParams: TypeAlias = FineTuningJobsCheckpointsListParams
    DpoHyperparametersParam: TypeAlias = FineTuneDPOHyperparametersDict
    DpoMethodParam: TypeAlias = FineTuneDPOMethodDict
    GraderRunParams: TypeAlias = FineTuningAlphaGradersRunParams
    GraderValidateParams: TypeAlias = FineTuningAlphaGradersValidateParams
    JobCreateParams: TypeAlias = FineTuningJobsCreateParams
    JobListEventsParams: TypeAlias = FineTuningJobsListEventsParams
    JobListParams: TypeAlias = FineTuningJobsListParams
    LabelModelGraderParam: TypeAlias = GraderLabelModelDict
    MultiGraderParam: TypeAlias = GraderMultiDict
    PermissionCreateParams: TypeAlias = FineTuningCheckpointsPermissionsCreateParams
    PermissionListParams: TypeAlias = FineTuningCheckpointsPermissionsListParams
    PermissionRetrieveParams: TypeAlias = FineTuningCheckpointsPermissionsRetrieveParams
    PythonGraderParam: TypeAlias = GraderPythonDict
    ReinforcementHyperparametersParam: TypeAlias = FineTuneReinforcementHyperparametersDict
    ReinforcementMethodParam: TypeAlias = FineTuneReinforcementMethodDict
    ScoreModelGraderParam: TypeAlias = GraderScoreModelDict
    StringCheckGraderParam: TypeAlias = GraderStringCheckDict
    SupervisedHyperparametersParam: TypeAlias = FineTuneSupervisedHyperparametersDict
    SupervisedMethodParam: TypeAlias = FineTuneSupervisedMethodDict
    TextSimilarityGraderParam: TypeAlias = GraderTextSimilarityDict
else:
    _MODULES = {
        ".create_fine_tuning_job_request": (
            "CreateFineTuningJobRequestHyperparametersDict "
            "CreateFineTuningJobRequestIntegrationsItemDict "
            "CreateFineTuningJobRequestIntegrationsItemWandbDict "
        ),
        ".eval_item": "EvalItemDict",
        ".eval_item_content": "EvalItemContentLike",
        ".eval_item_content_array": "EvalItemContentArrayLike",
        ".eval_item_content_item": "EvalItemContentItemLike",
        ".eval_item_content_output_text": "EvalItemContentOutputTextDict",
        ".eval_item_input_image": "EvalItemInputImageDict",
        ".fine_tune_dpo_hyperparameters": "FineTuneDPOHyperparametersDict",
        ".fine_tune_dpo_method": "FineTuneDPOMethodDict",
        ".fine_tune_method": "FineTuneMethodDict",
        ".fine_tune_reinforcement_hyperparameters": "FineTuneReinforcementHyperparametersDict",
        ".fine_tune_reinforcement_method": "FineTuneReinforcementMethodDict FineTuneReinforcementMethodGraderLike",
        ".fine_tune_supervised_hyperparameters": "FineTuneSupervisedHyperparametersDict",
        ".fine_tune_supervised_method": "FineTuneSupervisedMethodDict",
        ".fine_tuning_alpha_graders_run_params": "FineTuningAlphaGradersRunParams",
        ".fine_tuning_alpha_graders_validate_params": "FineTuningAlphaGradersValidateParams",
        ".fine_tuning_checkpoints_permissions_create_params": "FineTuningCheckpointsPermissionsCreateParams",
        ".fine_tuning_checkpoints_permissions_list_params": "FineTuningCheckpointsPermissionsListParams",
        ".fine_tuning_checkpoints_permissions_retrieve_params": "FineTuningCheckpointsPermissionsRetrieveParams",
        ".fine_tuning_jobs_checkpoints_list_params": "FineTuningJobsCheckpointsListParams",
        ".fine_tuning_jobs_create_params": "FineTuningJobsCreateParams",
        ".fine_tuning_jobs_list_events_params": "FineTuningJobsListEventsParams",
        ".fine_tuning_jobs_list_params": "FineTuningJobsListParams",
        ".grader_label_model": "GraderLabelModelDict",
        ".grader_multi": "GraderMultiDict",
        ".grader_multi_part": "GraderMultiPartLike",
        ".grader_python": "GraderPythonDict",
        ".grader_score_model": "GraderScoreModelDict GraderScoreModelSamplingParamsDict",
        ".grader_string_check": "GraderStringCheckDict",
        ".grader_text_similarity": "GraderTextSimilarityDict",
        ".input_audio": "InputAudioDict InputAudioInputAudioDict",
        ".lists_of_items": "GraderInputsParam",
        ".run_grader_request": "RunGraderRequestGraderLike",
        ".validate_grader_request": "ValidateGraderRequestGraderLike",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "CheckpointListParams": "FineTuningJobsCheckpointsListParams",
        "DpoHyperparametersParam": "FineTuneDPOHyperparametersDict",
        "DpoMethodParam": "FineTuneDPOMethodDict",
        "GraderRunParams": "FineTuningAlphaGradersRunParams",
        "GraderValidateParams": "FineTuningAlphaGradersValidateParams",
        "JobCreateParams": "FineTuningJobsCreateParams",
        "JobListEventsParams": "FineTuningJobsListEventsParams",
        "JobListParams": "FineTuningJobsListParams",
        "LabelModelGraderParam": "GraderLabelModelDict",
        "MultiGraderParam": "GraderMultiDict",
        "PermissionCreateParams": "FineTuningCheckpointsPermissionsCreateParams",
        "PermissionListParams": "FineTuningCheckpointsPermissionsListParams",
        "PermissionRetrieveParams": "FineTuningCheckpointsPermissionsRetrieveParams",
        "PythonGraderParam": "GraderPythonDict",
        "ReinforcementHyperparametersParam": "FineTuneReinforcementHyperparametersDict",
        "ReinforcementMethodParam": "FineTuneReinforcementMethodDict",
        "ScoreModelGraderParam": "GraderScoreModelDict",
        "StringCheckGraderParam": "GraderStringCheckDict",
        "SupervisedHyperparametersParam": "FineTuneSupervisedHyperparametersDict",
        "SupervisedMethodParam": "FineTuneSupervisedMethodDict",
        "TextSimilarityGraderParam": "GraderTextSimilarityDict",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
