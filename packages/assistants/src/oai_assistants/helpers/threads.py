"""Threads that are made and run at once: waiting for the run."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class BetaThreadsHelpers(Resource):
    """What `BetaThreads` has beside its operations."""


class AsyncBetaThreadsHelpers(AsyncResource):
    """The same for `AsyncBetaThreads`."""
