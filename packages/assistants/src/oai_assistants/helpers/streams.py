"""The methods of threads and runs that give streams with handlers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, Unpack, overload

from oai_core.deprecation import deprecated
from oai_core.resources import AsyncResource, Resource, helper

from ..operations.beta_threads import CREATE_THREAD_AND_RUN
from ..operations.beta_threads_runs import CREATE_RUN, SUBMIT_TOOL_OUPUTS_TO_RUN

if TYPE_CHECKING:
    from typing import Any

    from ..params.beta_threads_create_and_run_params import BetaThreadsCreateAndRunParams
    from ..params.beta_threads_runs_create_params import BetaThreadsRunsCreateParams
    from ..params.beta_threads_runs_submit_tool_outputs_params import (
        BetaThreadsRunsSubmitToolOutputsParams,
    )
    from .handlers import AssistantEventHandler, AsyncAssistantEventHandler
    from .streaming import AssistantStreamManager, AsyncAssistantStreamManager

H = TypeVar("H", bound="AssistantEventHandler")
A = TypeVar("A", bound="AsyncAssistantEventHandler")


class RunsStreams(Resource):
    """The methods of `BetaThreadsRuns` that stream to handlers."""

    @overload
    @deprecated(
        "beta.threads.runs.stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.runs.stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def stream(
        self, thread_id: str, *, event_handler: H, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> AssistantStreamManager[H]: ...
    @deprecated(
        "beta.threads.runs.stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_RUN)
    def stream(
        self, thread_id: str, *, event_handler: Any = None, **params: Any
    ) -> AssistantStreamManager[Any]:
        """Run an assistant on a thread and stream what happens, to a loop and to a handler.

        Nothing is sent before the `with` block, which gives the `event_handler`: iterate it, read
        its `text_deltas`, or call `until_done()`; its methods are called on the way. Raises
        APIStatusError, APIConnectionError, StreamError.
        """
        from .handlers import AssistantEventHandler
        from .streaming import managed

        handler = AssistantEventHandler() if event_handler is None else event_handler
        return managed(self, CREATE_RUN, (thread_id,), handler, params)

    @overload
    @deprecated(
        "beta.threads.runs.create_and_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.runs.create_and_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_stream(
        self, thread_id: str, *, event_handler: H, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> AssistantStreamManager[H]: ...
    @deprecated(
        "beta.threads.runs.create_and_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_RUN)
    def create_and_stream(
        self, thread_id: str, *, event_handler: Any = None, **params: Any
    ) -> AssistantStreamManager[Any]:
        """Do the same as `stream`."""
        from .handlers import AssistantEventHandler
        from .streaming import managed

        handler = AssistantEventHandler() if event_handler is None else event_handler
        return managed(self, CREATE_RUN, (thread_id,), handler, params)

    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: H,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> AssistantStreamManager[H]: ...
    @deprecated(
        "beta.threads.runs.submit_tool_outputs_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(SUBMIT_TOOL_OUPUTS_TO_RUN)
    def submit_tool_outputs_stream(
        self, run_id: str, *, thread_id: str, event_handler: Any = None, **params: Any
    ) -> AssistantStreamManager[Any]:
        """Hand in the results of tools and stream how the run goes on.

        See `stream`.
        """
        from .handlers import AssistantEventHandler
        from .streaming import managed

        handler = AssistantEventHandler() if event_handler is None else event_handler
        return managed(self, SUBMIT_TOOL_OUPUTS_TO_RUN, (thread_id, run_id), handler, params)


class AsyncRunsStreams(AsyncResource):
    """The methods of `AsyncBetaThreadsRuns` that stream to handlers."""

    @overload
    @deprecated(
        "beta.threads.runs.stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def stream(
        self,
        thread_id: str,
        *,
        event_handler: None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.runs.stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def stream(
        self, thread_id: str, *, event_handler: A, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> AsyncAssistantStreamManager[A]: ...
    @deprecated(
        "beta.threads.runs.stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_RUN)
    def stream(
        self, thread_id: str, *, event_handler: Any = None, **params: Any
    ) -> AsyncAssistantStreamManager[Any]:
        """Run an assistant on a thread and stream what happens, to a loop and to a handler.

        Nothing is sent before the `with` block, which gives the `event_handler`: iterate it, read
        its `text_deltas`, or call `until_done()`; its methods are called on the way. Raises
        APIStatusError, APIConnectionError, StreamError.
        """
        from .handlers import AsyncAssistantEventHandler
        from .streaming import amanaged

        handler = AsyncAssistantEventHandler() if event_handler is None else event_handler
        return amanaged(self, CREATE_RUN, (thread_id,), handler, params)

    @overload
    @deprecated(
        "beta.threads.runs.create_and_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_stream(
        self,
        thread_id: str,
        *,
        event_handler: None = None,
        **params: Unpack[BetaThreadsRunsCreateParams],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.runs.create_and_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_stream(
        self, thread_id: str, *, event_handler: A, **params: Unpack[BetaThreadsRunsCreateParams]
    ) -> AsyncAssistantStreamManager[A]: ...
    @deprecated(
        "beta.threads.runs.create_and_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_RUN)
    def create_and_stream(
        self, thread_id: str, *, event_handler: Any = None, **params: Any
    ) -> AsyncAssistantStreamManager[Any]:
        """Do the same as `stream`."""
        from .handlers import AsyncAssistantEventHandler
        from .streaming import amanaged

        handler = AsyncAssistantEventHandler() if event_handler is None else event_handler
        return amanaged(self, CREATE_RUN, (thread_id,), handler, params)

    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: None = None,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.runs.submit_tool_outputs_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def submit_tool_outputs_stream(
        self,
        run_id: str,
        *,
        thread_id: str,
        event_handler: A,
        **params: Unpack[BetaThreadsRunsSubmitToolOutputsParams],
    ) -> AsyncAssistantStreamManager[A]: ...
    @deprecated(
        "beta.threads.runs.submit_tool_outputs_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(SUBMIT_TOOL_OUPUTS_TO_RUN)
    def submit_tool_outputs_stream(
        self, run_id: str, *, thread_id: str, event_handler: Any = None, **params: Any
    ) -> AsyncAssistantStreamManager[Any]:
        """Hand in the results of tools and stream how the run goes on.

        See `stream`.
        """
        from .handlers import AsyncAssistantEventHandler
        from .streaming import amanaged

        handler = AsyncAssistantEventHandler() if event_handler is None else event_handler
        return amanaged(self, SUBMIT_TOOL_OUPUTS_TO_RUN, (thread_id, run_id), handler, params)


class ThreadsStreams(Resource):
    """The methods of `BetaThreads` that stream to handlers."""

    @overload
    @deprecated(
        "beta.threads.create_and_run_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_run_stream(
        self, *, event_handler: None = None, **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> AssistantStreamManager[AssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_run_stream(
        self, *, event_handler: H, **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> AssistantStreamManager[H]: ...
    @deprecated(
        "beta.threads.create_and_run_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_THREAD_AND_RUN)
    def create_and_run_stream(
        self, *, event_handler: Any = None, **params: Any
    ) -> AssistantStreamManager[Any]:
        """Make a thread, run an assistant on it, and stream what happens.

        See `runs.stream`.
        """
        from .handlers import AssistantEventHandler
        from .streaming import managed

        handler = AssistantEventHandler() if event_handler is None else event_handler
        return managed(self, CREATE_THREAD_AND_RUN, (), handler, params)


class AsyncThreadsStreams(AsyncResource):
    """The methods of `AsyncBetaThreads` that stream to handlers."""

    @overload
    @deprecated(
        "beta.threads.create_and_run_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_run_stream(
        self, *, event_handler: None = None, **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandler]: ...
    @overload
    @deprecated(
        "beta.threads.create_and_run_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    def create_and_run_stream(
        self, *, event_handler: A, **params: Unpack[BetaThreadsCreateAndRunParams]
    ) -> AsyncAssistantStreamManager[A]: ...
    @deprecated(
        "beta.threads.create_and_run_stream is deprecated: "
        "use the Responses API, `client.responses`, instead."
    )
    @helper(CREATE_THREAD_AND_RUN)
    def create_and_run_stream(
        self, *, event_handler: Any = None, **params: Any
    ) -> AsyncAssistantStreamManager[Any]:
        """Make a thread, run an assistant on it, and stream what happens.

        See `runs.stream`.
        """
        from .handlers import AsyncAssistantEventHandler
        from .streaming import amanaged

        handler = AsyncAssistantEventHandler() if event_handler is None else event_handler
        return amanaged(self, CREATE_THREAD_AND_RUN, (), handler, params)
