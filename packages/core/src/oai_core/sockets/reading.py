"""What both kinds of connection share: state, decoding of events, handlers, how it ends."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

from .._json import JSONDecodeError, loads, loads_tolerantly
from ..errors import APIError, APIResponseValidationError, WebSocketConnectionClosedError
from ..events import kind_of
from ..transport.sockets.base import BROKEN, SocketClosed
from .handlers import Handler, Hearing
from .queue import Message, encoded, shown
from .reconnecting import NORMAL_CODES, Attempts

if TYPE_CHECKING:
    from ..opened import Opened
    from ..wire import WireResponse
    from .setup import Setup

E = TypeVar("E")
C = TypeVar("C")
CLOSED_HERE = 1000


class BaseConnection(Hearing, Generic[E, C]):
    """The state of a connection. Use `Connection` or `AsyncConnection`."""

    def __init__(self, setup: Setup, opened: Opened) -> None:
        """Made by the manager that `connect` returns."""
        self._operation = setup.operation
        self._open = setup.open
        # Attempts to connect again are counted here, so none of them is repeated below.
        self._options: dict[str, Any] = {**setup.options, "max_retries": 0}
        self._attempts = Attempts(setup.settings)
        self._queue = setup.queue
        self._handlers = setup.handlers
        self._closed = False  # `close` was called
        self._away = False  # messages are queued until there is another connection
        self._end: SocketClosed | None = None  # how it ended for good: no attempt will follow
        self._left: list[str | bytes] = []  # what was not sent then
        self._told = False  # an error had what was not sent
        self._due: float | None = None  # when the next attempt is due, once it was announced
        self._take(opened)

    def _take(self, opened: Opened) -> None:
        """Go on with a socket that was just opened."""
        self._opened = opened
        self._untold = [] if opened.info is None else [opened.info]  # calls whose end is to be told
        self._socket: Any = opened.socket
        self._decode = opened.decode
        # The union fills its table with the function of each tag that was met.
        self._tag, self._table = opened.table or ("", {})
        observed = opened.info is not None and opened.plan.stream_event is not None
        self._observers = opened.plan.stream_event if observed else None
        self._careful = self._observers is not None or self._attempts.made > 0

    @property
    def handshake(self) -> WireResponse:
        """The answer that opened the connection: `status` 101, `headers`."""
        return self._opened.response

    @property
    def request_id(self) -> str | None:
        """The server's id of the handshake."""
        return self.handshake.headers.get("x-request-id")

    @property
    def closed(self) -> bool:
        """Whether the connection has ended for good, as far as is known here."""
        return self._closed or self._end is not None

    @property
    def close_code(self) -> int | None:
        """The code with which it was closed, 1006 if it broke; `None` while it lives."""
        return None if self._end is None else self._end.code

    @property
    def close_reason(self) -> str | None:
        """The reason that came with that code."""
        return None if self._end is None else self._end.reason

    @property
    def unsent_messages(self) -> list[str | bytes]:
        """What was to be sent and was not, oldest first."""
        return [*self._left, *self._queue.waiting()]

    def __repr__(self) -> str:
        """Name the server, without credentials."""
        state = "closed" if self.closed else "open"
        return f"<{type(self).__name__} {state}, {self.handshake.request!r}>"

    # Events

    def parse_event(self, data: str | bytes) -> E:
        """Make the event of a message, as `recv_bytes` gives it.

        Raises `APIResponseValidationError` if it is no JSON object; the connection lives on.
        """
        given: Any = data
        if not isinstance(given, str | bytes | bytearray | memoryview):
            raise TypeError(f"data: text or bytes are needed, not {type(given).__name__}")
        try:
            value = loads_tolerantly(data)
        except JSONDecodeError as error:
            raise self._strange("not JSON", data) from error
        if value.__class__ is not dict:
            raise self._strange(f"a JSON {kind_of(value)}, not an object", data)
        return cast("E", self._decode(value))

    def _event(self, data: bytes) -> E:
        """Do the same for what was received; the common event costs one look into a table."""
        if self._careful:
            return self._carefully(data)
        try:
            value = loads(data)
            event: E = self._table[value[self._tag]](value)
        except (KeyError, TypeError, JSONDecodeError):
            pass  # what is raised from here on has nothing to do with that
        else:
            return event
        return self.parse_event(data)

    def _carefully(self, data: bytes) -> E:
        """Decode for observers, or watch for the first event after connecting again."""
        event = self.parse_event(data)
        self._heard(event)
        for observe in self._observers or ():
            observe(self._opened.info, event)
        return event

    def _heard(self, event: Any) -> None:
        """Count the attempts anew: a server may refuse by an event, right after the handshake."""
        if self._attempts.made and event_type(event) not in (None, "error"):
            self._attempts.made = 0
            self._careful = self._observers is not None

    def _note(self, data: bytes) -> bytes:
        """Do the same for a message that is not made an event of here."""
        if self._attempts.made:
            with suppress(APIResponseValidationError):
                self._heard(self.parse_event(data))
        return data

    def _strange(self, what: str, data: str | bytes) -> APIResponseValidationError:
        return APIResponseValidationError(
            f"{self._operation.id}: a message of the server is {what}.",
            response=self.handshake,
            body=data,
        )

    def _hear(self, event: Any) -> list[Handler]:
        """Handlers of an event; an error event that nobody hears is raised."""
        found = self._handlers.take(event_type(event) or "")
        if not found and event_type(event) == "error":
            raise self._error_of(event)
        return found

    def _error_of(self, event: Any) -> APIError:
        plain = _member(event, "error") or event
        body = {name: _member(plain, name) for name in ("message", "code", "param", "type")}
        message = str(body["message"] or "The server reported an error.")
        return APIError(message, self.handshake.request, body=body)

    # The end

    def _message(self, event: Any) -> Message:
        return encoded(event, self._opened.dumps)

    def _over(self, closed: SocketClosed, fault: BaseException | None = None) -> None:
        """Tell the hooks that a connection has ended, once; `fault` is what ended it from here."""
        try:
            info = self._untold.pop()
        except IndexError:  # it was told, be it by another thread
            return
        if fault is None and closed.code not in NORMAL_CODES:
            fault = self._mapped(self._closed_error(closed, []))
        self._opened.plan.end(info, self.handshake, fault)

    def _abandon(self, fault: BaseException) -> None:
        """Give up a connection that was never handed out."""
        abort = getattr(self._socket, "abort", None)
        if abort is not None:
            abort()
        self._over(SocketClosed(BROKEN), fault)

    def _finish(self, closed: SocketClosed) -> None:
        """Remember how the connection ended, and what was not sent."""
        if self._end is None:  # not the exception that was caught, which holds its frames
            self._end = SocketClosed(closed.code, closed.reason)
        self._left += self._queue.drain()

    def _closed_error(
        self, closed: SocketClosed, unsent: list[str | bytes]
    ) -> WebSocketConnectionClosedError:
        why = f": {closed.reason}" if closed.reason else ""
        lost = f" Messages that were not sent: {len(unsent)}." if unsent else ""
        return WebSocketConnectionClosedError(
            f"The WebSocket connection is closed (code {closed.code}{why}).{lost}",
            unsent_messages=unsent,
            code=closed.code,
            reason=closed.reason,
        )

    def _give_up(self, closed: SocketClosed, cause: BaseException | None = None) -> NoReturn:
        """Raise the end of the connection, with what was not sent."""
        self._finish(closed)
        self._told = True
        self._raise(self._end or closed, list(self._left), cause)

    def _refuse(self, closed: SocketClosed, message: Message) -> NoReturn:
        """Raise for a message that is neither sent nor queued."""
        self._raise(closed, [shown(message)], None)

    def _raise(
        self, closed: SocketClosed, unsent: list[str | bytes], cause: BaseException | None
    ) -> NoReturn:
        error = self._mapped(self._closed_error(closed, unsent))
        try:
            raise error from cause
        finally:
            del error, cause

    def _mapped(self, error: WebSocketConnectionClosedError) -> Exception:
        """What the plugins make of an error; an end that is quiet is none."""
        info, plan = self._opened.info, self._opened.plan
        if info is None or plan.map_error is None or ends_quietly(error):
            return error
        return plan.map_error(info, error) or error


def event_type(event: Any) -> Any:
    """The type of an event; of an unknown one, too."""
    return _member(event, "type")


def _member(value: Any, name: str) -> Any:
    """A member of a component, known to it or not, or of a mapping."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    found: Any = getattr(value, name, None)
    if found is None:
        extra: Mapping[str, Any] = getattr(value, "extra", None) or {}
        found = extra.get(name)
    return found


def ends_quietly(error: WebSocketConnectionClosedError) -> bool:
    """Whether an iteration ends without an error for it."""
    return error.code in NORMAL_CODES and not error.unsent_messages
