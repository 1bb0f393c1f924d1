# Generated from the resource experiments. Do not edit.
"""Experiments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from oai_core.resources import AsyncResource, Resource, helper, method, subresource

from ..operations.experiments import CONNECT_EXPERIMENTS, CREATE_EXPERIMENT, LIST_EXPERIMENTS

if TYPE_CHECKING:
    from typing import Any, Literal

    from oai_core.options import StreamTo
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming
    from oai_core.sockets.manager import AsyncConnectionManager, ConnectionManager
    from oai_core.streams import AsyncStream, Stream

    from ..components.experiment import Experiment
    from ..components.experiment_event import ExperimentEvent
    from ..params.experiments_connect_params import ExperimentsConnectParams
    from ..params.experiments_create_params import ExperimentsCreateParams
    from ..params.experiments_list_params import ExperimentsListParams
    from ..sockets.experiments import AsyncExperimentsConnection, ExperimentsConnection
    from .experiments_notes import (
        AsyncExperimentsNotes,
        AsyncExperimentsNotesWithRawResponse,
        AsyncExperimentsNotesWithStreamingResponse,
        ExperimentsNotes,
        ExperimentsNotesWithRawResponse,
        ExperimentsNotesWithStreamingResponse,
    )


class Experiments(Resource):
    """Experiments."""

    if TYPE_CHECKING:
        with_raw_response: ExperimentsWithRawResponse
        with_streaming_response: ExperimentsWithStreamingResponse
        notes: ExperimentsNotes
    else:
        notes = subresource("oai_lab.resources.experiments_notes:ExperimentsNotes")

    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[ExperimentsCreateParams]
    ) -> Stream[ExperimentEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ExperimentsCreateParams]
    ) -> Experiment: ...
    @overload
    def create(
        self, *, stream: bool, **params: Unpack[ExperimentsCreateParams]
    ) -> Experiment | Stream[ExperimentEvent]: ...
    @overload
    def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ExperimentsCreateParams],
    ) -> None: ...
    @method(CREATE_EXPERIMENT)
    def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> Experiment | Stream[ExperimentEvent] | None:
        """Begin an experiment.

        POST /lab/experiments. Raises APIStatusError, APIConnectionError.
        """
        result: Experiment | Stream[ExperimentEvent] | None = self._call(
            CREATE_EXPERIMENT, params, stream=stream
        )
        return result

    @method(LIST_EXPERIMENTS)
    def list(self, **params: Unpack[ExperimentsListParams]) -> Page[Experiment]:
        """Walk the experiments.

        GET /lab/experiments. Raises APIStatusError, APIConnectionError.
        """
        result: Page[Experiment] = self._list(LIST_EXPERIMENTS, params)
        return result

    @helper(CONNECT_EXPERIMENTS)
    def connect(
        self, **params: Unpack[ExperimentsConnectParams]
    ) -> ConnectionManager[ExperimentsConnection]:
        """Watch an experiment, and take part in it.

        GET /lab/experiments, as a WebSocket, when the result is entered: `with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: ConnectionManager[ExperimentsConnection] = self._connect(
            CONNECT_EXPERIMENTS, params
        )
        return result


class AsyncExperiments(AsyncResource):
    """Experiments."""

    if TYPE_CHECKING:
        with_raw_response: AsyncExperimentsWithRawResponse
        with_streaming_response: AsyncExperimentsWithStreamingResponse
        notes: AsyncExperimentsNotes
    else:
        notes = subresource("oai_lab.resources.experiments_notes:AsyncExperimentsNotes")

    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[ExperimentsCreateParams]
    ) -> AsyncStream[ExperimentEvent]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[ExperimentsCreateParams]
    ) -> Experiment: ...
    @overload
    async def create(
        self, *, stream: bool, **params: Unpack[ExperimentsCreateParams]
    ) -> Experiment | AsyncStream[ExperimentEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream_to: StreamTo,
        stream: Literal[True] | None = None,
        **params: Unpack[ExperimentsCreateParams],
    ) -> None: ...
    @method(CREATE_EXPERIMENT)
    async def create(
        self, *, stream: bool | None = None, **params: Any
    ) -> Experiment | AsyncStream[ExperimentEvent] | None:
        """Begin an experiment.

        POST /lab/experiments. Raises APIStatusError, APIConnectionError.
        """
        result: Experiment | AsyncStream[ExperimentEvent] | None = await self._call(
            CREATE_EXPERIMENT, params, stream=stream
        )
        return result

    @method(LIST_EXPERIMENTS)
    def list(self, **params: Unpack[ExperimentsListParams]) -> AsyncPaginator[Experiment]:
        """Walk the experiments.

        GET /lab/experiments. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[Experiment] = self._list(LIST_EXPERIMENTS, params)
        return result

    @helper(CONNECT_EXPERIMENTS)
    def connect(
        self, **params: Unpack[ExperimentsConnectParams]
    ) -> AsyncConnectionManager[AsyncExperimentsConnection]:
        """Watch an experiment, and take part in it.

        GET /lab/experiments, as a WebSocket, when the result is entered: `async with`, or `enter()`.
        Raises APIStatusError, APIConnectionError then.
        """
        result: AsyncConnectionManager[AsyncExperimentsConnection] = self._connect(
            CONNECT_EXPERIMENTS, params
        )
        return result


if TYPE_CHECKING:

    class ExperimentsWithRawResponse:
        def __init__(self, resource: Experiments) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.notes = ExperimentsNotesWithRawResponse(resource.notes)

    class ExperimentsWithStreamingResponse:
        def __init__(self, resource: Experiments) -> None:
            self.create = streaming(resource.create)
            self.list = streaming(resource.list)
            self.notes = ExperimentsNotesWithStreamingResponse(resource.notes)

    class AsyncExperimentsWithRawResponse:
        def __init__(self, resource: AsyncExperiments) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.notes = AsyncExperimentsNotesWithRawResponse(resource.notes)

    class AsyncExperimentsWithStreamingResponse:
        def __init__(self, resource: AsyncExperiments) -> None:
            self.create = async_streaming(resource.create)
            self.list = async_streaming(resource.list)
            self.notes = AsyncExperimentsNotesWithStreamingResponse(resource.notes)
