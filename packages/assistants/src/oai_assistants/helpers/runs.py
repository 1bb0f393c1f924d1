"""Runs: waiting until one has ended or needs an answer, and following it as a stream."""

from __future__ import annotations

from .polls import AsyncRunsPolls, RunsPolls
from .streams import AsyncRunsStreams, RunsStreams


class BetaThreadsRunsHelpers(RunsPolls, RunsStreams):
    """What `BetaThreadsRuns` has beside its operations."""


class AsyncBetaThreadsRunsHelpers(AsyncRunsPolls, AsyncRunsStreams):
    """The same for `AsyncBetaThreadsRuns`."""
