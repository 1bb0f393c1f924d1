"""Middleware around handshakes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest

from oai_core import (
    AuthenticationError,
    OpenAIError,
    PluginError,
    hookimpl,
)
from oai_core.hooks.middleware import per_attempt

from .api import CONNECT, connected, delta
from .notes import Notes
from .rig import Rig, collected, wait
from .scripts import error_body, refuses, says
from .server import Server, stay


@attrs.define(eq=False)
class Layer:
    """One piece of middleware."""

    function: Callable[..., Any]
    name: str = "layer"

    @hookimpl
    def oai_middleware(self, operation: Any) -> Any:
        return self.function if operation is CONNECT else None


def test_middleware_changes_the_handshake(rig: Rig) -> None:
    seen: list[Any] = []

    def around(call: Any, request: Any, send: Any) -> Any:
        assert request.url.startswith("ws://")
        assert request.method == "GET"
        request.url = f"{request.url}&added=1"
        request.headers["x-added"] = "yes"
        response = yield from send(request)
        seen.append((response.status, response.headers["X-Server"], response.socket is not None))
        return response

    script = says(delta(1), then=lambda peer: peer.close(1000), X_Server="s")
    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server, Layer(around)) as connection:
                assert len(await collected(connection)) == 1

        rig.run(main)
        assert server.handshakes[0].query == [("model", "m"), ("added", "1")]
        assert server.handshakes[0].headers["x-added"] == "yes"
    assert seen == [(101, "s", True)]


def test_middleware_of_each_attempt(rig: Rig) -> None:
    seen: list[Any] = []

    @per_attempt
    def around(call: Any, request: Any, send: Any) -> Any:
        response = yield from send(request)
        seen.append(response.status)
        return response

    with Server(refuses("500 Oh", None, retry_after_ms="1"), stay) as server:

        async def main() -> None:
            async with connected(rig, server, Layer(around), client={"max_retries": 1}):
                pass

        rig.run(main)
    assert seen == [500, 101]


def test_middleware_refuses(rig: Rig) -> None:
    notes = Notes()

    def around(call: Any, request: Any, send: Any) -> Any:
        if request.method == "GET":
            raise OpenAIError("not today")
        yield

    with Server() as server:

        async def main() -> None:
            async with connected(rig, server, Layer(around), notes):
                pass

        with pytest.raises(OpenAIError, match="not today"):
            rig.run(main)
        assert server.connections == 0
    assert notes.of("after_call") == [(None, "OpenAIError")]


def test_middleware_that_fails_after_the_handshake_closes_it(rig: Rig) -> None:
    def around(call: Any, request: Any, send: Any) -> Any:
        yield from send(request)
        raise OpenAIError("too late")

    with Server() as server:

        async def main() -> None:
            async with connected(rig, server, Layer(around)):
                pass

        with pytest.raises(OpenAIError, match="too late"):
            rig.run(main)
        assert server.peer().ended.wait(2)


def test_middleware_sends_another_time(rig: Rig) -> None:
    """A refused handshake is met with another header."""

    def around(call: Any, request: Any, send: Any) -> Any:
        try:
            return (yield from send(request))
        except AuthenticationError:
            request.headers["x-second"] = "yes"
            return (yield from send(request))

    with Server(refuses("401 No", error_body()), stay) as server:

        async def main() -> None:
            async with connected(rig, server, Layer(around)):
                pass

        rig.run(main)
        assert server.handshakes[1].headers["x-second"] == "yes"


def test_middleware_must_return_a_response_with_a_socket(rig: Rig) -> None:
    from oai_core import WireResponse

    def nothing(call: Any, request: Any, send: Any) -> Any:
        yield from send(request)

    def other(call: Any, request: Any, send: Any) -> Any:
        if request.method == "GET":
            return WireResponse(200, {}, request, b"{}")
        yield

    for layer in (nothing, other):
        with Server() as server:

            async def main(layer: Any = layer, server: Server = server) -> None:
                async with connected(rig, server, Layer(layer)):
                    pass

            with pytest.raises((TypeError, OpenAIError)):
                rig.run(main)
            for number in range(server.connections):
                assert server.peer(number).ended.wait(2)


def test_a_socket_that_middleware_loses_is_closed(rig: Rig) -> None:
    """It opens two and hands on one, fails between two attempts, or an observer fails."""

    def twice(call: Any, request: Any, send: Any) -> Any:
        yield from send(request)
        return (yield from send(request))

    def first_of_two(call: Any, request: Any, send: Any) -> Any:
        first = yield from send(request)
        yield from send(request)
        return first

    @per_attempt
    def twice_within(call: Any, request: Any, send: Any) -> Any:
        yield from send(request)
        return (yield from send(request))

    @per_attempt
    def failing(call: Any, request: Any, send: Any) -> Any:
        yield from send(request)
        raise LookupError("no")

    class Bad:
        name = "bad"

        @hookimpl
        def oai_after_receive(self, response: Any) -> None:
            raise LookupError("no")

    kept = {1: twice, 0: first_of_two}
    for plugin in (Layer(twice), Layer(first_of_two), Layer(twice_within), Layer(failing), Bad()):
        with Server() as server:

            async def main(plugin: Any = plugin, server: Server = server) -> None:
                try:
                    async with connected(rig, server, plugin) as connection:
                        lost = 1 if getattr(plugin, "function", None) is kept[0] else 0
                        assert await rig.off(server.peer(lost).ended.wait, 2)
                        assert not server.peer(1 - lost).ended.is_set()
                        await wait(connection.send(delta("on")))
                        assert await rig.off(server.peer(1 - lost).heard) == delta("on")
                except (PluginError, LookupError):
                    assert await rig.off(server.peer().ended.wait, 2)

            rig.run(main)


def test_middleware_may_wrap_a_socket(rig: Rig) -> None:
    seen: list[Any] = []

    class Around:
        def __init__(self, inner: Any) -> None:
            self._inner = inner

        def __getattr__(self, name: str) -> Any:
            seen.append(name)
            return getattr(self._inner, name)

    def around(call: Any, request: Any, send: Any) -> Any:
        response = yield from send(request)
        response.socket = Around(response.socket)
        return response

    with Server(says(delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server, Layer(around)) as connection:
                assert (await wait(connection.recv())).delta == 1

        rig.run(main)
    assert seen[:2] == ["recv", "close"]
