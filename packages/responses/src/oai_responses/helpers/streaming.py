"""Streams of responses that gather what they bring, and the managers that begin them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from oai_core.helpers.polling import carried
from oai_core.helpers.streams import (
    AsyncHelperStream,
    AsyncStreamManager,
    HelperStream,
    StreamManager,
)

from ..operations.responses import CREATE_RESPONSE, GET_RESPONSE
from .accumulating import ResponseAccumulator
from .parsed import ParsedResponse
from .parsing import Wanted, as_dict, take
from .resuming import AsyncResumed, Following, Resumed

if TYPE_CHECKING:
    from oai_core.resources import AsyncResource, Resource
    from oai_core.structured import Format

    from .events import ParsedResponseStreamEvent  # noqa: F401 - stands in strings

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseStream",
    "ResponseStreamManager",
]

T = TypeVar("T")


class ResponseStream(HelperStream["ParsedResponseStreamEvent[T]", "ParsedResponse[T]"], Generic[T]):
    """The events of a response, and the response that they add up to."""

    _accumulator: ResponseAccumulator[T]

    def get_final_response(self) -> ParsedResponse[T]:
        """Read all events that are left and return the response, however it ended.

        Raises what `parse` raises for one that cannot be read, and a `StreamError` for a stream
        that ended before its response did; what had arrived is in `partial`.
        """
        return self._final()

    @property
    def current_snapshot(self) -> ParsedResponse[T]:
        """The response so far; what no event has told reads as `None`. Built anew each time."""
        return self._accumulator.current()

    @property
    def last_sequence_number(self) -> int | None:
        """The number of the last event that was read: `starting_after` goes on behind it."""
        return self._accumulator.sequence_number


class AsyncResponseStream(
    AsyncHelperStream["ParsedResponseStreamEvent[T]", "ParsedResponse[T]"], Generic[T]
):
    """The events of a response, and the response that they add up to, for `async for`."""

    _accumulator: ResponseAccumulator[T]

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read all events that are left and return the response, however it ended.

        Raises what `parse` raises for one that cannot be read, and a `StreamError` for a stream
        that ended before its response did; what had arrived is in `partial`.
        """
        return await self._final()

    @property
    def current_snapshot(self) -> ParsedResponse[T]:
        """The response so far; what no event has told reads as `None`. Built anew each time."""
        return self._accumulator.current()

    @property
    def last_sequence_number(self) -> int | None:
        """The number of the last event that was read: `starting_after` goes on behind it."""
        return self._accumulator.sequence_number


class ResponseStreamManager(StreamManager[ResponseStream[T]], Generic[T]):
    """What `responses.stream` returns: `with` sends the request and gives the stream."""


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[T]], Generic[T]):
    """What an async client's `responses.stream` returns, for `async with`."""


class Opening(Generic[T]):
    """A stream to come, checked: the call that begins it, and how it is followed.

    `response_id` continues a stored response after event number `starting_after`; all others of
    `params` are those of a new one.
    """

    def __init__(
        self,
        resource: Resource | AsyncResource,
        *,
        text_format: type[T] | Format[T] | None,
        verbosity: Any,
        response_id: str | None,
        starting_after: int | None,
        resume: bool,
        params: dict[str, Any],
    ) -> None:
        if params.get("stream_to") is not None:
            raise TypeError("stream_to: stream() hands its events to a loop; create() pushes them")
        self._resource: Any = resource
        method = cast("Any", resource).stream
        self._params = params
        self._id = response_id
        self._after = starting_after
        self._resume = resume
        self._wanted: Wanted[T]
        if response_id is None:
            if starting_after is not None:
                raise TypeError("starting_after needs response_id: which response is continued?")
            CREATE_RESPONSE.check_names(params.keys(), method)
            self._wanted = take(params, text_format, verbosity)
            self._resume = resume and bool(params.get("background"))
        else:
            self._wanted = take({"tools": params.pop("tools", None)}, text_format, None)
            given = params if verbosity is None else {**params, "verbosity": verbosity}
            _check_continued(given, method)
            if starting_after is not None:
                if starting_after.__class__ is not int:
                    raise TypeError("starting_after: the number of an event is needed, an int")
                params["starting_after"] = starting_after
        self._later = _later(params) if self._resume else {}

    def begin(self) -> Any:
        """Make the call; gives a stream, or an awaitable of one."""
        if self._id is None:
            return self._resource.create(stream=True, **self._params)
        return self._resource.retrieve(self._id, stream=True, **self._params)

    def parts(self, stream: Any, resumed: Any) -> tuple[Any, ResponseAccumulator[T]]:
        """The source of events, and what gathers them; `resumed` is the class that reconnects."""
        accumulator = ResponseAccumulator(self._wanted)
        if not self._resume:
            return stream, accumulator
        following = Following(
            self._resource, stream, accumulator.settle, self._later, self._id, self._after
        )
        return resumed(following, self._resource._client._transport), accumulator


def open_stream(opening: Opening[T]) -> ResponseStream[T]:
    """Send the request of a blocking client."""
    return ResponseStream(*opening.parts(opening.begin(), Resumed))


async def aopen_stream(opening: Opening[T]) -> AsyncResponseStream[T]:
    """Send the request of an async client."""
    return AsyncResponseStream(*opening.parts(await opening.begin(), AsyncResumed))


def _check_continued(params: Mapping[str, Any], method: Any) -> None:
    strange = sorted(params.keys() & {*CREATE_RESPONSE.names, "verbosity"} - GET_RESPONSE.names)
    if strange:
        raise TypeError(
            "stream(response_id=...) continues a response that there is, and takes no "
            f"{' and no '.join(strange)}"
        )
    GET_RESPONSE.check_names(params.keys(), method)


def _later(params: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of the calls that continue a stream, out of those of the first."""
    options = carried(params)
    padding = as_dict("stream_options", params.get("stream_options"))
    for name, value in {**padding, **params}.items():
        if name in ("include", "include_obfuscation") and value is not None:
            options[name] = value
    return options
