"""Handlers of events."""

from __future__ import annotations

from typing import Any

import pytest

from oai_core import APIError, WebSocketConnectionClosedError

from .api import connected, delta, make, manager
from .rig import Rig, entered, wait
from .scripts import closes
from .server import Server

STARTED = {"type": "thing.started", "session": "s"}
FAILED = {"type": "error", "error": {"message": "it failed", "code": "c"}}
NEW = {"type": "thing.new"}


def dispatched(rig: Rig, prepare: Any, *events: Any, code: int = 1000) -> None:
    """Dispatch what a server sends to the handlers that `prepare` adds to the connection."""
    with Server(closes(code, "", *events)) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                prepare(connection)
                await wait(connection.dispatch_events())

        rig.run(main)


def test_handlers_hear_their_type(rig: Rig) -> None:
    heard: list[Any] = []

    def prepare(connection: Any) -> None:
        connection.on("thing.delta", lambda event: heard.append(("delta", event.delta)))
        connection.on("event", lambda event: heard.append(("event", event.type)))
        connection.on("thing.new", lambda event: heard.append(("new", event.type)))

    dispatched(rig, prepare, STARTED, delta(1), NEW)
    assert heard == [
        ("event", "thing.started"),
        ("delta", 1),
        ("event", "thing.delta"),
        ("new", "thing.new"),
        ("event", "thing.new"),
    ]


def test_decorators(rig: Rig) -> None:
    heard: list[Any] = []

    def prepare(connection: Any) -> None:
        @connection.on("thing.delta")  # type: ignore[untyped-decorator]
        def every(event: Any) -> None:
            heard.append(("on", event.delta))

        @connection.once("thing.delta")  # type: ignore[untyped-decorator]
        def first(event: Any) -> None:
            heard.append(("once", event.delta))

        assert callable(every)
        assert callable(first)
        assert every.__name__ == "every"

    dispatched(rig, prepare, delta(1), delta(2))
    assert heard == [("on", 1), ("once", 1), ("on", 2)]


def test_off_and_chains(rig: Rig) -> None:
    heard: list[Any] = []

    def one(event: Any) -> None:
        heard.append(("one", event.delta))

    def two(event: Any) -> None:
        heard.append(("two", event.delta))

    def prepare(connection: Any) -> None:
        connection.on("thing.delta", one)
        connection.on("thing.delta", two)
        connection.once("thing.delta", one)
        connection.off("thing.delta", two)
        connection.off("thing.delta", print)
        connection.off("never.heard", one)

    dispatched(rig, prepare, delta(1), delta(2))
    assert heard == [("one", 1), ("one", 1), ("one", 2)]


def test_a_handler_may_change_the_handlers(rig: Rig) -> None:
    heard: list[Any] = []

    def prepare(connection: Any) -> None:
        def once(event: Any) -> None:
            heard.append(("a", event.delta))
            connection.off("thing.delta", once)
            connection.on("thing.delta", lambda event: heard.append(("b", event.delta)))

        connection.on("thing.delta", once)

    dispatched(rig, prepare, delta(1), delta(2))
    assert heard == [("a", 1), ("b", 2)]


def test_a_handler_that_raises_ends_the_dispatch(rig: Rig) -> None:
    heard: list[Any] = []

    def bad(event: Any) -> None:
        raise LookupError("mine")

    with Server(closes(1000, "", delta(1), delta(2))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                connection.on("thing.delta", bad)
                with pytest.raises(LookupError, match="mine"):
                    await wait(connection.dispatch_events())
                connection.off("thing.delta", bad)
                connection.on("thing.delta", lambda event: heard.append(event.delta))
                await wait(connection.dispatch_events())

        rig.run(main)
    assert heard == [2]


def test_async_handlers_are_awaited(arig: Rig) -> None:
    heard: list[Any] = []

    async def slow(event: Any) -> None:
        await arig.pause(0.005)
        heard.append(event.delta)

    def prepare(connection: Any) -> None:
        connection.on("thing.delta", slow)
        connection.on("thing.delta", lambda event: heard.append(-event.delta))

    dispatched(arig, prepare, delta(1), delta(2))
    assert heard == [1, -1, 2, -2]


def test_an_async_handler_of_a_blocking_connection_is_refused(blocking: Rig) -> None:
    async def handler(event: Any) -> None: ...

    with pytest.raises(TypeError, match=r"handler|awaitable"):
        dispatched(blocking, lambda connection: connection.on("thing.delta", handler), delta(1))


def test_an_error_that_nobody_hears_is_raised(rig: Rig) -> None:
    with pytest.raises(APIError, match="it failed") as caught:
        dispatched(rig, lambda connection: connection.on("thing.delta", print), FAILED, delta(1))
    assert caught.value.code == "c"


@pytest.mark.parametrize("name", ["error", "event"])
def test_an_error_that_is_heard(rig: Rig, name: str) -> None:
    heard: list[Any] = []
    dispatched(rig, lambda connection: connection.on(name, heard.append), FAILED, delta(1))
    assert heard[0].to_dict() == FAILED


def test_a_one_time_handler_hears_one_error(rig: Rig) -> None:
    heard: list[Any] = []
    with pytest.raises(APIError):
        dispatched(rig, lambda connection: connection.once("error", heard.append), FAILED, FAILED)
    assert len(heard) == 1


def test_an_abnormal_end_is_raised(rig: Rig) -> None:
    with pytest.raises(WebSocketConnectionClosedError):
        dispatched(rig, lambda connection: None, delta(1), code=1011)


def test_handlers_are_added_before_it_opens(rig: Rig) -> None:
    heard: list[Any] = []
    with Server(closes(1000, "", delta(1), delta(2))) as server:

        async def main() -> None:
            made = manager(rig, rig.client(server.url))

            def gone(event: Any) -> None:
                heard.append("gone")

            made.on("thing.delta", lambda event: heard.append(("on", event.delta)))
            made.once("thing.delta", lambda event: heard.append(("once", event.delta)))
            made.on("thing.delta", gone)
            made.off("thing.delta", gone)

            @made.on("event")  # type: ignore[untyped-decorator]
            def every(event: Any) -> None:
                heard.append(event.type)

            async with entered(made) as connection:
                await wait(connection.dispatch_events())

        rig.run(main)
    assert heard == [("on", 1), ("once", 1), "thing.delta", ("on", 2), "thing.delta"]


def test_handlers_send(rig: Rig) -> None:
    """From within a dispatch a handler may send, and close."""
    from .scripts import says

    with Server(says(delta(1), delta(2))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:

                def plain(event: Any) -> None:
                    connection.send(make(str(event.delta)))
                    if event.delta == 2:
                        connection.close()

                async def later(event: Any) -> None:
                    await connection.send(make(str(event.delta)))
                    if event.delta == 2:
                        await connection.close()

                connection.on("thing.delta", plain if rig.blocking else later)
                await wait(connection.dispatch_events())
                assert connection.closed

        rig.run(main)
        assert [one["name"] for one in server.peer().all_heard()] == ["1", "2"]


def test_mistakes_are_named(rig: Rig) -> None:
    def prepare(connection: Any) -> None:
        with pytest.raises(TypeError, match="handler"):
            connection.on("thing.delta", 3)
        with pytest.raises(TypeError, match="event_type"):
            connection.on(print)

    dispatched(rig, prepare)
