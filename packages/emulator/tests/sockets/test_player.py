from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any, ClassVar

import anyio
import pytest

from oai_emulator.bundle import shipped
from oai_emulator.clock import Pace, pause
from oai_emulator.errors import ApiError
from oai_emulator.ids import Ids
from oai_emulator.sockets import player
from oai_emulator.sockets.player import Closing, Player, Wait
from oai_emulator.sockets.reading import EventReader
from oai_emulator.sockets.serving import _Carrier
from oai_emulator.sockets.session import Hangup, Send, Session, tick
from oai_emulator.validation import RequestChecker
from oai_emulator.world import World

Json = dict[str, Any]


class Foreign:
    """What an event loop would wait for."""

    def __await__(self) -> Generator[object, None, None]:
        yield self


class Parrot(Session):
    """Does what the event says: each member of `type` is a step."""

    schemas: ClassVar[dict[str, str]] = {}

    def __init__(self) -> None:
        self.gone = 0
        self.stopped: list[str] = []

    def schema(self, event: Json) -> str | None:
        return "FunctionParameters" if "type" in event else None

    def opened(self) -> Iterable[Json]:
        return [{"type": "hello"}]

    async def receive(self, event: Json, send: Send) -> None:
        name = event["type"]
        try:
            for step in event["steps"]:
                if isinstance(step, str):
                    await send({"type": f"{name}.{step}"})
                elif isinstance(step, list):
                    await pause(step[0])
                else:
                    await tick(step)
        finally:
            self.stopped.append(name)
        await self.end(event)

    async def end(self, event: Json) -> None:
        match event.get("end"):
            case "hangup":
                raise Hangup(1001, "bye")
            case "refuse":
                raise ApiError(409, "No.")
            case "break":
                raise ZeroDivisionError
            case "sleep":
                await Foreign()
            case _:
                pass

    def error(self, error: ApiError, event: Json | None) -> Json:
        return {"type": "error", "status": error.status, "of": (event or {}).get("type")}

    def closed(self) -> None:
        self.gone += 1


class Played:
    """A player whose time is `now`."""

    def __init__(self) -> None:
        self.now = 0.0
        self.session = Parrot()
        self.seen: list[Any] = []
        reader = EventReader(RequestChecker(shipped()), self.seen.append)
        world = World(Ids(1), Pace())
        self.player = Player(self.session, reader, world, clock=lambda: self.now)
        assert self.read() == ["hello"]

    def feed(self, name: str, *steps: Any, end: str | None = None) -> None:
        import json

        self.player.feed(json.dumps({"type": name, "steps": steps, "end": end}))

    def read(self, most: int = 10_000) -> list[Any]:
        """Read types until there is nothing."""
        import json

        heard: list[Any] = []
        while len(heard) < most:
            step = self.player.pull()
            if not isinstance(step, str):
                if not isinstance(step, Wait) or step.seconds is not None:
                    heard.append(step)
                return heard
            heard.append(json.loads(step)["type"])
        return heard


def test_handlers_run_in_their_order() -> None:
    played = Played()
    played.feed("a", "1", "2")
    played.feed("b", "1")
    assert played.read() == ["a.1", "a.2", "b.1"]


def test_a_tick_lets_others_in() -> None:
    played = Played()
    played.feed("a", "1", 0, "2", 0, "3")
    assert played.read(2) == ["a.1", "a.2"]
    played.feed("b", "1")
    assert played.read() == ["b.1", "a.3"]


def test_waiting() -> None:
    played = Played()
    played.feed("a", "1", 2.0, "2")
    played.feed("b", "1", [0.5], "2")
    assert played.read() == ["a.1", "b.1", Wait(0.5)]
    played.now = 1.0
    assert played.read() == ["b.2", Wait(1.0)]
    played.now = 2.0
    assert played.read() == ["a.2"]
    played.feed("c", [0], "1")
    assert played.read() == ["c.1"]


def test_a_hangup_comes_after_what_was_said() -> None:
    played = Played()
    played.feed("other", 0, "never")
    played.feed("a", "1", end="hangup")
    played.feed("late", "1")
    assert played.read() == ["a.1", Closing(1001, "bye")]
    assert played.session.stopped == ["a", "other"]
    assert played.session.gone == 1
    played.player.close()
    assert played.session.gone == 1


def test_errors_of_a_handler() -> None:
    played = Played()
    played.feed("a", "1", end="refuse")
    played.feed("b", "1")
    assert played.read() == ["a.1", "error", "b.1"]


def test_a_handler_that_breaks_closes_the_socket() -> None:
    for end, kind in (("break", ZeroDivisionError), ("sleep", TypeError)):
        played = Played()
        with pytest.raises(kind):
            played.feed("a", end=end)
        assert played.read() == [Closing(1011)]
        assert played.session.gone == 1


def test_a_closed_player_stops_its_handlers() -> None:
    played = Played()
    played.feed("a", "1", 5.0)
    played.player.close()
    assert played.session.stopped == ["a"]
    played.feed("b", "1")
    assert played.seen[-1]["type"] == "a"


def test_a_full_player_stops_even_one_handler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "LIMIT", 20 * len('{"type":"a.000"}'))
    played = Played()
    played.feed("a", *(f"{n:03}" for n in range(50)))
    assert (played.player.full, played.session.stopped) == (True, [])
    assert len(played.player._outbox) == 20
    assert played.read(1) == ["a.000"]
    assert (played.player.full, played.session.stopped) == (False, [])
    assert played.read() == [f"a.{n:03}" for n in range(1, 50)]
    assert not played.player._waiting


def test_a_server_reads_no_more_than_the_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client sends without end and reads nothing: the network takes no message."""
    monkeypatch.setattr(player, "LIMIT", 20 * len('{"type":"error","status":400,"of":null}'))
    taken = 0
    enough = anyio.Event()

    async def receive() -> Json:
        nonlocal taken
        taken += 1
        if taken > 20:
            enough.set()
        await anyio.lowlevel.checkpoint()
        return {"type": "websocket.receive", "text": "{"}

    async def send(_message: Any) -> None:
        await anyio.sleep_forever()

    async def main() -> None:
        carrier = _Carrier(Played().player, receive, send)
        with anyio.fail_after(5):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(carrier.read, tasks.cancel_scope)
                tasks.start_soon(carrier.write)
                await enough.wait()
                await anyio.sleep(0.05)
                tasks.cancel_scope.cancel()

    anyio.run(main)
    assert taken == 20 + 2  # what waits, what is being sent, and what is being taken
