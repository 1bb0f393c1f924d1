# Generated from the slice of oai-fine-tuning. Do not edit.
# ruff: noqa: E501
"""Fine-tuning jobs, checkpoints, permissions and graders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from oai_core import NULL as NULL
    from oai_core import APIConnectionError as APIConnectionError
    from oai_core import APIError as APIError
    from oai_core import APIResponseValidationError as APIResponseValidationError
    from oai_core import APIStatusError as APIStatusError
    from oai_core import APITimeoutError as APITimeoutError
    from oai_core import AuthenticationError as AuthenticationError
    from oai_core import BadRequestError as BadRequestError
    from oai_core import ConfigurationError as ConfigurationError
    from oai_core import ConflictError as ConflictError
    from oai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from oai_core import InternalServerError as InternalServerError
    from oai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from oai_core import LengthFinishReasonError as LengthFinishReasonError
    from oai_core import NotFoundError as NotFoundError
    from oai_core import OpenAIError as OpenAIError
    from oai_core import PermissionDeniedError as PermissionDeniedError
    from oai_core import PluginError as PluginError
    from oai_core import RateLimitError as RateLimitError
    from oai_core import StreamError as StreamError
    from oai_core import Timeout as Timeout
    from oai_core import UnprocessableEntityError as UnprocessableEntityError
    from oai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from oai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from oai_core import hookimpl as hookimpl

    from .client import AsyncOpenAI as AsyncOpenAI
    from .client import OpenAI as OpenAI
    from .components import (
        CreateFineTuningCheckpointPermissionRequest as CreateFineTuningCheckpointPermissionRequest,
    )
    from .components import CreateFineTuningJobRequest as CreateFineTuningJobRequest
    from .components import (
        CreateFineTuningJobRequestHyperparameters as CreateFineTuningJobRequestHyperparameters,
    )
    from .components import (
        CreateFineTuningJobRequestIntegrationsItem as CreateFineTuningJobRequestIntegrationsItem,
    )
    from .components import (
        CreateFineTuningJobRequestIntegrationsItemWandb as CreateFineTuningJobRequestIntegrationsItemWandb,
    )
    from .components import (
        DeleteFineTuningCheckpointPermissionResponse as DeleteFineTuningCheckpointPermissionResponse,
    )
    from .components import EvalItem as EvalItem
    from .components import EvalItemContent as EvalItemContent
    from .components import EvalItemContentArray as EvalItemContentArray
    from .components import EvalItemContentItem as EvalItemContentItem
    from .components import EvalItemContentOutputText as EvalItemContentOutputText
    from .components import EvalItemContentText as EvalItemContentText
    from .components import EvalItemInputImage as EvalItemInputImage
    from .components import FineTuneDPOHyperparameters as FineTuneDPOHyperparameters
    from .components import FineTuneDPOMethod as FineTuneDPOMethod
    from .components import FineTuneMethod as FineTuneMethod
    from .components import (
        FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
    )
    from .components import FineTuneReinforcementMethod as FineTuneReinforcementMethod
    from .components import FineTuneReinforcementMethodGrader as FineTuneReinforcementMethodGrader
    from .components import FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters
    from .components import FineTuneSupervisedMethod as FineTuneSupervisedMethod
    from .components import FineTuningCheckpointPermission as FineTuningCheckpointPermission
    from .components import FineTuningIntegration as FineTuningIntegration
    from .components import FineTuningIntegrationWandb as FineTuningIntegrationWandb
    from .components import FineTuningJob as FineTuningJob
    from .components import FineTuningJobCheckpoint as FineTuningJobCheckpoint
    from .components import FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics
    from .components import FineTuningJobError as FineTuningJobError
    from .components import FineTuningJobEvent as FineTuningJobEvent
    from .components import FineTuningJobHyperparameters as FineTuningJobHyperparameters
    from .components import GraderLabelModel as GraderLabelModel
    from .components import GraderMulti as GraderMulti
    from .components import GraderMultiPart as GraderMultiPart
    from .components import GraderPython as GraderPython
    from .components import GraderRunResponse as GraderRunResponse
    from .components import GraderScoreModel as GraderScoreModel
    from .components import GraderScoreModelSamplingParams as GraderScoreModelSamplingParams
    from .components import GraderStringCheck as GraderStringCheck
    from .components import GraderTextSimilarity as GraderTextSimilarity
    from .components import GraderValidateResponse as GraderValidateResponse
    from .components import InputAudio as InputAudio
    from .components import InputAudioInputAudio as InputAudioInputAudio
    from .components import InputTextContent as InputTextContent
    from .components import (
        ListFineTuningCheckpointPermissionResponse as ListFineTuningCheckpointPermissionResponse,
    )
    from .components import (
        ListFineTuningJobCheckpointsResponse as ListFineTuningJobCheckpointsResponse,
    )
    from .components import ListFineTuningJobEventsResponse as ListFineTuningJobEventsResponse
    from .components import (
        ListPaginatedFineTuningJobsResponse as ListPaginatedFineTuningJobsResponse,
    )
    from .components import Metadata as Metadata
    from .components import PermissionDeleteResponse as PermissionDeleteResponse
    from .components import PermissionListResponse as PermissionListResponse
    from .components import PermissionRetrieveResponse as PermissionRetrieveResponse
    from .components import ReasoningEffort as ReasoningEffort
    from .components import RunGraderRequest as RunGraderRequest
    from .components import RunGraderRequestGrader as RunGraderRequestGrader
    from .components import RunGraderResponse as RunGraderResponse
    from .components import RunGraderResponseMetadata as RunGraderResponseMetadata
    from .components import RunGraderResponseMetadataErrors as RunGraderResponseMetadataErrors
    from .components import ValidateGraderRequest as ValidateGraderRequest
    from .components import ValidateGraderRequestGrader as ValidateGraderRequestGrader
    from .components import ValidateGraderResponse as ValidateGraderResponse
    from .components import ValidateGraderResponseGrader as ValidateGraderResponseGrader
    from .params import (
        CreateFineTuningJobRequestHyperparametersDict as CreateFineTuningJobRequestHyperparametersDict,
    )
    from .params import (
        CreateFineTuningJobRequestIntegrationsItemDict as CreateFineTuningJobRequestIntegrationsItemDict,
    )
    from .params import (
        CreateFineTuningJobRequestIntegrationsItemWandbDict as CreateFineTuningJobRequestIntegrationsItemWandbDict,
    )
    from .params import EvalItemContentArrayLike as EvalItemContentArrayLike
    from .params import EvalItemContentItemLike as EvalItemContentItemLike
    from .params import EvalItemContentLike as EvalItemContentLike
    from .params import EvalItemContentOutputTextDict as EvalItemContentOutputTextDict
    from .params import EvalItemDict as EvalItemDict
    from .params import EvalItemInputImageDict as EvalItemInputImageDict
    from .params import FineTuneDPOHyperparametersDict as FineTuneDPOHyperparametersDict
    from .params import FineTuneDPOMethodDict as FineTuneDPOMethodDict
    from .params import FineTuneMethodDict as FineTuneMethodDict
    from .params import (
        FineTuneReinforcementHyperparametersDict as FineTuneReinforcementHyperparametersDict,
    )
    from .params import FineTuneReinforcementMethodDict as FineTuneReinforcementMethodDict
    from .params import (
        FineTuneReinforcementMethodGraderLike as FineTuneReinforcementMethodGraderLike,
    )
    from .params import (
        FineTuneSupervisedHyperparametersDict as FineTuneSupervisedHyperparametersDict,
    )
    from .params import FineTuneSupervisedMethodDict as FineTuneSupervisedMethodDict
    from .params import FineTuningAlphaGradersRunParams as FineTuningAlphaGradersRunParams
    from .params import FineTuningAlphaGradersValidateParams as FineTuningAlphaGradersValidateParams
    from .params import (
        FineTuningCheckpointsPermissionsCreateParams as FineTuningCheckpointsPermissionsCreateParams,
    )
    from .params import (
        FineTuningCheckpointsPermissionsListParams as FineTuningCheckpointsPermissionsListParams,
    )
    from .params import (
        FineTuningCheckpointsPermissionsRetrieveParams as FineTuningCheckpointsPermissionsRetrieveParams,
    )
    from .params import FineTuningJobsCheckpointsListParams as FineTuningJobsCheckpointsListParams
    from .params import FineTuningJobsCreateParams as FineTuningJobsCreateParams
    from .params import FineTuningJobsListEventsParams as FineTuningJobsListEventsParams
    from .params import FineTuningJobsListParams as FineTuningJobsListParams
    from .params import GraderLabelModelDict as GraderLabelModelDict
    from .params import GraderMultiDict as GraderMultiDict
    from .params import GraderMultiPartLike as GraderMultiPartLike
    from .params import GraderPythonDict as GraderPythonDict
    from .params import GraderScoreModelDict as GraderScoreModelDict
    from .params import GraderScoreModelSamplingParamsDict as GraderScoreModelSamplingParamsDict
    from .params import GraderStringCheckDict as GraderStringCheckDict
    from .params import GraderTextSimilarityDict as GraderTextSimilarityDict
    from .params import InputAudioDict as InputAudioDict
    from .params import InputAudioInputAudioDict as InputAudioInputAudioDict
    from .params import RunGraderRequestGraderLike as RunGraderRequestGraderLike
    from .params import ValidateGraderRequestGraderLike as ValidateGraderRequestGraderLike
    from .resources.fine_tuning import AsyncFineTuning as AsyncFineTuning
    from .resources.fine_tuning import FineTuning as FineTuning
    from .resources.fine_tuning_alpha import AsyncFineTuningAlpha as AsyncFineTuningAlpha
    from .resources.fine_tuning_alpha import FineTuningAlpha as FineTuningAlpha
    from .resources.fine_tuning_alpha_graders import (
        AsyncFineTuningAlphaGraders as AsyncFineTuningAlphaGraders,
    )
    from .resources.fine_tuning_alpha_graders import (
        FineTuningAlphaGraders as FineTuningAlphaGraders,
    )
    from .resources.fine_tuning_checkpoints import (
        AsyncFineTuningCheckpoints as AsyncFineTuningCheckpoints,
    )
    from .resources.fine_tuning_checkpoints import FineTuningCheckpoints as FineTuningCheckpoints
    from .resources.fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions as AsyncFineTuningCheckpointsPermissions,
    )
    from .resources.fine_tuning_checkpoints_permissions import (
        FineTuningCheckpointsPermissions as FineTuningCheckpointsPermissions,
    )
    from .resources.fine_tuning_jobs import AsyncFineTuningJobs as AsyncFineTuningJobs
    from .resources.fine_tuning_jobs import FineTuningJobs as FineTuningJobs
    from .resources.fine_tuning_jobs_checkpoints import (
        AsyncFineTuningJobsCheckpoints as AsyncFineTuningJobsCheckpoints,
    )
    from .resources.fine_tuning_jobs_checkpoints import (
        FineTuningJobsCheckpoints as FineTuningJobsCheckpoints,
    )
else:
    _MODULES = {
        ".client": "AsyncOpenAI OpenAI",
        ".components": (
            "CreateFineTuningCheckpointPermissionRequest CreateFineTuningJobRequest "
            "CreateFineTuningJobRequestHyperparameters "
            "CreateFineTuningJobRequestIntegrationsItem "
            "CreateFineTuningJobRequestIntegrationsItemWandb "
            "DeleteFineTuningCheckpointPermissionResponse EvalItem EvalItemContent "
            "EvalItemContentArray EvalItemContentItem EvalItemContentOutputText "
            "EvalItemContentText EvalItemInputImage FineTuneDPOHyperparameters "
            "FineTuneDPOMethod FineTuneMethod FineTuneReinforcementHyperparameters "
            "FineTuneReinforcementMethod FineTuneReinforcementMethodGrader "
            "FineTuneSupervisedHyperparameters FineTuneSupervisedMethod "
            "FineTuningCheckpointPermission FineTuningIntegration FineTuningIntegrationWandb "
            "FineTuningJob FineTuningJobCheckpoint FineTuningJobCheckpointMetrics "
            "FineTuningJobError FineTuningJobEvent FineTuningJobHyperparameters "
            "GraderLabelModel GraderMulti GraderMultiPart GraderPython GraderRunResponse "
            "GraderScoreModel GraderScoreModelSamplingParams GraderStringCheck "
            "GraderTextSimilarity GraderValidateResponse InputAudio InputAudioInputAudio "
            "InputTextContent ListFineTuningCheckpointPermissionResponse "
            "ListFineTuningJobCheckpointsResponse ListFineTuningJobEventsResponse "
            "ListPaginatedFineTuningJobsResponse Metadata PermissionDeleteResponse "
            "PermissionListResponse PermissionRetrieveResponse ReasoningEffort "
            "RunGraderRequest RunGraderRequestGrader RunGraderResponse "
            "RunGraderResponseMetadata RunGraderResponseMetadataErrors ValidateGraderRequest "
            "ValidateGraderRequestGrader ValidateGraderResponse ValidateGraderResponseGrader "
        ),
        ".params": (
            "CreateFineTuningJobRequestHyperparametersDict "
            "CreateFineTuningJobRequestIntegrationsItemDict "
            "CreateFineTuningJobRequestIntegrationsItemWandbDict EvalItemContentArrayLike "
            "EvalItemContentItemLike EvalItemContentLike EvalItemContentOutputTextDict "
            "EvalItemDict EvalItemInputImageDict FineTuneDPOHyperparametersDict "
            "FineTuneDPOMethodDict FineTuneMethodDict "
            "FineTuneReinforcementHyperparametersDict FineTuneReinforcementMethodDict "
            "FineTuneReinforcementMethodGraderLike FineTuneSupervisedHyperparametersDict "
            "FineTuneSupervisedMethodDict FineTuningAlphaGradersRunParams "
            "FineTuningAlphaGradersValidateParams "
            "FineTuningCheckpointsPermissionsCreateParams "
            "FineTuningCheckpointsPermissionsListParams "
            "FineTuningCheckpointsPermissionsRetrieveParams "
            "FineTuningJobsCheckpointsListParams FineTuningJobsCreateParams "
            "FineTuningJobsListEventsParams FineTuningJobsListParams GraderLabelModelDict "
            "GraderMultiDict GraderMultiPartLike GraderPythonDict GraderScoreModelDict "
            "GraderScoreModelSamplingParamsDict GraderStringCheckDict "
            "GraderTextSimilarityDict InputAudioDict InputAudioInputAudioDict "
            "RunGraderRequestGraderLike ValidateGraderRequestGraderLike "
        ),
        ".resources.fine_tuning": "AsyncFineTuning FineTuning",
        ".resources.fine_tuning_alpha": "AsyncFineTuningAlpha FineTuningAlpha",
        ".resources.fine_tuning_alpha_graders": "AsyncFineTuningAlphaGraders FineTuningAlphaGraders",
        ".resources.fine_tuning_checkpoints": "AsyncFineTuningCheckpoints FineTuningCheckpoints",
        ".resources.fine_tuning_checkpoints_permissions": "AsyncFineTuningCheckpointsPermissions FineTuningCheckpointsPermissions",
        ".resources.fine_tuning_jobs": "AsyncFineTuningJobs FineTuningJobs",
        ".resources.fine_tuning_jobs_checkpoints": "AsyncFineTuningJobsCheckpoints FineTuningJobsCheckpoints",
        "oai_core": (
            "APIConnectionError APIError APIResponseValidationError APIStatusError "
            "APITimeoutError AuthenticationError BadRequestError ConfigurationError "
            "ConflictError ContentFilterFinishReasonError InternalServerError "
            "InvalidWebhookSignatureError LengthFinishReasonError NULL NotFoundError "
            "OpenAIError PermissionDeniedError PluginError RateLimitError StreamError Timeout "
            "UnprocessableEntityError WebSocketConnectionClosedError WebSocketQueueFullError "
            "hookimpl "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
