# Generated from the slice of oai-webhooks. Do not edit.
# ruff: noqa: E501
"""Events that the API sends to a webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from .components import UnwrapWebhookEvent as UnwrapWebhookEvent
    from .components import WebhookBatchCancelled as WebhookBatchCancelled
    from .components import WebhookBatchCancelledData as WebhookBatchCancelledData
    from .components import WebhookBatchCompleted as WebhookBatchCompleted
    from .components import WebhookBatchCompletedData as WebhookBatchCompletedData
    from .components import WebhookBatchExpired as WebhookBatchExpired
    from .components import WebhookBatchExpiredData as WebhookBatchExpiredData
    from .components import WebhookBatchFailed as WebhookBatchFailed
    from .components import WebhookBatchFailedData as WebhookBatchFailedData
    from .components import WebhookEvalRunCanceled as WebhookEvalRunCanceled
    from .components import WebhookEvalRunCanceledData as WebhookEvalRunCanceledData
    from .components import WebhookEvalRunFailed as WebhookEvalRunFailed
    from .components import WebhookEvalRunFailedData as WebhookEvalRunFailedData
    from .components import WebhookEvalRunSucceeded as WebhookEvalRunSucceeded
    from .components import WebhookEvalRunSucceededData as WebhookEvalRunSucceededData
    from .components import WebhookFineTuningJobCancelled as WebhookFineTuningJobCancelled
    from .components import WebhookFineTuningJobCancelledData as WebhookFineTuningJobCancelledData
    from .components import WebhookFineTuningJobFailed as WebhookFineTuningJobFailed
    from .components import WebhookFineTuningJobFailedData as WebhookFineTuningJobFailedData
    from .components import WebhookFineTuningJobSucceeded as WebhookFineTuningJobSucceeded
    from .components import WebhookFineTuningJobSucceededData as WebhookFineTuningJobSucceededData
    from .components import WebhookLiveCallIncoming as WebhookLiveCallIncoming
    from .components import WebhookLiveCallIncomingData as WebhookLiveCallIncomingData
    from .components import (
        WebhookLiveCallIncomingDataSipHeadersItem as WebhookLiveCallIncomingDataSipHeadersItem,
    )
    from .components import WebhookRealtimeCallIncoming as WebhookRealtimeCallIncoming
    from .components import WebhookRealtimeCallIncomingData as WebhookRealtimeCallIncomingData
    from .components import (
        WebhookRealtimeCallIncomingDataSipHeadersItem as WebhookRealtimeCallIncomingDataSipHeadersItem,
    )
    from .components import WebhookResponseCancelled as WebhookResponseCancelled
    from .components import WebhookResponseCancelledData as WebhookResponseCancelledData
    from .components import WebhookResponseCompleted as WebhookResponseCompleted
    from .components import WebhookResponseCompletedData as WebhookResponseCompletedData
    from .components import WebhookResponseFailed as WebhookResponseFailed
    from .components import WebhookResponseFailedData as WebhookResponseFailedData
    from .components import WebhookResponseIncomplete as WebhookResponseIncomplete
    from .components import WebhookResponseIncompleteData as WebhookResponseIncompleteData
else:
    _MODULES = {
        ".components": (
            "UnwrapWebhookEvent WebhookBatchCancelled WebhookBatchCancelledData "
            "WebhookBatchCompleted WebhookBatchCompletedData WebhookBatchExpired "
            "WebhookBatchExpiredData WebhookBatchFailed WebhookBatchFailedData "
            "WebhookEvalRunCanceled WebhookEvalRunCanceledData WebhookEvalRunFailed "
            "WebhookEvalRunFailedData WebhookEvalRunSucceeded WebhookEvalRunSucceededData "
            "WebhookFineTuningJobCancelled WebhookFineTuningJobCancelledData "
            "WebhookFineTuningJobFailed WebhookFineTuningJobFailedData "
            "WebhookFineTuningJobSucceeded WebhookFineTuningJobSucceededData "
            "WebhookLiveCallIncoming WebhookLiveCallIncomingData "
            "WebhookLiveCallIncomingDataSipHeadersItem WebhookRealtimeCallIncoming "
            "WebhookRealtimeCallIncomingData WebhookRealtimeCallIncomingDataSipHeadersItem "
            "WebhookResponseCancelled WebhookResponseCancelledData WebhookResponseCompleted "
            "WebhookResponseCompletedData WebhookResponseFailed WebhookResponseFailedData "
            "WebhookResponseIncomplete WebhookResponseIncompleteData "
        ),
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted({"__version__", *_TABLE})
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
