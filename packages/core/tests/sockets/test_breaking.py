"""Connections that break in awkward moments, and who is told of it."""

from __future__ import annotations

import asyncio
import select
import threading
import time
from typing import Any

import anyio
import pytest

from oai_core import AsyncOpenAI, WebSocketConnectionClosedError

from .api import AsyncThings, connected, delta, make, manager
from .rig import KEY, Rig, collected, sent_for_ever, wait
from .scripts import closes, says
from .server import Peer, Server

MANY = 36  # more than is read at once, and less than the system keeps beside


@pytest.mark.parametrize("driver", ["blocking", "trio"])
def test_what_arrived_before_a_send_failed(driver: Any) -> None:
    """asyncio itself drops it, with the connection."""
    rig = Rig(driver)

    def script(peer: Peer) -> None:
        peer.accept()
        # What came and is not read makes the system reset the connection in the end.
        select.select([peer.socket], [], [], 5)
        for number in range(MANY):
            peer.text(delta(str(number) + "x" * 2000))
        peer.close(1008, "policy")
        peer.release.wait(5)
        peer.file.close()
        peer.socket.close()

    with Server(script) as server:

        async def main() -> None:
            async with connected(rig, server) as connection:
                await wait(connection.send(make("unread")))
                await rig.pause(0.1)
                server.peer().release.set()
                await rig.pause(0.1)
                with pytest.raises(WebSocketConnectionClosedError):
                    await sent_for_ever(connection, "x" * 1000)
                for number in range(MANY):
                    assert (await wait(connection.recv())).delta.startswith(str(number))
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await wait(connection.recv())
                assert caught.value.code == 1008

        rig.run(main)
        assert server.peer().ended.wait(5)


def test_what_is_queued_while_it_ends_is_told(blocking: Rig) -> None:
    with Server(closes(1006)) as server:

        async def main() -> None:
            for attempt in range(30):
                away = threading.Event()
                queued: list[str] = []

                def ask(event: Any, away: Any = away, attempt: int = attempt) -> Any:
                    away.set()
                    time.sleep(attempt * 0.0001)
                    return {"abort": True}

                connection = manager(
                    blocking, client, on_reconnecting=ask, max_queue_size=10**9
                ).enter()

                def send(
                    connection: Any = connection, away: Any = away, queued: Any = queued
                ) -> None:
                    away.wait(5)
                    while True:
                        connection.send_raw("x")
                        queued.append("x")

                async with blocking.beside(send) as other:
                    with pytest.raises(WebSocketConnectionClosedError) as caught:
                        connection.recv(5)
                assert isinstance(other.error, WebSocketConnectionClosedError)
                assert caught.value.unsent_messages == queued

        client = blocking.client(server.url)
        blocking.run(main)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_client_that_is_closed_in_another_loop(backend: str) -> None:
    with Server(says(delta(1))) as server:
        client = AsyncOpenAI(api_key=KEY, base_url=server.url, max_retries=0)
        ready, ends = threading.Event(), list[Any]()

        async def main() -> None:
            async with client.use(AsyncThings).connect(model="m") as connection:
                await connection.recv()
                ready.set()
                with anyio.fail_after(5):
                    ends.append(await collected(connection))

        def body() -> None:
            try:
                anyio.run(main, backend=backend)
            except WebSocketConnectionClosedError as error:
                ends.append(error)

        thread = threading.Thread(target=body)
        thread.start()
        assert ready.wait(5)
        anyio.run(client.close, backend=backend)
        thread.join(5)
        assert len(ends) == 1
        assert server.peer().ended.wait(5)


def test_a_connection_whose_loop_is_over() -> None:
    with Server(says(delta(1))) as server:
        client = AsyncOpenAI(api_key=KEY, base_url=server.url, max_retries=0)

        async def opened() -> Any:
            connection = await client.use(AsyncThings).connect(model="m").enter()
            await connection.recv()
            return connection

        loop = asyncio.new_event_loop()
        connection = loop.run_until_complete(opened())
        task = loop.create_task(connection.recv())
        loop.run_until_complete(asyncio.sleep(0.01))
        task.cancel()
        loop.run_until_complete(asyncio.wait([task]))
        loop.close()
        anyio.run(client.close)
        anyio.run(connection.close)
        assert connection.closed
