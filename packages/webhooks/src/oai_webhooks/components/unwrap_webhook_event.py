# Generated from UnwrapWebhookEvent. Do not edit.
"""UnwrapWebhookEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .webhook_batch_cancelled import WebhookBatchCancelled
    from .webhook_batch_completed import WebhookBatchCompleted
    from .webhook_batch_expired import WebhookBatchExpired
    from .webhook_batch_failed import WebhookBatchFailed
    from .webhook_eval_run_canceled import WebhookEvalRunCanceled
    from .webhook_eval_run_failed import WebhookEvalRunFailed
    from .webhook_eval_run_succeeded import WebhookEvalRunSucceeded
    from .webhook_fine_tuning_job_cancelled import WebhookFineTuningJobCancelled
    from .webhook_fine_tuning_job_failed import WebhookFineTuningJobFailed
    from .webhook_fine_tuning_job_succeeded import WebhookFineTuningJobSucceeded
    from .webhook_live_call_incoming import WebhookLiveCallIncoming
    from .webhook_realtime_call_incoming import WebhookRealtimeCallIncoming
    from .webhook_response_cancelled import WebhookResponseCancelled
    from .webhook_response_completed import WebhookResponseCompleted
    from .webhook_response_failed import WebhookResponseFailed
    from .webhook_response_incomplete import WebhookResponseIncomplete

if TYPE_CHECKING:
    UnwrapWebhookEvent: TypeAlias = (
        WebhookBatchCancelled
        | WebhookBatchCompleted
        | WebhookBatchExpired
        | WebhookBatchFailed
        | WebhookEvalRunCanceled
        | WebhookEvalRunFailed
        | WebhookEvalRunSucceeded
        | WebhookFineTuningJobCancelled
        | WebhookFineTuningJobFailed
        | WebhookFineTuningJobSucceeded
        | WebhookLiveCallIncoming
        | WebhookRealtimeCallIncoming
        | WebhookResponseCancelled
        | WebhookResponseCompleted
        | WebhookResponseFailed
        | WebhookResponseIncomplete
        | UnknownComponent
    )
    """What the API sends to a webhook. Told apart by `type`."""
else:
    UnwrapWebhookEvent = TaggedUnion(
        "UnwrapWebhookEvent",
        __name__,
        "type",
        {
            "batch.cancelled": "WebhookBatchCancelled",
            "batch.completed": "WebhookBatchCompleted",
            "batch.expired": "WebhookBatchExpired",
            "batch.failed": "WebhookBatchFailed",
            "eval.run.canceled": "WebhookEvalRunCanceled",
            "eval.run.failed": "WebhookEvalRunFailed",
            "eval.run.succeeded": "WebhookEvalRunSucceeded",
            "fine_tuning.job.cancelled": "WebhookFineTuningJobCancelled",
            "fine_tuning.job.failed": "WebhookFineTuningJobFailed",
            "fine_tuning.job.succeeded": "WebhookFineTuningJobSucceeded",
            "live.call.incoming": "WebhookLiveCallIncoming",
            "realtime.call.incoming": "WebhookRealtimeCallIncoming",
            "response.cancelled": "WebhookResponseCancelled",
            "response.completed": "WebhookResponseCompleted",
            "response.failed": "WebhookResponseFailed",
            "response.incomplete": "WebhookResponseIncomplete",
        },
    )
