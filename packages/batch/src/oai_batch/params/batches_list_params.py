# Generated from listBatches. Do not edit.
"""Parameters of `batches.list`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class BatchesListParams(RequestOptions, total=False):
    """Parameters of `batches.list`."""

    after: str
    """Id of the item before the page; the cursor for the next page."""

    limit: int
    """How many at most on a page. Default: `20`."""
