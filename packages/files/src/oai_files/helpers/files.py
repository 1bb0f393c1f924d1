"""Waiting until a file has been processed."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class FilesHelpers(Resource):
    """What `Files` has beside its operations."""


class AsyncFilesHelpers(AsyncResource):
    """The same for `AsyncFiles`."""
