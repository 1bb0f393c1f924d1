"""Sockets: rows become `connect`, connections, and methods that send what clients send."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import subprocess
import sys
from typing import Any

import attrs
import pytest

from oai_codegen.cli import main
from oai_codegen.ir.sockets import CONNECT_OPTIONS, CONNECTION
from oai_codegen.testing import Workshop
from oai_codegen.updating.run import update
from oai_core.headers import Headers
from oai_core.hooks import hookimpl
from oai_core.sockets.connection import AsyncConnection, Connection
from oai_core.sockets.options import CONNECT_OPTIONS as CORE_OPTIONS
from oai_core.sockets.sending import AsyncSender, Sender
from oai_core.transport.sockets.base import SocketClosed
from oai_core.wire import WireRequest, WireResponse

PATHS = """
/lab/rooms:
  post:
    operationId: makeRoom
    parameters:
      - {name: Lab-Beta, in: header, schema: {type: array, items: {type: string}}}
    responses: {'204': {}}
"""
SCHEMAS = """
Command:
  oneOf:
    - {$ref: '#/components/schemas/DoorOpen'}
    - {$ref: '#/components/schemas/LampSet'}
    - {$ref: '#/components/schemas/DoorBellRing'}
  discriminator: {propertyName: type}
DoorOpen:
  type: object
  properties:
    type: {type: string, enum: [door.open]}
    event_id: {type: string}
    stream: {type: boolean}
  required: [type]
DoorBellRing:
  type: object
  properties: {type: {type: string, enum: [door.bell.ring]}, times: {type: integer, minimum: 1}}
  required: [type, times]
LampSet:
  type: object
  properties:
    type: {type: string, enum: [lamp.set]}
    color: {anyOf: [{$ref: '#/components/schemas/Color'}, {type: 'null'}]}
  required: [type, color]
Color: {type: object, properties: {red: {type: integer}}}
Report:
  oneOf:
    - {$ref: '#/components/schemas/DoorOpened'}
    - {$ref: '#/components/schemas/LampLit'}
  discriminator: {propertyName: type}
DoorOpened:
  type: object
  properties: {type: {type: string, enum: [door.opened]}, by: {type: string}}
  required: [type, by]
LampLit:
  type: object
  properties: {type: {type: string, enum: [lamp.lit]}, color: {$ref: '#/components/schemas/Color'}}
  required: [type]
"""
SURFACE = """
summary: A laboratory.
resources:
  rooms:
    summary: Rooms.
    methods: {create: {operation: makeRoom, summary: Make a room., headers: {x-lab: y}}}
  rooms.doors:
    summary: Doors.
  beta.rooms:
    summary: Older rooms.
sockets:
  rooms:
    connection: Rooms
    summary: Enter a room.
    path: /lab/rooms
    query: {name: Which room., key: How to get in.}
    one_of: [name, key]
    headers: {Lab-Version: '7'}
    headers_of: makeRoom
    sends: Command
    receives: Report
    omit: [stream]
    events: &events
      door.open: Open the door.
      door.bell.ring: Ring the bell.
      lamp.set: Set the color of the lamp.
    helpers: {door.bell: "oai_lab.helpers.bells:BellHelpers"}
  rooms.doors:
    connection: Doors
    summary: Stand at a door.
    path: /lab/doors
    query: {name: Which door.}
    positional: [name]
    sends: Command
    receives: Report
    events: *events
"""
HELPERS = """
from oai_core.sockets.sending import AsyncSender, Sender
class BellHelpers(Sender):
    def twice(self): self.ring(times=2)
class AsyncBellHelpers(AsyncSender):
    async def twice(self): await self.ring(times=2)
"""


@attrs.define
class FakeSocket:
    """What a server would say, and what it was told."""

    said: list[dict[str, Any]]
    told: list[Any] = attrs.field(factory=list[Any])

    def recv(self, timeout: float | None = None) -> bytes:
        if not self.said:
            raise SocketClosed(1000)
        return json.dumps(self.said.pop(0)).encode()

    def send(self, message: str | bytes, text: bool = True) -> None:
        assert text
        self.told.append(json.loads(message))

    def close(self, code: int = 1000, reason: str = "") -> None: ...


@attrs.define
class AsyncFakeSocket:
    """The same, to be awaited."""

    inner: FakeSocket

    async def recv(self) -> bytes:
        return self.inner.recv()

    async def send(self, message: str | bytes, text: bool = True) -> None:
        self.inner.send(message, text)

    async def close(self, code: int = 1000, reason: str = "") -> None: ...


@attrs.define(eq=False)
class Wire:
    """A transport that opens nothing but sockets."""

    socket: FakeSocket
    requests: list[WireRequest] = attrs.field(factory=list[WireRequest])
    is_closed = False

    @hookimpl
    def oai_make_transport(self, blocking: bool) -> Any:
        return self if blocking else AsyncWire(self)

    def open_socket(self, request: WireRequest) -> WireResponse:
        self.requests.append(request)
        return WireResponse(101, Headers({}), request, socket=self.socket)

    def close(self) -> None: ...


@attrs.define(eq=False)
class AsyncWire:
    inner: Wire
    is_closed = False

    async def open_socket(self, request: WireRequest) -> WireResponse:
        answer = self.inner.open_socket(request)
        return attrs.evolve(answer, socket=AsyncFakeSocket(self.inner.socket))

    async def aclose(self) -> None: ...


@pytest.fixture
def rooms(workshop: Workshop) -> Workshop:
    helpers = workshop.lab.source / "helpers"
    helpers.mkdir(parents=True)
    (helpers / "__init__.py").touch()
    (helpers / "bells.py").write_text(HELPERS)
    workshop.paths(PATHS).schemas(SCHEMAS).surface(SURFACE)
    return workshop


@pytest.fixture
def wire() -> Wire:
    return Wire(FakeSocket([{"type": "door.opened", "by": "me"}, {"type": "cat.in"}]))


def test_events_go_both_ways(rooms: Workshop, wire: Wire) -> None:
    lab = rooms.generate()
    client = lab.OpenAI(api_key="k", base_url="http://lab.invalid/v1", plugins=[wire])
    with client.rooms.connect(name="attic", Lab_Beta=["cats"]) as connection:
        assert type(connection) is lab.RoomsConnection
        connection.door.open()
        connection.door.bell.ring(times=3)
        connection.door.bell.twice()
        connection.lamp.set(color=lab.Color(red=1))
        connection.lamp.set(color=None)
        connection.send(lab.LampSet(color=lab.Color(red=2)))
        opened, cat = connection
    assert opened == lab.DoorOpened(by="me")
    assert (type(cat).__name__, cat.to_dict()) == ("UnknownComponent", {"type": "cat.in"})
    assert wire.socket.told == [
        {"type": "door.open"},
        {"type": "door.bell.ring", "times": 3},
        {"type": "door.bell.ring", "times": 2},
        {"type": "lamp.set", "color": {"red": 1}},
        {"type": "lamp.set", "color": None},
        {"type": "lamp.set", "color": {"red": 2}},
    ]
    request = wire.requests[0]
    assert str(request.url) == "ws://lab.invalid/v1/lab/rooms?name=attic"
    sent = {name.lower(): value for name, value in request.headers.items()}
    assert (sent["lab-beta"], sent["lab-version"]) == ("cats", "7")
    assert "x-lab" not in sent  # a constant of the operation, not of the socket


def test_the_async_twin(rooms: Workshop, wire: Wire) -> None:
    lab = rooms.generate()

    async def run() -> Any:
        client = lab.AsyncOpenAI(api_key="k", base_url="http://lab.invalid/v1", plugins=[wire])
        async with client.rooms.connect(key="red") as connection:
            assert type(connection) is lab.AsyncRoomsConnection
            await connection.door.bell.ring(times=3)
            await connection.door.bell.twice()
            return [event async for event in connection]

    assert [event.type for event in asyncio.run(run())] == ["door.opened", "cat.in"]
    assert [told["times"] for told in wire.socket.told] == [3, 2]
    assert str(wire.requests[0].url).endswith("?key=red")


def test_wrong_keywords_are_refused_before_anything_is_sent(rooms: Workshop, wire: Wire) -> None:
    lab = rooms.generate()
    client = lab.OpenAI(api_key="k", plugins=[wire])
    with pytest.raises(TypeError, match="name or key"):
        client.rooms.connect()
    with pytest.raises(TypeError, match=r"'nam'.*Did you mean 'name'"):
        client.rooms.connect(nam="attic")
    with client.rooms.connect(name="attic") as connection:
        with pytest.raises(TypeError, match=r"'time'.*Did you mean 'times'"):
            connection.door.bell.ring(time=3)
        with pytest.raises(TypeError, match="times"):
            connection.door.bell.ring()
        with pytest.raises(TypeError, match="stream"):  # left out of the parameters
            connection.door.open(stream=True)
        with pytest.raises(AttributeError, match=r"'opn'.*Did you mean 'open'"):
            connection.door.opn()
    assert not wire.socket.told


def test_a_needed_parameter_may_stand_by_position(rooms: Workshop, wire: Wire) -> None:
    lab = rooms.generate()
    doors = lab.OpenAI(api_key="k", plugins=[wire]).rooms.doors
    for manager in (doors.connect("blue"), doors.connect(name="blue")):
        with manager:
            pass
    assert [str(request.url).partition("?")[2] for request in wire.requests] == ["name=blue"] * 2
    assert list(inspect.signature(lab.RoomsDoors.connect).parameters)[:2] == ["self", "name"]
    assert "name" not in lab.RoomsDoorsConnectParams.__annotations__


def test_signatures_and_docstrings(rooms: Workshop) -> None:
    lab = rooms.generate()
    connect = inspect.signature(lab.Rooms.connect).parameters
    assert {"name", "key", "Lab_Beta", "reconnect", "extra_query"} <= connect.keys()
    assert not {"extra_body", "idempotency_key"} & connect.keys()
    assert "Enter a room." in lab.Rooms.connect.__doc__
    door = importlib.import_module("oai_lab.sockets.rooms").RoomsDoorSender
    assert list(inspect.signature(door.open).parameters) == ["self", "event_id"]
    assert door.open.__doc__.startswith("Open the door.")
    assert "`door`: open" in lab.RoomsConnection.__doc__
    text = rooms.text("params/rooms_connection_events.py")
    assert "times: Required[int]" in text
    assert "At least 1." in text


def test_public_names(rooms: Workshop) -> None:
    lab = rooms.generate()
    for name in (
        *("RoomsConnection", "AsyncRoomsConnection", "DoorsConnection", "RoomsConnectParams"),
        *("RoomsDoorBellRingEventParams", "ConnectionManager", "ReconnectingEvent"),
    ):
        assert name in lab.__all__
        assert getattr(lab, name).__name__ == name


def test_docstrings_say_where_events_go(rooms: Workshop) -> None:
    rooms.generate()
    assert "Sent by the client." in rooms.text("components/command.py")
    assert "Event that `client.rooms.connect` and `client.rooms.doors.connect` hand out." in (
        rooms.text("components/report.py")
    )


def test_sockets_are_not_loaded_before_one_is_opened(rooms: Workshop) -> None:
    rooms.generate()
    program = """
import sys
import oai_lab
client = oai_lab.OpenAI(api_key="k")
assert client.rooms.create
names = [name for name in sys.modules if "sockets" in name and "transport" not in name]
assert not names, names
manager = client.rooms.connect(name="attic")
assert "oai_lab.sockets.rooms" not in sys.modules
assert "websockets" not in sys.modules
"""
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{program}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stderr


def test_coverage_counts_sockets(rooms: Workshop, capsys: pytest.CaptureFixture[str]) -> None:
    rooms.generate()
    rooms.data("ownership.yaml", {})
    upstream = {"operations": 1, "webhooks": 0, "schemas": 0}
    rooms.data("groups.yaml", {"upstream": upstream, "groups": rooms.groups})
    root = str(rooms.workspace.root)
    assert main(["--root", root, "coverage"]) == 0
    assert "sockets 2/2\nclient events 6/6\n" in capsys.readouterr().out
    (rooms.lab.source / "sockets" / "rooms.py").write_text("")
    resource = rooms.lab.source / "resources" / "rooms_doors.py"
    resource.write_text("")
    assert main(["--root", root, "coverage"]) == 1
    out = capsys.readouterr().out
    assert "sockets 1/2, not rooms.doors.connect\n" in out
    assert "client events 3/6, not rooms: door.open, " in out


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("sends: Command", "sends: Comand", "sends: there is no schema 'Comand'"),
        ("receives: Report", "receives: Repot", "receives: there is no schema 'Repot'"),
        ("sends: Command", "sends: Shade", "sends: Shade is no union of events"),
        ("sends: Command", "sends: Color", "Color has no type of its own"),
        ("    sends: Command\n", "", "a socket needs sends"),
        ("sends: Command", "send: Command", "unknown key 'send'"),
        ("  rooms:\n    connection", "  attic:\n    connection", "there is no resource 'attic'"),
        ("lamp.set: Set the color of the lamp.", "lamp.set: ''", "lamp.set needs a sentence"),
        ("lamp.set: Set", "lamp.dim: Dim", "events: the client sends no lamp.dim"),
        ("one_of: [name, key]", "one_of: [name, kee]", "one_of: there is no query parameter 'kee'"),
        ("one_of: [name, key]", "one_of: name", "one_of is a list of names"),
        (
            "query: {name: Which room., key",
            "query: {timeout: X, name: Y, key",
            "parameter 'timeout' clashes",
        ),
        (
            "query: {name: Which room., key",
            "query: {Lab_Beta: X, name: Y, key",
            "parameter 'Lab_Beta' clashes",
        ),
        ("omit: [stream]", "omit: [strem]", "omit: no event has 'strem'"),
        ("headers_of: makeRoom", "headers_of: mkRoom", "mkRoom has no header parameters"),
        (
            "helpers: {door.bell:",
            "helpers: {door.bel:",
            "helpers: there is no namespace 'door.bel'",
        ),
        ("bells:BellHelpers", "bells.BellHelpers", "door.bell is a mixin, as 'module:Class'"),
        ("connection: Doors", "connection: Rooms", "two connections are called Rooms"),
        ("events: *events", "events: [door.open]", "events maps names to texts"),
        ("rooms.doors:\n    connection: Doors", "rooms.doors: x\n  x:", "is a table of keys"),
        ("methods: {create:", "methods: {connect:", "the resource has a method connect already"),
    ],
)
def test_wrong_rows_stop_the_generator(rooms: Workshop, old: str, new: str, problem: str) -> None:
    assert old in SURFACE
    rooms.schemas("Shade: {type: string, enum: [dark, light]}")
    rooms.surface(SURFACE.replace(old, new, 1))
    found = "\n".join(rooms.problems())
    assert problem in found
    assert "lab/slice/surface.yaml: sockets" in found


@pytest.mark.parametrize(
    ("kind", "problem"),
    [
        ("open", "'open' has no dot"),
        ("recv.open", "the namespace 'recv' would hide"),
        ("send.it", "the namespace 'send' would hide"),
        ("on.it", "the namespace 'on' would hide"),
        ("close.it", "the namespace 'close' would hide"),
        ("handshake.again", "the namespace 'handshake' would hide"),
        ("door.bell", "door.bell is a method, and a namespace of others"),
        ("lamp.set", "two events or namespaces would be called LAMP_SET"),
        ("door_bell.ring", "would be called DOOR_BELL_RING"),
        ("door.import", "'import' in 'door.import' is no name"),
        ("door._open", "'_open' in 'door._open' is no name"),
        ("door.open-wide", "'open-wide' in 'door.open-wide' is no name"),
    ],
)
def test_types_that_make_no_methods_stop_the_generator(
    rooms: Workshop, kind: str, problem: str
) -> None:
    rooms.schemas(SCHEMAS.replace("door.open]", f"{kind}]"))
    rooms.surface(SURFACE.replace("door.open:", f"{kind}:"))
    assert problem in "\n".join(rooms.problems())


def test_a_new_document_asks_for_a_sentence(rooms: Workshop) -> None:
    rooms.slice()
    rooms.document["components"]["schemas"]["Command"]["oneOf"][0] = {
        "$ref": "#/components/schemas/CatFeed"
    }
    del rooms.document["components"]["schemas"]["DoorOpen"]
    rooms.schemas("CatFeed: {type: object, properties: {type: {type: string, enum: [cat.feed]}}}")
    said: list[str] = []
    assert not update(rooms.workspace, rooms.document, said.append)
    for socket in ("rooms", "rooms.doors"):
        where = f"lab/slice/surface.yaml: sockets.{socket}: events:"
        assert f"error: {where} cat.feed needs a sentence" in said
        assert f"error: {where} the client sends no door.open" in said


def test_a_member_without_a_name_in_python_stops_the_generator(rooms: Workshop) -> None:
    rooms.schemas(SCHEMAS.replace("event_id:", "event-id:"))
    assert "door.open: 'event-id' is no Python name" in "\n".join(rooms.problems())


def test_a_connection_with_the_name_of_a_component_stops_the_generator(rooms: Workshop) -> None:
    rooms.schemas("RoomsConnection: {type: object, properties: {id: {type: string}}}")
    assert "RoomsConnection: generated, but" in "\n".join(rooms.problems())


def test_reserved_names_are_those_of_core() -> None:
    public = {name for cls in (Connection, AsyncConnection) for name in dir(cls) if name[0] != "_"}
    assert public <= CONNECTION
    assert CORE_OPTIONS == CONNECT_OPTIONS
    assert not [name for cls in (Sender, AsyncSender) for name in dir(cls) if name[0] != "_"]
