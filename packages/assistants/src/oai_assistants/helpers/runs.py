"""Runs: waiting until one has ended or needs an answer."""

from __future__ import annotations

from .polls import AsyncRunsPolls, RunsPolls


class BetaThreadsRunsHelpers(RunsPolls):
    """What `BetaThreadsRuns` has beside its operations."""


class AsyncBetaThreadsRunsHelpers(AsyncRunsPolls):
    """The same for `AsyncBetaThreadsRuns`."""
