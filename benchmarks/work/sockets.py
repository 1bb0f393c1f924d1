"""One event of a turn over a WebSocket: from its bytes, on the loopback interface, to its delta.

A connection lives as long as its process; the client asks for a turn and reads it to its end.
"""

from __future__ import annotations

import asyncio
import atexit
import os
from collections.abc import Awaitable, Callable
from time import process_time
from typing import Any

from benchmarks import sockets
from benchmarks.payloads import DELTAS
from benchmarks.work.base import Run, Work

DELTA = ".delta"
Turn = Callable[[Any], Awaitable[None]]


def _turn(connection: Any) -> None:
    connection.send_raw(sockets.ASK)
    characters = 0
    for event in connection:
        if event.type.endswith(DELTA):
            characters += len(event.delta)
        elif event.type in sockets.LAST:
            break
    assert characters


async def _turn_async(connection: Any) -> None:
    await connection.send_raw(sockets.ASK)
    characters = 0
    async for event in connection:
        if event.type.endswith(DELTA):
            characters += len(event.delta)
        elif event.type in sockets.LAST:
            break
    assert characters


class Socket(Work):
    """Small deltas of text, blocking."""

    units = DELTAS
    clock = staticmethod(process_time)
    kind = sockets.TEXT

    def __init__(self) -> None:
        self._address = os.environ["OAI_BENCH_SERVER"]
        self._url = f"ws{self._address.removeprefix('http')}/realtime?model={self.kind}"
        self._options: dict[str, Any] = {"api_key": "sk-test", "base_url": self._address}

    def bare(self) -> Run:
        """Use the `websockets` library and orjson alone."""
        import orjson
        from websockets.sync.client import connect

        socket = connect(self._url)
        atexit.register(socket.close)

        def run() -> None:
            socket.send(sockets.ASK)
            characters = 0
            for message in socket:
                event = orjson.loads(message)
                if event["type"].endswith(DELTA):
                    characters += len(event["delta"])
                elif event["type"] in sockets.LAST:
                    break
            assert characters

        return run

    def official(self) -> Run:
        from openai import OpenAI

        return self._turns(OpenAI(**self._options))

    def ours(self) -> Run:
        from oai_realtime import OpenAI

        return self._turns(OpenAI(**self._options))

    def _turns(self, client: Any) -> Run:
        connection = client.realtime.connect(model=self.kind).enter()
        atexit.register(connection.close)
        return lambda: _turn(connection)


class SocketAsync(Socket):
    """The same, async."""

    def bare(self) -> Run:
        """Use the `websockets` library and orjson alone."""
        import orjson
        from websockets.asyncio.client import connect

        async def turn(socket: Any) -> None:
            await socket.send(sockets.ASK)
            characters = 0
            async for message in socket:
                event = orjson.loads(message)
                if event["type"].endswith(DELTA):
                    characters += len(event["delta"])
                elif event["type"] in sockets.LAST:
                    break
            assert characters

        async def enter() -> Any:
            return await connect(self._url)

        return _in_loop(enter, turn)

    def official(self) -> Run:
        from openai import AsyncOpenAI

        return self._turns(AsyncOpenAI(**self._options))

    def ours(self) -> Run:
        from oai_realtime import AsyncOpenAI

        return self._turns(AsyncOpenAI(**self._options))

    def _turns(self, client: Any) -> Run:
        return _in_loop(client.realtime.connect(model=self.kind).enter, _turn_async)


def _in_loop(enter: Callable[[], Awaitable[Any]], turn: Turn) -> Run:
    runner = asyncio.Runner()

    async def entered() -> Any:
        return await enter()

    connection = runner.run(entered())

    async def run() -> None:
        await turn(connection)

    def end() -> None:
        runner.run(connection.close())
        runner.close()

    atexit.register(end)
    return lambda: runner.run(run())


class SocketAudio(Socket):
    """Deltas of 100 ms of audio."""

    units = sockets.AUDIO_DELTAS
    kind = sockets.AUDIO


class SocketAudioAsync(SocketAsync):
    """The same, async."""

    units = sockets.AUDIO_DELTAS
    kind = sockets.AUDIO


class SocketResponses(SocketAsync):
    """Events of the Responses API, async."""

    kind = sockets.RESPONSES

    def __init__(self) -> None:
        super().__init__()
        self._url = f"ws{self._address.removeprefix('http')}/responses"

    def ours(self) -> Run:
        from oai_responses import AsyncOpenAI

        return self._turns(AsyncOpenAI(**self._options))

    def _turns(self, client: Any) -> Run:
        return _in_loop(client.responses.connect().enter, _turn_async)
