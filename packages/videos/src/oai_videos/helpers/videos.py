"""Waiting until a video is made."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class VideosHelpers(Resource):
    """What `Videos` has beside its operations."""


class AsyncVideosHelpers(AsyncResource):
    """The same for `AsyncVideos`."""
