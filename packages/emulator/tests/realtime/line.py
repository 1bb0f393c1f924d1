"""A socket of the emulator, step by step; each event that comes is compared with its component."""

from __future__ import annotations

import base64
import json
import math
from array import array
from functools import cache
from typing import Any, NoReturn

from oai_core.codec import Codec
from oai_core.components import Component, UnknownComponent, fields_of
from oai_emulator.bundle import shipped
from oai_emulator.clock import Pace
from oai_emulator.faults import Fault
from oai_emulator.groups.realtime.words import engrave
from oai_emulator.ids import Ids
from oai_emulator.sockets.player import Closing, Player, Wait
from oai_emulator.sockets.reading import EventReader
from oai_emulator.sockets.registry import SOCKETS
from oai_emulator.sockets.session import Opening
from oai_emulator.validation import RequestChecker
from oai_emulator.validation.checker import SchemaChecker
from oai_emulator.validation.schemas import RequestSchemas
from oai_emulator.world import World
from oai_realtime import components

Json = dict[str, Any]
BETA = {"openai-beta": "realtime=v1"}
CODEC = Codec()
_NEWER = {"text": "output_text", "audio": "output_audio"}


@cache
def checkers() -> tuple[RequestChecker, SchemaChecker]:
    schemas = shipped().schemas
    return RequestChecker(shipped()), SchemaChecker(RequestSchemas(schemas))


class Line:
    """One open socket. `now` is the time by which it waits."""

    def __init__(
        self,
        path: str = "/realtime",
        headers: dict[str, str] | None = None,
        pace: Pace | None = None,
        fault: Fault | None = None,
        **query: str,
    ) -> None:
        self.now = 0.0
        self.seen: list[Json] = []
        self.wait: Wait | Closing | None = None
        world = World(Ids(1), pace or Pace())
        opening = Opening(path, query, headers or {}, world, _no_http, fault)
        reader = EventReader(checkers()[0], lambda _: None)
        session = SOCKETS[path](opening)
        self.player = Player(session, reader, world, fault, lambda: self.now)
        union = "RealtimeServerEvent"
        if path.endswith("translations"):
            union = "RealtimeTranslationServerEvent"
        elif headers == BETA:
            union = "RealtimeBetaServerEvent"
        self._union = getattr(components, union)

    def say(self, type: str, **members: Any) -> Line:
        """Send an event."""
        self.player.feed(json.dumps({"type": type, **members}))
        return self

    def pull(self) -> Json | None:
        """Give the next event; `None` if nothing comes without waiting."""
        step = self.player.pull()
        if not isinstance(step, str):
            assert isinstance(step, Wait | Closing)
            self.wait = step
            return None
        event: Json = json.loads(step)
        self.compare(event)
        self.seen.append(event)
        return event

    def hear(self) -> list[Json]:
        """Give all events until nothing comes."""
        told: list[Json] = []
        while (event := self.pull()) is not None:
            told.append(event)
        return told

    def until(self, type: str) -> Json:
        """Give the next event of a type."""
        while (event := self.pull()) is not None:
            if event["type"] == type:
                return event
        raise AssertionError(f"no {type} in {types(self.seen)}")

    def ask(self, type: str, **members: Any) -> list[Json]:
        """Send an event and give all that comes."""
        return self.say(type, **members).hear()

    def refused(self, type: str, **members: Any) -> Json:
        """Send an event that is refused, and give the error."""
        (event,) = self.ask(type, event_id="mine", **members)
        assert event["type"] == "error"
        assert event["error"]["event_id"] == "mine"
        error: Json = event["error"]
        return error

    def text(self, text: str, **members: Any) -> list[Json]:
        """Put a message of the user into the conversation."""
        content = [{"type": "input_text", "text": text}]
        item = {"type": "message", "role": "user", "content": content, **members.pop("item", {})}
        return self.ask("conversation.item.create", item=item, **members)

    def answer(self, text: str, **response: Any) -> Json:
        """Say something and give the finished response."""
        self.text(text)
        told = self.ask("response.create", response=response)
        done: Json = only(told, "response.done")["response"]
        return done

    def update(self, **session: Any) -> Json:
        """Change the settings and give them."""
        event = only(
            self.ask("session.update", session={"type": "realtime", **session}), "session.updated"
        )
        settings: Json = event["session"]
        return settings

    def append(self, sound: bytes, kind: str = "input_audio_buffer.append") -> list[Json]:
        """Send sound."""
        return self.ask(kind, audio=base64.b64encode(sound).decode())

    def compare(self, event: Json) -> None:
        """Find what a component has no place for, lacks, or does not know; then ask the schema."""
        decoded = CODEC.decode(event, self._union)
        walk(decoded, event["type"])
        name = type(decoded).__schema__
        schema = {"$ref": f"#/components/schemas/{name}"}
        problems = checkers()[1].errors(name, schema, plain(event))
        assert not problems, [(list(p.absolute_path), p.message) for p in problems]


def _no_http(*_: Any, **__: Any) -> NoReturn:
    raise AssertionError("a session of this kind sends no HTTP request")


def walk(value: Any, where: str) -> None:
    """Look through a component."""
    if isinstance(value, list):
        for index, entry in enumerate(value):
            walk(entry, f"{where}[{index}]")
    if not isinstance(value, Component):
        return
    assert not isinstance(value, UnknownComponent), f"unknown: {where}"
    fields = {a.metadata.get("wire", a.name): a for a in fields_of(type(value))}
    strangers = {key for key, v in value.extra.items() if key not in fields or v is not None}
    assert not strangers, f"{where} has no {strangers}"
    assert not getattr(value.extra, "absent", None), f"{where} lacks {value.extra}"
    for name, field in fields.items():
        if field.name != "_extra":
            walk(getattr(value, field.name), f"{where}.{name}")


def plain(value: Any) -> Any:
    """Leave out nulls, which the API sends unlike the document, and older names of parts."""
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    made = {name: plain(inner) for name, inner in value.items() if inner is not None}
    if isinstance(made.get("content"), list):
        made["content"] = [
            {**part, "type": _NEWER.get(part["type"], part["type"])} for part in made["content"]
        ]
    return made


def types(events: list[Json]) -> list[str]:
    """Name the events; repetitions count once."""
    named = [event["type"] for event in events]
    return [name for i, name in enumerate(named) if i == 0 or named[i - 1] != name]


def only(events: list[Json], type: str) -> Json:
    """Give the one event of a type."""
    (found,) = [event for event in events if event["type"] == type]
    return found


def joined(events: list[Json], type: str) -> str:
    """Put the deltas of a type together."""
    return "".join(event["delta"] for event in events if event["type"] == type)


def sound_of(events: list[Json], type: str = "response.output_audio.delta") -> bytes:
    """Put the sound of events together."""
    return b"".join(base64.b64decode(e["delta"]) for e in events if e["type"] == type)


def tone(milliseconds: int, loudness: int = 6000, said: str = "") -> bytes:
    """Make PCM16 of 24 kHz, with words inside if wanted."""
    count = milliseconds * 24
    wave = (round(loudness * math.sin(index / 10)) for index in range(count))
    sound = array("h", wave).tobytes()
    return engrave(sound, said) if said else sound


def silence(milliseconds: int) -> bytes:
    """Make PCM16 of 24 kHz in which nothing is heard."""
    return bytes(milliseconds * 48)
