"""A server that answers from a script, and clients of a package that talk to it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from inspect import isawaitable
from typing import Any

import anyio
import httpx
import pytest

from oai_core.streams import AsyncStream, Stream


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that may be left half read: no generator stays behind."""

    def __init__(self, content: bytes) -> None:
        self._rest = iter([content])

    def __iter__(self) -> Iterator[bytes]:
        return self._rest

    def __aiter__(self) -> Body:
        return self

    async def __anext__(self) -> bytes:
        for content in self._rest:
            return content
        raise StopAsyncIteration


class Server:
    """Gives the replies of a test in turn and keeps the requests that it got.

    A call of it runs the same code with a blocking client, under asyncio or under trio. Streams
    come back as lists of events.
    """

    def __init__(self, backend: str | None, blocking: Any, asynchronous: Any) -> None:
        self.backend = backend
        self._blocking = blocking
        self._asynchronous = asynchronous
        self.requests: list[httpx.Request] = []
        self._replies: list[httpx.Response] = []

    def reply(self, *replies: Any) -> None:
        """Put in what to answer: JSON values, or whole responses."""
        self._replies += [
            reply if isinstance(reply, httpx.Response) else httpx.Response(200, json=reply)
            for reply in replies
        ]

    def stream(self, *frames: Any) -> None:
        """Put in a stream of events: JSON values, or pairs of a name and a value."""
        named: list[Any] = [f if f.__class__ is tuple else (None, f) for f in frames]
        text = "".join(
            (f"event: {name}\n" if name else "") + f"data: {json.dumps(data)}\n\n"
            for name, data in named
        )
        body = Body(f"{text}data: [DONE]\n\n".encode())
        head = {"content-type": "text/event-stream"}
        self.reply(httpx.Response(200, headers=head, stream=body))

    def __call__(self, use: Callable[[Any], Any], **options: Any) -> Any:
        transport = httpx.MockTransport(self._answer)
        options = {"api_key": "sk-test", "max_retries": 0, **options}
        if self.backend is None:
            http = httpx.Client(transport=transport)
            with self._blocking(http_client=http, **options) as client:
                result: Any = use(client)
                return list(result) if result.__class__ is Stream else result

        async def run() -> Any:
            http_client = httpx.AsyncClient(transport=transport)
            async with self._asynchronous(http_client=http_client, **options) as client:
                result: Any = use(client)
                if isawaitable(result):
                    result = await result
                if result.__class__ is AsyncStream:
                    return [event async for event in result]
                return result

        return anyio.run(run, backend=self.backend)

    def items(self, use: Callable[[Any], Any]) -> list[Any]:
        """Walk all pages of a list."""
        if self.backend is None:
            items: list[Any] = self(lambda client: list(use(client)))
            return items

        async def walk(client: Any) -> list[Any]:
            return [item async for item in use(client)]

        walked: list[Any] = self(walk)
        return walked

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._replies.pop(0)

    @property
    def last(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]

    @property
    def target(self) -> str:
        """Method and target of the last request, as they stood on the wire."""
        target = self.last.url.raw_path.decode().removeprefix("/v1")
        return f"{self.last.method} {target}"

    @property
    def body(self) -> Any:
        """The JSON that was sent last."""
        assert self.last.headers["content-type"] == "application/json"
        return json.loads(self.last.content)

    @property
    def form(self) -> bytes:
        """The form that was sent last, its boundary replaced by B and without carriage returns."""
        kind, _, boundary = self.last.headers["content-type"].partition("; boundary=")
        assert kind == "multipart/form-data"
        assert int(self.last.headers["content-length"]) == len(self.last.content)
        return self.last.content.replace(boundary.encode(), b"B").replace(b"\r\n", b"\n")


def scripted(blocking: Any, asynchronous: Any) -> Any:
    """Make the fixture `server` for the client classes of a package."""

    @pytest.fixture(params=[None, "asyncio", "trio"], ids=["blocking", "asyncio", "trio"])
    def server(request: pytest.FixtureRequest) -> Server:
        return Server(request.param, blocking, asynchronous)

    return server
