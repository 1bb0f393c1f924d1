"""Waiting for runs: until one has ended, or needs the results of tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, helper

from ..operations.beta_threads_runs import CREATE_RUN, GET_RUN, SUBMIT_TOOL_OUPUTS_TO_RUN

if TYPE_CHECKING:
    from oai_core.helpers.progress import ProgressOption
    from oai_core.options import RequestOptions

    from ..components.run_object import RunObject
    from ..params.beta_threads_runs_create_params import BetaThreadsRunsCreateParams
    from ..params.beta_threads_runs_submit_tool_outputs_params import (
        BetaThreadsRunsSubmitToolOutputsParams,
    )


class RunsPolls(Resource):
    """The methods of `BetaThreadsRuns` that wait."""

    @deprecated(
        "beta.threads.runs.poll is deprecated: use the Responses API, `client.responses`, instead."
    )
    @helper(GET_RUN)
    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Wait until a run has ended or needs the results of tools, and return it.

        Its status is then `requires_action`, `cancelled`, `completed`, `failed`, `expired` or
        `incomplete`. It is read every `poll_interval_ms`, else as often as the server asks, else
        each second. After `max_wait_seconds` it is a `PollTimeoutError`. `progress` is called with
        a `Progress`, or draws a bar (`True`). The options hold for each request. Raises
        APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .waiting import poll

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(poll(poller, thread_id, run_id))

    @deprecated(
        "beta.threads.runs.create_and_poll is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_RUN)
    def create_and_poll(
        self,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> RunObject:
        """Start a run and wait for it; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .waiting import create_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(create_and_poll(poller, thread_id, params))

    @deprecated(
        "beta.threads.runs.submit_tool_outputs_and_poll is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(SUBMIT_TOOL_OUPUTS_TO_RUN)
    def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject:
        """Hand in the results of tools and wait; see `submit_tool_outputs` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .waiting import submit_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return self._run(submit_and_poll(poller, thread_id, run_id, params))


class AsyncRunsPolls(AsyncResource):
    """The methods of `AsyncBetaThreadsRuns` that wait."""

    @deprecated(
        "beta.threads.runs.poll is deprecated: use the Responses API, `client.responses`, instead."
    )
    @helper(GET_RUN)
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **options: Unpack[RequestOptions],
    ) -> RunObject:
        """Wait until a run has ended or needs the results of tools, and return it.

        Its status is then `requires_action`, `cancelled`, `completed`, `failed`, `expired` or
        `incomplete`. It is read every `poll_interval_ms`, else as often as the server asks, else
        each second. After `max_wait_seconds` it is a `PollTimeoutError`. `progress` is called with
        a `Progress`, or draws a bar (`True`). The options hold for each request. Raises
        APIStatusError, APIConnectionError.
        """
        from oai_core.helpers.polling import Poller

        from .waiting import poll

        poller = Poller(
            self._client,
            options,
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(poll(poller, thread_id, run_id))

    @deprecated(
        "beta.threads.runs.create_and_poll is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_RUN)
    async def create_and_poll(
        self,
        thread_id: str,
        *,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> RunObject:
        """Start a run and wait for it; see `create` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .waiting import create_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(create_and_poll(poller, thread_id, params))

    @deprecated(
        "beta.threads.runs.submit_tool_outputs_and_poll is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(SUBMIT_TOOL_OUPUTS_TO_RUN)
    async def submit_tool_outputs_and_poll(
        self,
        run_id: str,
        *,
        thread_id: str,
        poll_interval_ms: float | None = None,
        max_wait_seconds: float | None = None,
        progress: ProgressOption = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> RunObject:
        """Hand in the results of tools and wait; see `submit_tool_outputs` and `poll`."""
        from oai_core.helpers.polling import Poller, carried

        from .waiting import submit_and_poll

        poller = Poller(
            self._client,
            carried(params),
            progress,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
        )
        return await self._run(submit_and_poll(poller, thread_id, run_id, params))
