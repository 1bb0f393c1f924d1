"""Asking again until something is over: runs, videos, batches, files.

One flow serves all of them; what they differ in is the operation that reads them, and which of
their states are the last ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from ..effects import Effect, Flow, Invoke, Sleep
from ..errors import OpenAIError
from ..options import OPTION_NAMES
from .checks import number, options_only
from .progress import Progress, ProgressOption, Watch

if TYPE_CHECKING:
    from ..operations import Operation

__all__ = [
    "DEFAULT_INTERVAL",
    "LONGEST_INTERVAL",
    "POLL_AFTER",
    "Measure",
    "PollTimeoutError",
    "Poller",
    "carried",
    "ended",
    "poll",
    "shared",
]

DEFAULT_INTERVAL = 1.0  # seconds, as in the official client
LONGEST_INTERVAL = 120.0  # seconds; a server that asks for more is not believed
POLL_AFTER = "openai-poll-after-ms"
WAITING = ("poll_interval", "poll_interval_ms", "max_wait_seconds", "progress")

_CARRIED = OPTION_NAMES - {
    "extra_body",
    "extra_query",
    "idempotency_key",
    "stream_to",
    "upload_progress",
}

Measure: TypeAlias = Callable[[Any], tuple[float, float | None, str] | None]
"""Reads from an answer how much is done, of how much, and of what; `None` where it is not told."""


class PollTimeoutError(OpenAIError, TimeoutError):
    """What was waited for is not over after `max_wait_seconds`; it goes on at the server.

    `id` names it, `latest` is what the server said of it last.
    """

    id: str
    latest: Any

    def __init__(self, id: str, latest: Any, seconds: float) -> None:
        status = getattr(latest, "status", None) or "not over"
        super().__init__(f"{id} is still {status} after {seconds:g} s; it goes on at the server.")
        self.id = id
        self.latest = latest


class Poller:
    """A client, how to wait, and whom to tell; checked when it is made, before anything is sent.

    A context manager: at its end, a bar is closed. `options` are those of each reading; what was
    passed to another call before comes through `carried`.
    """

    def __init__(
        self,
        client: Any,
        options: Mapping[str, Any],
        progress: ProgressOption = None,
        *,
        poll_interval_ms: float | None = None,
        poll_interval: float | None = None,
        max_wait_seconds: float | None = None,
    ) -> None:
        """The interval is in milliseconds or in seconds; `None` follows the server, else 1 s.

        Raises TypeError and ValueError that name the argument.
        """
        options_only(options, WAITING)
        milliseconds = number("poll_interval_ms", poll_interval_ms)
        seconds = number("poll_interval", poll_interval)
        self.interval = seconds if milliseconds is None else milliseconds / 1000
        self.max_wait = number("max_wait_seconds", max_wait_seconds, zero=True)
        self.watch = Watch(client, progress)
        self.options = dict(options)
        self._client = client

    def call(
        self, operation: Operation, params: Mapping[str, Any], path: tuple[str, ...] = ()
    ) -> Effect:
        """Make one call before the wait. Raises TypeError for one that is to stream."""
        if params.get("stream_to") is not None:
            raise TypeError(f"stream_to: {operation.id} is waited for here, and does not stream")
        return Invoke(lambda: self._client.execute(operation, dict(params), path))

    def until(
        self,
        finished: Callable[[Any], bool],
        operation: Operation,
        path: tuple[str, ...],
        *,
        measure: Measure | None = None,
    ) -> Flow[Any]:
        """Read with an operation until it is over; the last part of the path is the id."""
        return poll(
            lambda: self._client.execute(operation, {**self.options}, path, None, "raw"),
            finished,
            id=path[-1],
            interval=self.interval,
            max_wait=self.max_wait,
            watch=self.watch,
            measure=measure,
        )

    def wait(
        self,
        finished: Callable[[Any], bool],
        operation: Operation,
        path: tuple[str, ...],
        *,
        measure: Measure | None = None,
    ) -> Flow[Any]:
        """Read until it is over, and end the progress: all that a plain `poll` does."""
        with self:
            return (yield from self.until(finished, operation, path, measure=measure))

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the progress."""
        self.watch.__exit__(kind, error, trace)


def poll(
    read: Callable[[], Any],
    finished: Callable[[Any], bool],
    *,
    id: str,
    interval: float | None = None,
    max_wait: float | None = None,
    watch: Watch | None = None,
    measure: Measure | None = None,
) -> Flow[Any]:
    """Read until `finished` says so, and return what was read last.

    `read` makes a call that gives a `RawResponse`, or an awaitable of one. Between two calls pass
    `interval` seconds, else as many as the answer asks for, else 1. After `max_wait` seconds it
    asks for a last time and raises `PollTimeoutError`; it asks at least once. A call that is under
    way is not cut short: that is what its own timeout is for. An error of a call says what was
    waited for.
    """
    deadline = math.inf if max_wait is None else monotonic() + max_wait
    polls = 0
    while True:
        try:
            response = yield Invoke(read)
            latest = response.parse()
            is_over = finished(latest)
        except OpenAIError as error:
            error.extend(f"This was asked while waiting for {id}.")
            raise
        polls += 1
        if watch is not None and watch.listens:
            done, total, unit = (measure and measure(latest)) or (polls, None, "polls")
            status = getattr(latest, "status", None)
            watch(
                Progress(what=id, done=done, total=total, unit=unit, status=status, latest=latest)
            )
        if is_over:
            return latest
        left = deadline - monotonic()
        if left <= 0:
            raise PollTimeoutError(id, latest, max_wait or 0.0)
        wait = _asked(response.headers) if interval is None else interval
        yield Sleep(min(wait, left))


def ended(*states: str) -> Callable[[Any], bool]:
    """Tell by `status` whether something is over.

    A server that tells no status at all cannot be waited for: an `OpenAIError`.
    """

    def is_over(latest: Any) -> bool:
        status = getattr(latest, "status", None)
        if status is None:
            raise OpenAIError("The server does not say what state it is in.")
        return status in states

    return is_over


def carried(params: Mapping[str, Any]) -> dict[str, Any]:
    """The options among the parameters of a call that hold for the calls after it, too.

    What is added to its body or its query, and the key of that one request, do not.
    """
    return {name: value for name, value in params.items() if name in _CARRIED}


def shared(options: Mapping[str, Any], *own: str) -> dict[str, Any]:
    """The options of a method that makes several requests, each as good as the other.

    `own` are parameters of the method, for the hint at what was misspelled. Raises TypeError for
    what is no option, and for one that can be meant for a single request only.
    """
    options_only(options, (*own, *WAITING))
    for name in options:
        if name not in _CARRIED:
            raise TypeError(f"{name}: it is for one request, and this makes several")
    return dict(options)


def _asked(headers: Mapping[str, str]) -> float:
    """The seconds that the server asked for, as far as they make sense."""
    try:
        seconds = float(headers.get(POLL_AFTER, "")) / 1000
    except ValueError:
        return DEFAULT_INTERVAL
    return min(seconds, LONGEST_INTERVAL) if seconds > 0 else DEFAULT_INTERVAL
