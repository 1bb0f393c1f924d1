"""Streams of stored responses that go on by themselves where a connection broke.

No event is lost, and none is seen twice: the server numbers them, and is asked for those after the
last that arrived.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from oai_core.effects import Flow, Invoke, Sleep
from oai_core.errors import APIConnectionError, APIError, StreamError
from oai_core.helpers.events import AsyncEvents, EmitAll, Events
from oai_core.helpers.polling import carried

from .accumulating import LAST_EVENTS

if TYPE_CHECKING:
    from oai_core.wire import WireResponse

    from ..components.response import Response

RECONNECTS = 5
"""How often in a row a stream is begun again without a new event before its error is raised.

With the delays of the usual retry policy that is about 15 seconds; each of them is a call of its
own, with retries of its own.
"""


class Following:
    """How far the events of a response have arrived, and how to get the others."""

    def __init__(
        self,
        resource: Any,
        stream: Any,
        settle: Callable[[Response], object],
        options: Mapping[str, Any],
        response_id: str | None = None,
        starting_after: int | None = None,
    ) -> None:
        """`stream` is the first one, open; `settle` takes a response that ended without events.

        `options` are those of the calls to come.
        """
        self.stream = stream
        self._resource = resource
        self._settle = settle
        self._options = options
        self._id = response_id
        self._last = starting_after
        self._numbered = True
        self._newest: Any = None  # the last event of the stream that is read
        self._moved = False  # whether the stream that is read brought anything new
        self._over = False

    @property
    def response(self) -> WireResponse:
        """The response whose body is read now, or was read last."""
        response: WireResponse = self.stream.response
        return response

    def is_over(self) -> bool:
        """Whether the last event came, or nobody wants more."""
        return self._over

    def stop(self) -> None:
        """Begin no other stream."""
        self._over = True

    def keep(self, event: Any) -> bool:
        """Note an event; whether it is new."""
        number: Any = getattr(event, "sequence_number", None)
        before, self._newest = self._newest, event
        if number.__class__ is not int:
            self._numbered = False
        elif self._numbered and self._last is not None and number <= self._last:
            if before is None or number > before.sequence_number or event == before:
                return False
            self._numbered = False  # within one stream they fall or stay: they count nothing
        else:
            self._last = number
        if self._id is None:
            self._id = getattr(getattr(event, "response", None), "id", None)
        kind: Any = getattr(event, "type", None)
        if kind.__class__ is str and kind in LAST_EVENTS:
            self._over = True
        self._moved = True
        return True

    def flow(self) -> Flow[None]:
        """Hand out the events of the first stream, and of those that go on where one broke."""
        failures = -1  # reconnects in a row that brought nothing new
        is_open = True
        while not self.is_over():
            self._moved, self._newest = False, None
            try:
                if not is_open:
                    self.stream = yield Invoke(self._again)
                is_open = False
                yield EmitAll(self.stream, self.keep)
            except (StreamError, APIConnectionError) as error:
                if self.is_over():
                    return
                failures = 0 if self._moved else failures + 1
                delay = self._delay(failures, error)
                if delay is None:
                    raise
            else:  # a proxy may end a body as if all were well
                if self.is_over() or not self._can_resume:
                    return
                if not self._moved and (yield from self._was_cancelled()):
                    return
                failures = 0 if self._moved else failures + 1
                delay = self._delay(failures, None)
                if delay is None:
                    raise StreamError(
                        "The stream ended before its response did, again and again.",
                        response=self.response,
                    )
            yield Sleep(delay)  # it may be closed meanwhile

    @property
    def _can_resume(self) -> bool:
        return self._id is not None and self._numbered

    def _delay(self, failures: int, error: APIError | None) -> float | None:
        """Seconds to wait; `None` to give up."""
        policy = self._resource._client._runtime.retry_policy
        if policy is None or not self._can_resume:
            return None
        cause = (
            error if isinstance(error, APIConnectionError) else getattr(error, "__cause__", None)
        )
        if not isinstance(cause, APIConnectionError):
            cause = APIConnectionError("The stream ended too soon.")
        retry = policy.decide(failures, RECONNECTS, None, None, cause)
        return None if retry is None else retry.delay

    def _again(self) -> Any:
        after = {} if self._last is None else {"starting_after": self._last}
        return self._resource.retrieve(self._id, stream=True, **after, **self._options)

    def _was_cancelled(self) -> Flow[bool]:
        """Whether it was: then no event tells of the end."""
        found = yield Invoke(lambda: self._resource.retrieve(self._id, **carried(self._options)))
        if found.status != "cancelled":
            return False
        self._settle(found)
        return True


class Resumed(Events[Any, None]):
    """The events of a response, over as many connections as it takes."""

    def __init__(self, following: Following, transport: Any) -> None:
        super().__init__(following.flow(), transport)
        self._following = following

    @property
    def response(self) -> WireResponse:
        """The response whose body is read now, or was read last."""
        return self._following.response

    @property
    def request_id(self) -> str | None:
        """The server's id of that request."""
        return self.response.headers.get("x-request-id")

    def close(self) -> None:
        """Stop, and give up the connection."""
        self._following.stop()
        self._following.stream.close()
        with suppress(ValueError):  # it runs in another thread, and ends there
            super().close()


class AsyncResumed(AsyncEvents[Any, None]):
    """The events of a response, over as many connections as it takes, for `async for`."""

    def __init__(self, following: Following, transport: Any) -> None:
        super().__init__(following.flow(), transport)
        self._following = following

    @property
    def response(self) -> WireResponse:
        """The response whose body is read now, or was read last."""
        return self._following.response

    @property
    def request_id(self) -> str | None:
        """The server's id of that request."""
        return self.response.headers.get("x-request-id")

    async def aclose(self) -> None:
        """Stop, and give up the connection."""
        self._following.stop()
        await self._following.stream.aclose()
        await super().aclose()

    close = aclose
