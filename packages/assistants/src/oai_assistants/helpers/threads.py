"""Threads that are made and run at once: waiting for the run, and following it as a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import helper

from ..operations.beta_threads import CREATE_THREAD_AND_RUN
from .streams import AsyncThreadsStreams, ThreadsStreams

if TYPE_CHECKING:
    from oai_core.helpers.progress import ProgressOption

    from ..components.run_object import RunObject
    from ..params.beta_threads_create_and_run_params import BetaThreadsCreateAndRunParams


class BetaThreadsHelpers(ThreadsStreams):
    """What `BetaThreads` has beside its operations."""

    @deprecated(
        "beta.threads.create_and_run_poll is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_THREAD_AND_RUN)
    def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[BetaThreadsCreateAndRunParams],
    ) -> RunObject:
        """Make a thread, run an assistant on it, and wait for the run.

        See `create_and_run` and `runs.poll`.
        """
        from oai_core.helpers.polling import Poller, carried

        from .waiting import create_thread_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(create_thread_and_poll(poller, params))


class AsyncBetaThreadsHelpers(AsyncThreadsStreams):
    """The same for `AsyncBetaThreads`."""

    @deprecated(
        "beta.threads.create_and_run_poll is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_THREAD_AND_RUN)
    async def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[BetaThreadsCreateAndRunParams],
    ) -> RunObject:
        """Make a thread, run an assistant on it, and wait for the run.

        See `create_and_run` and `runs.poll`.
        """
        from oai_core.helpers.polling import Poller, carried

        from .waiting import create_thread_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(create_thread_and_poll(poller, params))
