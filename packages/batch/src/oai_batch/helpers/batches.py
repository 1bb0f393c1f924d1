"""What `client.batches` has beyond the API's operations."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class BatchesHelpers(Resource):
    """Methods of `client.batches` that make several calls."""


class AsyncBatchesHelpers(AsyncResource):
    """Methods of an async client's `batches` that make several calls."""
