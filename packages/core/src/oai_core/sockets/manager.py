"""What `connect` returns: a connection that is opened when it is entered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..groups import load
from ..nearest import did_you_mean
from .handlers import Handlers, Hearing
from .options import CALL_OPTIONS, CONNECT_OPTIONS, reconnect_settings
from .queue import SendQueue, encoded
from .setup import Setup

if TYPE_CHECKING:
    from ..opened import Opened
    from ..operations import Operation

N = TypeVar("N")


class _Manager(Hearing, Generic[N]):
    """What both kinds share: the arguments, checked, and what is to be done after opening."""

    def __init__(self, client: Any, operation: Operation, params: dict[str, Any]) -> None:
        _check_names(operation, params)
        options = {name: params.pop(name) for name in CONNECT_OPTIONS & params.keys()}
        self._client = client
        self._operation = operation
        self._params = params
        self._socket_options = _mapping(options, "websocket_connection_options")
        self._call_options = {n: options[n] for n in CALL_OPTIONS if n in options}
        if "max_retries" in options:
            self._call_options["max_retries"] = options["max_retries"]
        for name in ("extra_query", "extra_headers"):
            _mapping(options, name)
        rest = options.keys() - CALL_OPTIONS - {"websocket_connection_options"}
        self._settings = reconnect_settings({name: options[name] for name in rest})
        self._handlers = Handlers()
        self._queue = SendQueue(self._settings.max_queue_size)
        self._entered: Any = None
        if self._socket_options:
            from ..transport.sockets.settings import socket_settings

            socket_settings(self._socket_options)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """Say what is missing: what connections have, they have when they are open."""
            what = f"{type(self).__name__!r} has no attribute {name!r}"
            if name.startswith("_"):
                raise AttributeError(what)
            raise AttributeError(f"{what}: the connection is what `with` or `enter()` gives")

    def send(self, event: Any) -> None:
        """Queue a client event; it is sent as soon as the connection is open."""
        if self._entered is not None:
            raise RuntimeError("send: the connection is open, and has a `send` of its own.")
        self._queue.put(encoded(event, self._client._runtime.codec.encoders.dumps))

    def _class(self, prefix: str) -> Any:
        assert self._operation.socket is not None
        module, _, name = self._operation.socket.partition(":")
        return load(f"{module}:{prefix}{name}")

    def _setup(self) -> Setup:
        if self._entered is not None:
            raise RuntimeError("This connection was opened already; call connect() for another.")
        return Setup(
            operation=self._operation,
            open=_opener(self._client, self._operation, self._params, self._socket_options),
            options=self._call_options,
            settings=self._settings,
            queue=self._queue,
            handlers=self._handlers,
        )

    def __repr__(self) -> str:
        """Say what it is; the arguments may hold secrets."""
        return f"<{type(self).__name__} of {self._operation.id}, {self._client!r}>"


class ConnectionManager(_Manager[N]):
    """A connection to be: `with client....connect(...) as connection:`."""

    def enter(self) -> N:
        """Open the connection without a `with` block; call its `close` at the end.

        Raises what a call over HTTP would: `AuthenticationError`, `APIConnectionError` and others.
        """
        setup = self._setup()
        opened: Opened = setup.open(setup.options)
        made: Any = self._class("")(setup, opened)
        made._start()
        self._entered = made
        connection: N = made
        return connection

    def __enter__(self) -> N:
        """Open the connection."""
        return self.enter()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self._entered.__exit__(kind, error, trace)


class AsyncConnectionManager(_Manager[N]):
    """A connection to be: `async with client....connect(...) as connection:`."""

    async def enter(self) -> N:
        """Open the connection without an `async with` block; await its `close` at the end.

        Raises what a call over HTTP would: `AuthenticationError`, `APIConnectionError` and others.
        """
        setup = self._setup()
        opened: Opened = await setup.open(setup.options)
        made: Any = self._class("Async")(setup, opened)
        try:
            await made._start()
        except BaseException as error:
            made._abandon(error)
            raise
        self._entered = made
        connection: N = made
        return connection

    async def __aenter__(self) -> N:
        """Open the connection."""
        return await self.enter()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        await self._entered.__aexit__(kind, error, trace)


def _opener(
    client: Any, operation: Operation, params: Mapping[str, Any], socket: Mapping[str, Any]
) -> Callable[[Mapping[str, Any]], Any]:
    """What opens sockets; it does not hold the manager, which holds the connection."""

    def call(options: Mapping[str, Any]) -> Any:
        return client.execute(operation, {**params, **options}, (), None, "parsed", socket)

    return call


def _mapping(options: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = options.get(name)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise TypeError(f"{name}: a mapping is needed, not {type(value).__name__}")
    return cast("Mapping[str, Any]", value)


def _check_names(operation: Operation, params: Mapping[str, Any]) -> None:
    known = {*operation.names, *CONNECT_OPTIONS}
    for name in params:
        if name not in known:
            hint = did_you_mean(name, known)
            raise TypeError(
                f"{operation.title}() got an unexpected keyword argument {name!r}{hint}"
            )
    for name in operation.required:
        if params.get(name) is None:
            raise TypeError(f"{operation.title}() needs the keyword argument {name!r}")
    wanted = operation.one_of
    if wanted and not params.get("extra_query") and all(params.get(n) is None for n in wanted):
        raise TypeError(f"{operation.title}() needs {' or '.join(wanted)}")
