# Generated from the slice of oai-batch. Do not edit.
"""Components of oai-batch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.lazy import lazy_names

if TYPE_CHECKING:
    from oai_shared.components.metadata import Metadata as Metadata

    from .batch import Batch as Batch
    from .batch import BatchErrors as BatchErrors
    from .batch import BatchUsage as BatchUsage
    from .batch import BatchUsageInputTokensDetails as BatchUsageInputTokensDetails
    from .batch import BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails
    from .batch_error import BatchError as BatchError
    from .batch_file_expiration_after import BatchFileExpirationAfter as BatchFileExpirationAfter
    from .batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from .create_batch_request import CreateBatchRequest as CreateBatchRequest
    from .list_batches_response import ListBatchesResponse as ListBatchesResponse
else:
    _MODULES = {
        ".batch": (
            "Batch BatchErrors BatchUsage BatchUsageInputTokensDetails "
            "BatchUsageOutputTokensDetails "
        ),
        ".batch_error": "BatchError",
        ".batch_file_expiration_after": "BatchFileExpirationAfter",
        ".batch_request_counts": "BatchRequestCounts",
        ".create_batch_request": "CreateBatchRequest",
        ".list_batches_response": "ListBatchesResponse",
        "oai_shared.components.metadata": "Metadata",
    }
    _TABLE = {name: where for where, names in _MODULES.items() for name in names.split()}
    __all__ = sorted(_TABLE)
    __getattr__, __dir__ = lazy_names(__name__, _TABLE)
