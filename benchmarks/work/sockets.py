"""One event over a WebSocket: from its bytes, on the loopback interface, to its delta.

A connection lives as long as its process; the client asks for a turn and reads it to its end.
"""

from __future__ import annotations

import asyncio
import atexit
import os
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from time import process_time
from typing import Any

from benchmarks import sockets
from benchmarks.payloads import DELTAS
from benchmarks.work.base import Run, Work

DELTA = ".delta"


class _Base(Work):
    clock = staticmethod(process_time)
    units = DELTAS
    kind = sockets.TEXT

    def __init__(self) -> None:
        self._address = os.environ["OAI_BENCH_SERVER"]
        self._url = f"ws{self._address.removeprefix('http')}/realtime?model={self.kind}"
        self._options: dict[str, Any] = {"api_key": "sk-test", "base_url": self._address}

    def manager(self, client: Any) -> Any:
        """Say what a client opens."""
        return client.realtime.connect(model=self.kind)


class Socket(_Base):
    """Small deltas of text, blocking."""

    def bare(self) -> Run:
        """Use the `websockets` library and orjson alone."""
        from websockets.sync.client import connect

        return self._open(connect(self._url), self.bare_turn)

    def official(self) -> Run:
        from openai import OpenAI

        return self._open(self.manager(OpenAI(**self._options)), self.turn)

    def ours(self) -> Run:
        from oai_realtime import OpenAI

        return self._open(self.manager(OpenAI(**self._options)), self.turn)

    def _open(self, manager: Any, turn: Callable[[Any], None]) -> Run:
        stack = ExitStack()
        connection = stack.enter_context(manager)
        atexit.register(stack.close)
        return lambda: turn(connection)

    def bare_turn(self, socket: Any) -> None:
        """Read one turn."""
        import orjson

        socket.send(sockets.ASK)
        characters = 0
        for message in socket:
            event = orjson.loads(message)
            if event["type"].endswith(DELTA):
                characters += len(event["delta"])
            elif event["type"] in sockets.LAST:
                break
        assert characters

    def turn(self, connection: Any) -> None:
        """Read one turn, with either client."""
        connection.send_raw(sockets.ASK)
        characters = 0
        for event in connection:
            if event.type.endswith(DELTA):
                characters += len(event.delta)
            elif event.type in sockets.LAST:
                break
        assert characters


class SocketAsync(_Base):
    """The same, async."""

    def bare(self) -> Run:
        """Use the `websockets` library and orjson alone."""
        from websockets.asyncio.client import connect

        return self._open(lambda: connect(self._url), self.bare_turn)

    def official(self) -> Run:
        from openai import AsyncOpenAI

        client = AsyncOpenAI(**self._options)
        return self._open(lambda: self.manager(client), self.turn)

    def ours(self) -> Run:
        from oai_realtime import AsyncOpenAI

        client = AsyncOpenAI(**self._options)
        return self._open(lambda: self.manager(client), self.turn)

    def _open(self, make: Callable[[], Any], turn: Callable[[Any], Awaitable[None]]) -> Run:
        runner = asyncio.Runner()

        async def enter() -> Any:
            return await make().__aenter__()

        connection = runner.run(enter())

        async def run() -> None:
            await turn(connection)

        def end() -> None:
            runner.run(connection.close())
            runner.close()

        atexit.register(end)
        return lambda: runner.run(run())

    async def bare_turn(self, socket: Any) -> None:
        """Read one turn."""
        import orjson

        await socket.send(sockets.ASK)
        characters = 0
        async for message in socket:
            event = orjson.loads(message)
            if event["type"].endswith(DELTA):
                characters += len(event["delta"])
            elif event["type"] in sockets.LAST:
                break
        assert characters

    async def turn(self, connection: Any) -> None:
        """Read one turn, with either client."""
        await connection.send_raw(sockets.ASK)
        characters = 0
        async for event in connection:
            if event.type.endswith(DELTA):
                characters += len(event.delta)
            elif event.type in sockets.LAST:
                break
        assert characters


class SocketAudio(Socket):
    """Deltas of 100 ms of audio."""

    units = sockets.AUDIO_DELTAS
    kind = sockets.AUDIO


class SocketAudioAsync(SocketAsync):
    """The same, async."""

    units = sockets.AUDIO_DELTAS
    kind = sockets.AUDIO


class SocketSingle(Socket):
    """One event is sent and one comes back, again and again."""

    units = 200
    kind = sockets.SINGLE

    def bare_turn(self, socket: Any) -> None:
        """Do it so many times."""
        import orjson

        for _ in range(self.units):
            socket.send(sockets.ASK)
            assert orjson.loads(socket.recv())["delta"]

    def turn(self, connection: Any) -> None:
        """Do the same, with either client."""
        for _ in range(self.units):
            connection.send_raw(sockets.ASK)
            assert connection.recv().delta


class SocketSingleAsync(SocketAsync):
    """The same, async."""

    units = 200
    kind = sockets.SINGLE

    async def bare_turn(self, socket: Any) -> None:
        """Do it so many times."""
        import orjson

        for _ in range(self.units):
            await socket.send(sockets.ASK)
            assert orjson.loads(await socket.recv())["delta"]

    async def turn(self, connection: Any) -> None:
        """Do the same, with either client."""
        for _ in range(self.units):
            await connection.send_raw(sockets.ASK)
            assert (await connection.recv()).delta


class SocketResponses(SocketAsync):
    """Events of the Responses API, async."""

    kind = sockets.RESPONSES

    def __init__(self) -> None:
        super().__init__()
        self._url = f"ws{self._address.removeprefix('http')}/responses"

    def ours(self) -> Run:
        from oai_responses import AsyncOpenAI

        client = AsyncOpenAI(**self._options)
        return self._open(lambda: self.manager(client), self.turn)

    def manager(self, client: Any) -> Any:
        """Say what a client opens."""
        return client.responses.connect()
