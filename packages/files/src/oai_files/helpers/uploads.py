"""Uploading a large file in parts."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class UploadsHelpers(Resource):
    """What `Uploads` has beside its operations."""


class AsyncUploadsHelpers(AsyncResource):
    """The same for `AsyncUploads`."""
