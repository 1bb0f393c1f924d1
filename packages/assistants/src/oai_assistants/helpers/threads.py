"""Threads that are made and run at once: waiting for the run."""

from __future__ import annotations

from .polls import AsyncThreadsPolls, ThreadsPolls


class BetaThreadsHelpers(ThreadsPolls):
    """What `BetaThreads` has beside its operations."""


class AsyncBetaThreadsHelpers(AsyncThreadsPolls):
    """The same for `AsyncBetaThreads`."""
