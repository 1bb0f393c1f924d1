"""A small API with a transport that answers from a script, for tests of clients and plugins."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Literal

import attrs
import trio

from oai_core import AsyncOpenAI, OpenAI, Operation, WireRequest, WireResponse, hookimpl
from oai_core._json import dumps
from oai_core.components import Component, component
from oai_core.headers import Headers
from oai_core.operations import Cursor
from oai_core.resources import AsyncResource, Resource, method

KEY = "sk-secret-of-the-tests"


@component("Thing")
class Thing(Component):
    id: str
    name: str | None = None


@component("ThingList")
class ThingList(Component):
    data: list[Thing]
    has_more: bool


@component("ThingEvent")
class ThingEvent(Component):
    delta: str
    type: Literal["thing.delta"] = "thing.delta"


MAKE = Operation(
    "makeThing",
    "POST",
    "/things",
    scope=__name__,
    body=("name", "stream"),
    result="Thing",
    stream="body",
    event="ThingEvent",
)
GET = Operation("getThing", "GET", "/things/{id}", scope=__name__, result="Thing")
LIST = Operation(
    "listThings",
    "GET",
    "/things",
    scope=__name__,
    query={"after": "after"},
    result="ThingList",
    item="Thing",
    page=Cursor(),
)


class Things(Resource):
    @method(MAKE)
    def make(self, *, stream: bool | None = None, **params: Any) -> Any:
        return self._call(MAKE, params, stream=stream)

    @method(GET)
    def get(self, id: str, **params: Any) -> Any:
        return self._call(GET, params, (id,))

    @method(LIST)
    def list(self, **params: Any) -> Any:
        return self._list(LIST, params)


class AsyncThings(AsyncResource):
    @method(MAKE)
    async def make(self, *, stream: bool | None = None, **params: Any) -> Any:
        return await self._call(MAKE, params, stream=stream)

    @method(GET)
    async def get(self, id: str, **params: Any) -> Any:
        return await self._call(GET, params, (id,))

    @method(LIST)
    def list(self, **params: Any) -> Any:
        return self._list(LIST, params)


@attrs.define
class Reply:
    """One answer of the server, or the error that the transport raises instead."""

    status: int = 200
    body: bytes = b'{"id": "thing_1"}'
    headers: dict[str, str] = attrs.field(factory=dict[str, str])
    error: Exception | None = None


def failure(status: int = 500, **headers: str) -> Reply:
    """An error that a client repeats at once."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    body = dumps({"error": {"message": f"status {status}", "code": "failed"}})
    return Reply(status, body, {"retry-after-ms": "1", **names})


def events(*deltas: str) -> Reply:
    """A stream of events."""
    data = [dumps({"type": "thing.delta", "delta": delta}) for delta in deltas]
    body = b"".join(b"data: " + one + b"\n\n" for one in data) + b"data: [DONE]\n\n"
    return Reply(200, body, {"content-type": "text/event-stream"})


@attrs.define(eq=False)
class FakeResponse(WireResponse):
    """A response whose body is on the wire until it is read."""

    body: bytes = b""
    is_closed: bool = False

    def read(self) -> bytes:
        self.content = self.body
        return self.body

    def iter_bytes(self) -> Iterator[bytes]:
        middle = len(self.body) // 2
        yield self.body[:middle]
        yield self.body[middle:]

    def close(self) -> None:
        self.is_closed = True

    async def aread(self) -> bytes:
        return self.read()

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        for chunk in self.iter_bytes():
            yield chunk

    async def aclose(self) -> None:
        self.is_closed = True


class FakeTransport:
    """Answers from a list, then with `Reply()`; keeps what was sent as it was."""

    def __init__(self, replies: list[Reply] | None = None) -> None:
        self.replies = replies if replies is not None else []
        self.sent: list[WireRequest] = []
        self.is_closed = False

    def send(self, request: WireRequest) -> WireResponse:
        self.sent.append(attrs.evolve(request, headers=dict(request.headers)))
        reply = self.replies.pop(0) if self.replies else Reply()
        if reply.error is not None:
            raise reply.error
        response = FakeResponse(reply.status, Headers(reply.headers), request, body=reply.body)
        if not request.stream:
            response.read()
        return response

    def close(self) -> None:
        self.is_closed = True


class AsyncFakeTransport:
    """The same for async clients."""

    def __init__(self, inner: FakeTransport) -> None:
        self.inner = inner

    @property
    def is_closed(self) -> bool:
        return self.inner.is_closed

    async def send(self, request: WireRequest) -> WireResponse:
        return self.inner.send(request)

    async def aclose(self) -> None:
        self.inner.close()


@attrs.define(eq=False)
class FakeServer:
    """The plugin that puts the fake transport in."""

    transport: FakeTransport = attrs.field(factory=FakeTransport)
    name: str = "fake-server"

    @hookimpl
    def oai_make_transport(self, blocking: bool) -> Any:
        return self.transport if blocking else AsyncFakeTransport(self.transport)


DriverName = Literal["blocking", "asyncio", "trio"]
DRIVERS: tuple[DriverName, ...] = ("blocking", "asyncio", "trio")


class Rig:
    """A client with a fake server, blocking or async; its methods run to their end."""

    def __init__(
        self, driver: DriverName, *plugins: Any, replies: list[Reply] | None = None, **options: Any
    ) -> None:
        self.driver = driver
        self.server = FakeServer(FakeTransport(replies))
        # Hooks run in reverse order of registration: the fake server is asked last.
        options = {"api_key": KEY, "plugins": [self.server, *plugins], **options}
        blocking = driver == "blocking"
        self.client: Any = OpenAI(**options) if blocking else AsyncOpenAI(**options)
        self.things: Any = self.client.use(Things if blocking else AsyncThings)

    @property
    def sent(self) -> list[WireRequest]:
        """What the server saw."""
        return self.server.transport.sent

    def run(self, function: Callable[..., Any], *args: Any, **params: Any) -> Any:
        """Call a method and wait for its result."""
        if self.driver == "blocking":
            return function(*args, **params)

        async def main() -> Any:
            result: Awaitable[Any] = function(*args, **params)
            return await result

        return asyncio.run(main()) if self.driver == "asyncio" else trio.run(main)

    def make(self, **params: Any) -> Any:
        """Make a thing."""
        return self.run(self.things.make, **params)

    def stream(self, **params: Any) -> list[str]:
        """Make a thing in a stream; return the deltas."""
        if self.driver == "blocking":
            return [event.delta for event in self.things.make(stream=True, **params)]

        async def collect(**params: Any) -> list[str]:
            return [event.delta async for event in await self.things.make(stream=True, **params)]

        deltas: list[str] = self.run(collect, **params)
        return deltas
