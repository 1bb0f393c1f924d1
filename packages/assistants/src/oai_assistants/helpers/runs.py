"""Runs: waiting until one has ended or needs an answer."""

from __future__ import annotations

from oai_core.resources import AsyncResource, Resource


class BetaThreadsRunsHelpers(Resource):
    """What `BetaThreadsRuns` has beside its operations."""


class AsyncBetaThreadsRunsHelpers(AsyncResource):
    """The same for `AsyncBetaThreadsRuns`."""
