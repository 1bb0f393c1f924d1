# Generated from listBatches. Do not edit.
"""Parameters of `batches.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class BatchesListParams(RequestOptions, total=False):
    """Parameters of `batches.list`."""

    after: str
    limit: int
    """Default: `20`."""
