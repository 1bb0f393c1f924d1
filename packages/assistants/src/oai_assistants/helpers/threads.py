"""Threads that are made and run at once: waiting for the run, and following it as a stream."""

from __future__ import annotations

from .polls import AsyncThreadsPolls, ThreadsPolls
from .streams import AsyncThreadsStreams, ThreadsStreams


class BetaThreadsHelpers(ThreadsPolls, ThreadsStreams):
    """What `BetaThreads` has beside its operations."""


class AsyncBetaThreadsHelpers(AsyncThreadsPolls, AsyncThreadsStreams):
    """The same for `AsyncBetaThreads`."""
