"""Batches of files: uploading them, and waiting until all are searchable."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class VectorStoresFileBatchesHelpers(Resource):
    """What `VectorStoresFileBatches` has beside its operations."""


class AsyncVectorStoresFileBatchesHelpers(AsyncResource):
    """The same for `AsyncVectorStoresFileBatches`."""
