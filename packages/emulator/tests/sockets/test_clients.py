from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack
from typing import Any

import anyio
import pytest
from websockets.asyncio.client import connect

from oai_core import AuthenticationError, NotFoundError, WebSocketConnectionClosedError
from oai_emulator import Emulator
from oai_responses import AsyncOpenAI, OpenAI
from packages.emulator.tests.sockets.lines import DIRECT, KEY, PATIENCE, Ended, over_network

CREATE = {"type": "response.create", "model": "m", "input": "Say one two three"}


def test_a_tour() -> None:
    emulator = Emulator()
    with emulator.client(OpenAI) as client, client.responses.connect() as connection:
        connection.response.create(model="m", input="Say one two", stream_id="a")
        words: list[str] = []
        event: Any
        for event in connection:
            if event.type == "response.output_text.delta":
                words.append(event.delta)
            if event.type == "response.completed":
                break
        assert "".join(words) == "one two"
        assert client.responses.retrieve(event.response.id).output_text == "one two"
        client.responses.delete(event.response.id)
        with pytest.raises(NotFoundError):
            client.responses.retrieve(event.response.id)
        connection.response.create(model="m", input="Hi", previous_response_id="resp_0")
        error: Any = connection.recv(PATIENCE)
        assert (error.type, error.status) == ("error", 400)
        assert connection.request_id


def test_faults() -> None:
    emulator = Emulator()
    with emulator.client(OpenAI, max_retries=0) as client:
        emulator.fail_next(401)
        with pytest.raises(AuthenticationError):
            client.responses.connect().enter()
        emulator.fail_next("close", after=1, code=1011, reason="gone")
        with client.responses.connect() as connection:
            connection.response.create(model="m", input="Hi")
            with pytest.raises(WebSocketConnectionClosedError, match="gone"):
                list(connection)


def test_a_connection_that_comes_back() -> None:
    emulator = Emulator()
    emulator.fail_next("close", after=2, code=1012)
    with (
        emulator.client(OpenAI) as client,
        client.responses.connect(reconnect=True, initial_delay=0.001) as connection,
    ):
        connection.response.create(model="m", input="Hi")
        assert [connection.recv(PATIENCE).type for _ in "ab"] == [
            "response.created",
            "response.in_progress",
        ]
        connection.response.create(model="m", input="Hi")
        assert connection.recv(PATIENCE).type == "response.created"
    shakes = [entry for entry in emulator.journal if entry.method == "GET"]
    assert [entry.status for entry in shakes] == [101, 101]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(backend: str) -> None:
    async def main() -> None:
        emulator = Emulator()
        with anyio.fail_after(PATIENCE):
            async with (
                emulator.async_client(AsyncOpenAI) as client,
                client.responses.connect() as connection,
            ):
                await connection.response.create(model="m", input="Say one two")
                event: Any
                async for event in connection:
                    if event.type == "response.completed":
                        break
                assert event.response.output_text == "one two"

    anyio.run(main, backend=backend)


def test_many_connections_to_a_server(network: Any) -> None:
    network.emulator.reset()
    url = f"ws{network.url.removeprefix('http')}/responses"

    async def talk() -> int:
        async with connect(url, additional_headers=KEY, **DIRECT) as socket:
            heard = 0
            for _ in range(3):
                await socket.send(json.dumps(CREATE))
                while json.loads(await socket.recv())["type"] != "response.completed":
                    heard += 1
            return heard

    async def main() -> None:
        async with asyncio.timeout(PATIENCE):
            assert await asyncio.gather(*(talk() for _ in range(20))) == [30] * 20

    asyncio.run(main())


def test_a_server_that_stops() -> None:
    emulator = Emulator(event_delay=60)
    with ExitStack() as served:
        opened = over_network(served.enter_context(emulator.serve()))
        with opened() as idle, opened() as busy:
            busy.say(input="Say one two three")
            assert busy.hear()["type"] == "response.created"
            served.close()
            for line in (idle, busy):
                with pytest.raises(Ended) as caught:
                    line.hear()
                assert caught.value.code == 1012


def test_a_client_that_leaves(network: Any) -> None:
    """The server goes on; what was being sent is stored."""
    network.emulator.reset()
    with network.open() as line:
        line.say(input="Say one two three")
        made = line.hear()["response"]["id"]
    with network.emulator.client(OpenAI) as client:
        assert client.responses.retrieve(made).id == made
    with network.open() as line:
        assert line.response(input="Say a")["status"] == "completed"
