"""WebSockets of a blocking or of an async client, this project's or the official one: one test."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager
from operator import attrgetter
from typing import Any

LIMIT = 10.0  # seconds a conversation may take; then its connection is closed, and the test fails


class Line:
    """One open connection."""

    def __init__(self, connection: Any, run: Callable[[Any], Any]) -> None:
        self.connection = connection
        self._run = run

    def do(self, name: str, *arguments: Any, **parameters: Any) -> Any:
        """Call a method by its dotted name."""
        return self._run(attrgetter(name)(self.connection)(*arguments, **parameters))

    def until(self, *types: str) -> list[Any]:
        """Receive events up to the first of these types."""
        events: list[Any] = []
        while not events or events[-1].type not in types:
            events.append(self.do("recv"))
        return events

    def into(self, events: list[Any], is_enough: Callable[[], bool] = lambda: False) -> None:
        """Iterate until the connection ends, or it is enough; what came before an error is kept."""
        if hasattr(self.connection, "__aiter__"):
            self._run(_gather(self.connection, events, is_enough))
            return
        for event in self.connection:
            events.append(event)
            if is_enough():
                return


async def _gather(connection: Any, events: list[Any], is_enough: Callable[[], bool]) -> None:
    async for event in connection:
        events.append(event)
        if is_enough():
            return


class Lines:
    """Opens connections of one client; `runner` is given for an async one, and runs it."""

    def __init__(self, client: Any, runner: asyncio.Runner | None = None) -> None:
        self.client = client
        self._runner = runner

    @contextmanager
    def open(self, name: str, **parameters: Any) -> Generator[Line]:
        """Open what a resource of this name connects to, and close it."""
        manager = attrgetter(name)(self.client).connect(**parameters)
        runner = self._runner
        if runner is None:
            with manager as connection, _closing(connection):
                yield Line(connection, lambda result: result)
            return

        async def within(awaitable: Any) -> Any:
            async with asyncio.timeout(LIMIT):
                return await awaitable

        def run(awaitable: Any) -> Any:
            return runner.run(within(awaitable))

        connection = run(manager.__aenter__())
        try:
            yield Line(connection, run)
        except BaseException as error:
            run(manager.__aexit__(type(error), error, error.__traceback__))
            raise
        run(manager.__aexit__(None, None, None))

    def close(self) -> None:
        """Close the client."""
        if self._runner is None:
            self.client.close()
        else:
            self._runner.run(self.client.close())


@contextmanager
def _closing(connection: Any) -> Generator[None]:
    """Close a connection that waits too long: whoever waits gets an error then."""
    timer = threading.Timer(LIMIT, connection.close)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def words(text: str) -> dict[str, Any]:
    """What a user says, as an item of a realtime conversation."""
    return {
        "type": "message",
        "role": "user",
        "content": [{"type": "input_text", "text": text}],
    }


def ask(line: Line, text: str) -> list[Any]:
    """Say something, and receive the whole answer."""
    line.do("conversation.item.create", item=words(text))
    line.do("response.create")
    return line.until("response.done")


def types(events: Collection[Any]) -> list[str]:
    """Types of events, each run of deltas once."""
    found: list[str] = []
    for event in events:
        if not (event.type.endswith(".delta") and found[-1:] == [event.type]):
            found.append(event.type)
    return found


def joined(events: Collection[Any], kind: str) -> str:
    """What the deltas of a type say together."""
    return "".join(event.delta for event in events if event.type == kind)
