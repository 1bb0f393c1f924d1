# Generated from the slice of oai-webhooks. Do not edit.
"""Components of oai-webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from .unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .webhook_batch_cancelled import WebhookBatchCancelled as WebhookBatchCancelled
    from .webhook_batch_cancelled import WebhookBatchCancelledData as WebhookBatchCancelledData
    from .webhook_batch_completed import WebhookBatchCompleted as WebhookBatchCompleted
    from .webhook_batch_completed import WebhookBatchCompletedData as WebhookBatchCompletedData
    from .webhook_batch_expired import WebhookBatchExpired as WebhookBatchExpired
    from .webhook_batch_expired import WebhookBatchExpiredData as WebhookBatchExpiredData
    from .webhook_batch_failed import WebhookBatchFailed as WebhookBatchFailed
    from .webhook_batch_failed import WebhookBatchFailedData as WebhookBatchFailedData
    from .webhook_eval_run_canceled import WebhookEvalRunCanceled as WebhookEvalRunCanceled
    from .webhook_eval_run_canceled import WebhookEvalRunCanceledData as WebhookEvalRunCanceledData
    from .webhook_eval_run_failed import WebhookEvalRunFailed as WebhookEvalRunFailed
    from .webhook_eval_run_failed import WebhookEvalRunFailedData as WebhookEvalRunFailedData
    from .webhook_eval_run_succeeded import WebhookEvalRunSucceeded as WebhookEvalRunSucceeded
    from .webhook_eval_run_succeeded import (
        WebhookEvalRunSucceededData as WebhookEvalRunSucceededData,
    )
    from .webhook_fine_tuning_job_cancelled import (
        WebhookFineTuningJobCancelled as WebhookFineTuningJobCancelled,
    )
    from .webhook_fine_tuning_job_cancelled import (
        WebhookFineTuningJobCancelledData as WebhookFineTuningJobCancelledData,
    )
    from .webhook_fine_tuning_job_failed import (
        WebhookFineTuningJobFailed as WebhookFineTuningJobFailed,
    )
    from .webhook_fine_tuning_job_failed import (
        WebhookFineTuningJobFailedData as WebhookFineTuningJobFailedData,
    )
    from .webhook_fine_tuning_job_succeeded import (
        WebhookFineTuningJobSucceeded as WebhookFineTuningJobSucceeded,
    )
    from .webhook_fine_tuning_job_succeeded import (
        WebhookFineTuningJobSucceededData as WebhookFineTuningJobSucceededData,
    )
    from .webhook_live_call_incoming import WebhookLiveCallIncoming as WebhookLiveCallIncoming
    from .webhook_live_call_incoming import (
        WebhookLiveCallIncomingData as WebhookLiveCallIncomingData,
    )
    from .webhook_live_call_incoming import (
        WebhookLiveCallIncomingDataSipHeadersItem as WebhookLiveCallIncomingDataSipHeadersItem,
    )
    from .webhook_realtime_call_incoming import (
        WebhookRealtimeCallIncoming as WebhookRealtimeCallIncoming,
    )
    from .webhook_realtime_call_incoming import (
        WebhookRealtimeCallIncomingData as WebhookRealtimeCallIncomingData,
    )
    from .webhook_realtime_call_incoming import (
        WebhookRealtimeCallIncomingDataSipHeadersItem as WebhookRealtimeCallIncomingDataSipHeadersItem,
    )
    from .webhook_response_cancelled import WebhookResponseCancelled as WebhookResponseCancelled
    from .webhook_response_cancelled import (
        WebhookResponseCancelledData as WebhookResponseCancelledData,
    )
    from .webhook_response_completed import WebhookResponseCompleted as WebhookResponseCompleted
    from .webhook_response_completed import (
        WebhookResponseCompletedData as WebhookResponseCompletedData,
    )
    from .webhook_response_failed import WebhookResponseFailed as WebhookResponseFailed
    from .webhook_response_failed import WebhookResponseFailedData as WebhookResponseFailedData
    from .webhook_response_incomplete import WebhookResponseIncomplete as WebhookResponseIncomplete
    from .webhook_response_incomplete import (
        WebhookResponseIncompleteData as WebhookResponseIncompleteData,
    )

    BatchCancelledWebhookEvent: TypeAlias = WebhookBatchCancelled
    BatchCompletedWebhookEvent: TypeAlias = WebhookBatchCompleted
    BatchExpiredWebhookEvent: TypeAlias = WebhookBatchExpired
    BatchFailedWebhookEvent: TypeAlias = WebhookBatchFailed
    EvalRunCanceledWebhookEvent: TypeAlias = WebhookEvalRunCanceled
    EvalRunFailedWebhookEvent: TypeAlias = WebhookEvalRunFailed
    EvalRunSucceededWebhookEvent: TypeAlias = WebhookEvalRunSucceeded
    FineTuningJobCancelledWebhookEvent: TypeAlias = WebhookFineTuningJobCancelled
    FineTuningJobFailedWebhookEvent: TypeAlias = WebhookFineTuningJobFailed
    FineTuningJobSucceededWebhookEvent: TypeAlias = WebhookFineTuningJobSucceeded
    LiveCallIncomingWebhookEvent: TypeAlias = WebhookLiveCallIncoming
    RealtimeCallIncomingWebhookEvent: TypeAlias = WebhookRealtimeCallIncoming
    ResponseCancelledWebhookEvent: TypeAlias = WebhookResponseCancelled
    ResponseCompletedWebhookEvent: TypeAlias = WebhookResponseCompleted
    ResponseFailedWebhookEvent: TypeAlias = WebhookResponseFailed
    ResponseIncompleteWebhookEvent: TypeAlias = WebhookResponseIncomplete
else:
    _MODULES = {
        ".unwrap_webhook_event": "UnwrapWebhookEvent",
        ".webhook_batch_cancelled": "WebhookBatchCancelled WebhookBatchCancelledData",
        ".webhook_batch_completed": "WebhookBatchCompleted WebhookBatchCompletedData",
        ".webhook_batch_expired": "WebhookBatchExpired WebhookBatchExpiredData",
        ".webhook_batch_failed": "WebhookBatchFailed WebhookBatchFailedData",
        ".webhook_eval_run_canceled": "WebhookEvalRunCanceled WebhookEvalRunCanceledData",
        ".webhook_eval_run_failed": "WebhookEvalRunFailed WebhookEvalRunFailedData",
        ".webhook_eval_run_succeeded": "WebhookEvalRunSucceeded WebhookEvalRunSucceededData",
        ".webhook_fine_tuning_job_cancelled": "WebhookFineTuningJobCancelled WebhookFineTuningJobCancelledData",
        ".webhook_fine_tuning_job_failed": "WebhookFineTuningJobFailed WebhookFineTuningJobFailedData",
        ".webhook_fine_tuning_job_succeeded": "WebhookFineTuningJobSucceeded WebhookFineTuningJobSucceededData",
        ".webhook_live_call_incoming": (
            "WebhookLiveCallIncoming WebhookLiveCallIncomingData "
            "WebhookLiveCallIncomingDataSipHeadersItem "
        ),
        ".webhook_realtime_call_incoming": (
            "WebhookRealtimeCallIncoming WebhookRealtimeCallIncomingData "
            "WebhookRealtimeCallIncomingDataSipHeadersItem "
        ),
        ".webhook_response_cancelled": "WebhookResponseCancelled WebhookResponseCancelledData",
        ".webhook_response_completed": "WebhookResponseCompleted WebhookResponseCompletedData",
        ".webhook_response_failed": "WebhookResponseFailed WebhookResponseFailedData",
        ".webhook_response_incomplete": "WebhookResponseIncomplete WebhookResponseIncompleteData",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    _ALIASES = {
        "BatchCancelledWebhookEvent": "WebhookBatchCancelled",
        "BatchCompletedWebhookEvent": "WebhookBatchCompleted",
        "BatchExpiredWebhookEvent": "WebhookBatchExpired",
        "BatchFailedWebhookEvent": "WebhookBatchFailed",
        "EvalRunCanceledWebhookEvent": "WebhookEvalRunCanceled",
        "EvalRunFailedWebhookEvent": "WebhookEvalRunFailed",
        "EvalRunSucceededWebhookEvent": "WebhookEvalRunSucceeded",
        "FineTuningJobCancelledWebhookEvent": "WebhookFineTuningJobCancelled",
        "FineTuningJobFailedWebhookEvent": "WebhookFineTuningJobFailed",
        "FineTuningJobSucceededWebhookEvent": "WebhookFineTuningJobSucceeded",
        "LiveCallIncomingWebhookEvent": "WebhookLiveCallIncoming",
        "RealtimeCallIncomingWebhookEvent": "WebhookRealtimeCallIncoming",
        "ResponseCancelledWebhookEvent": "WebhookResponseCancelled",
        "ResponseCompletedWebhookEvent": "WebhookResponseCompleted",
        "ResponseFailedWebhookEvent": "WebhookResponseFailed",
        "ResponseIncompleteWebhookEvent": "WebhookResponseIncomplete",
    }
    __all__ = sorted({*_TABLE, *_ALIASES})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE, _ALIASES)
