"""What a client sends, and what becomes of it."""

from __future__ import annotations

import json
import threading
from typing import Any

import anyio
import pytest

from oai_core import WebSocketConnectionClosedError, WebSocketQueueFullError
from oai_core.components import UnknownComponent

from .api import Make, connected, delta, make, manager
from .rig import Rig, entered, wait
from .scripts import closes, says
from .server import Server


def test_events_of_every_form(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(
                    connection.send({"type": "thing.make", "name": "é\u2028😀", "none": None})
                )
                await wait(connection.send(Make(name="component")))
                await wait(connection.send({"type": "thing.new", "inner": [Make(name="in")]}))
                await wait(connection.send_raw('{"raw": "text"}'))
                await wait(connection.send_raw("no json, é"))
                await wait(connection.send_raw(b"\x00\xff"))
                assert server.connections == 1

        rig.run(main)
        peer = server.peer()
        assert peer.all_heard() == [
            {"type": "thing.make", "name": "é\u2028😀", "none": None},
            {"type": "thing.make", "name": "component"},
            {"type": "thing.new", "inner": [{"type": "thing.make", "name": "in"}]},
            {"raw": "text"},
            "no json, é",
            b"\x00\xff",
        ]
        assert [opcode for opcode, _ in peer.frames] == [1, 1, 1, 1, 1, 2, 8]


def test_an_event_that_came_is_sent_back(rig: Rig) -> None:
    odd = {"type": "thing.new", "deep": {"list": [1, None]}}
    with Server(says(odd)) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                event = await wait(connection.recv())
                assert isinstance(event, UnknownComponent)
                await wait(connection.send(event))

        rig.run(main)
        assert server.peer().all_heard() == [odd]


BAD: list[tuple[str, Any, Any]] = [
    ("send", {"type": "x", "n": float("nan")}, ValueError),
    ("send", {"type": "x", "b": b"bytes"}, TypeError),
    ("send", {"type": "x", "o": object()}, TypeError),
    ("send", [1], TypeError),
    ("send", None, TypeError),
    ("send", "text", TypeError),
    ("send_raw", 3, TypeError),
    ("send_raw", {"type": "x"}, TypeError),
    ("send_raw", None, TypeError),
]


@pytest.mark.parametrize(("method", "value", "error"), BAD)
def test_what_cannot_be_sent(rig: Rig, method: str, value: Any, error: Any) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                with pytest.raises(error):
                    await wait(getattr(connection, method)(value))
                await wait(connection.send(make("on")))

        rig.run(main)
        assert server.peer().all_heard() == [make("on")]


def test_a_lone_surrogate_is_a_value_error(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                for value in (make("\ud800"),):
                    with pytest.raises((ValueError, TypeError)):
                        await wait(connection.send(value))
                with pytest.raises((ValueError, TypeError)):
                    await wait(connection.send_raw("\ud800"))
                await wait(connection.send(make("on")))

        rig.run(main)
        assert server.peer().all_heard() == [make("on")]


def test_large_messages_arrive(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(connection.send(make("x" * 5_000_000)))
                await wait(connection.send(make("after")))

        rig.run(main)
        first, second = server.peer().all_heard()
        assert len(first["name"]) == 5_000_000
        assert second == make("after")


def test_threads_send_whole_messages(blocking: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(blocking, server) as connection:

                def many(who: int) -> None:
                    for number in range(40):
                        connection.send(make(f"{who}:{number}:" + "x" * (number * 997)))

                threads = [threading.Thread(target=many, args=(n,), daemon=True) for n in range(5)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(5)

        blocking.run(main)
        heard = [one["name"].split(":")[:2] for one in server.peer().all_heard()]
        for who in range(5):
            assert [int(n) for w, n in heard if w == str(who)] == list(range(40))


def test_tasks_send_whole_messages(arig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            async with connected(arig, server) as connection:

                async def many(who: int) -> None:
                    for number in range(40):
                        await connection.send(make(f"{who}:{number}:" + "x" * (number * 997)))

                async with anyio.create_task_group() as group:
                    for who in range(5):
                        group.start_soon(many, who)

        arig.run(main)
        heard = [one["name"].split(":")[:2] for one in server.peer().all_heard()]
        assert len(heard) == 200
        for who in range(5):
            assert [int(n) for w, n in heard if w == str(who)] == list(range(40))


def test_what_is_sent_before_it_opens_waits(rig: Rig) -> None:
    with Server() as server:

        async def main() -> None:
            made = manager(rig, rig.client(server.url))
            for number in range(5):
                await wait(made.send(make(str(number))))
            assert server.connections == 0
            async with entered(made) as connection:
                await wait(connection.send(make("5")))

        rig.run(main)
        assert [one["name"] for one in server.peer().all_heard()] == list("012345")


def test_the_queue_before_it_opens_is_limited(rig: Rig) -> None:
    """In bytes of UTF-8."""
    with Server() as server:

        async def main() -> None:
            small = make("é" * 10)
            size = len(json.dumps(small, ensure_ascii=False, separators=(",", ":")).encode())
            made = manager(rig, rig.client(server.url), max_queue_size=2 * size + 1)
            await wait(made.send(small))
            await wait(made.send(small))
            with pytest.raises(WebSocketQueueFullError):
                await wait(made.send(small))
            async with entered(made):
                pass

        rig.run(main)
        assert server.peer().all_heard() == [make("é" * 10)] * 2


def test_a_failed_send_is_raised_with_its_message(rig: Rig) -> None:
    """Without reconnecting, nothing is queued that nobody would send."""
    with Server(closes(1011, "x", delta(1))) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(connection.recv())
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.recv())
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.send(make("lost")))
                assert caught.value.code == 1011
                assert connection.unsent_messages == []
                with pytest.raises(WebSocketConnectionClosedError):
                    await wait(connection.send_raw(b"lost"))

        rig.run(main)
        assert server.peer().all_heard() == []
