"""Files of a vector store: uploading them, and waiting until they are searchable."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class VectorStoresFilesHelpers(Resource):
    """What `VectorStoresFiles` has beside its operations."""


class AsyncVectorStoresFilesHelpers(AsyncResource):
    """The same for `AsyncVectorStoresFiles`."""
