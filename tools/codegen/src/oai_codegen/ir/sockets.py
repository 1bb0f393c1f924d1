"""Sockets: the events that a client sends, and the namespaces of methods that send them."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from ..naming import pascal, snake
from ..problems import Problems
from ..sockets import SocketRow
from ..surface import Surface
from .kinds import STRING, Choice, Named
from .models import Module, ObjectModel, Property
from .modules import Modules
from .operations import OPTIONS, OperationModel, Param

CONNECT_OPTIONS = OPTIONS - {"extra_body", "idempotency_key", "stream_to"} | {
    "reconnect",
    "on_reconnecting",
    "initial_delay",
    "max_delay",
    "max_queue_size",
    "websocket_connection_options",
}
"""Keywords that `connect` takes beside its parameters (oai_core.sockets.options)."""

CONNECTION = frozenset(
    [
        "close",
        "close_code",
        "close_reason",
        "closed",
        "dispatch_events",
        "handshake",
        "off",
        "on",
        "once",
        "parse_event",
        "recv",
        "recv_bytes",
        "request_id",
        "send",
        "send_raw",
        "unsent_messages",
    ]
)
"""What every connection has (oai_core.sockets.connection), which no namespace may hide."""


@attrs.frozen
class EventModel:
    """One event that the client sends: the method, and its keyword parameters."""

    type: str
    summary: str
    model: ObjectModel
    home: Module
    params: tuple[Property, ...]

    @property
    def namespace(self) -> tuple[str, ...]:
        """Where the method stands on a connection: `("conversation", "item")`."""
        return tuple(self.type.split(".")[:-1])

    @property
    def method(self) -> str:
        """The method's name: the last word of the type."""
        return self.type.rpartition(".")[2]

    @property
    def constant(self) -> str:
        """The constant that describes it: `CONVERSATION_ITEM_CREATE`."""
        return self.type.replace(".", "_").upper()


@attrs.frozen
class SocketModel:
    """One `connect`, and the connection that it makes."""

    row: SocketRow
    sends: Module
    receives: Module
    events: tuple[EventModel, ...]
    headers: tuple[Param, ...]

    @property
    def name(self) -> str:
        """The class of the blocking connection."""
        return f"{self.row.connection}Connection"

    @property
    def constant(self) -> str:
        """The constant of the operation."""
        return f"CONNECT_{snake(self.row.resource).upper()}"

    @property
    def params_name(self) -> str:
        """The TypedDict of the keywords of `connect`."""
        return f"{pascal(self.row.resource)}ConnectParams"

    @property
    def params_stem(self) -> str:
        """The module of that TypedDict."""
        return snake(self.params_name)

    @property
    def events_stem(self) -> str:
        """The module of the TypedDicts of all events."""
        return f"{snake(self.name)}_events"

    @property
    def query(self) -> list[Property]:
        """The query parameters of `connect`: texts."""
        row = self.row
        return [Property(name, name, STRING, name in row.needed) for name in row.query]

    @cached_property
    def namespaces(self) -> Mapping[tuple[str, ...], tuple[EventModel, ...]]:
        """The events of each namespace, the inner ones first; some only hold others."""
        found: dict[tuple[str, ...], list[EventModel]] = {}
        for event in self.events:
            for depth in range(1, len(event.namespace) + 1):
                found.setdefault(event.namespace[:depth], [])
            found[event.namespace].append(event)
        ordered = sorted(found.items(), key=lambda pair: (-len(pair[0]), pair[0]))
        return {names: tuple(events) for names, events in ordered}

    def inside(self, outer: tuple[str, ...]) -> list[tuple[str, ...]]:
        """The namespaces directly within one, or on the connection itself."""
        return sorted(names for names in self.namespaces if names[:-1] == outer)

    def sender(self, names: tuple[str, ...]) -> str:
        """The class of a namespace's blocking methods."""
        return f"{self.row.connection}{''.join(map(pascal, names))}Sender"

    def event_params(self, event: EventModel) -> str:
        """The TypedDict of an event's parameters."""
        return f"{self.row.connection}{pascal(event.type)}EventParams"


@attrs.define
class SocketBuilder:
    """Builds the sockets of one package."""

    modules: Modules
    surface: Surface
    problems: Problems
    operations: Iterable[OperationModel]

    def build_all(self) -> list[SocketModel]:
        """Follow the rows of the surface file."""
        rows = self.surface.sockets.values()
        names = [row.connection for row in rows]
        for name in sorted({name for name in names if names.count(name) > 1}):
            self.problems.error(self.surface.where, f"sockets: two connections are called {name}")
        built = [self._build(row) for row in rows]
        return [socket for socket in built if socket is not None]

    def _build(self, row: SocketRow) -> SocketModel | None:
        location = f"{self.surface.where}: sockets.{row.resource}"
        sends = self._union("sends", row.sends, location)
        receives = self._union("receives", row.receives, location)
        if any(method.method == "connect" for method in self.surface.of(row.resource)):
            self.problems.error(location, "the resource has a method connect already")
        if sends is None or receives is None:
            return None
        events = tuple(self._events(row, sends, location))
        socket = SocketModel(row, sends, receives, events, self._headers(row, location))
        keywords = [*row.query, *(param.property.name for param in socket.headers)]
        for name in sorted({n for n in keywords if keywords.count(n) > 1 or n in CONNECT_OPTIONS}):
            self.problems.error(location, f"the parameter {name!r} clashes with another one")
        self._check_names(socket, location)
        return socket

    def _union(self, key: str, schema: str, location: str) -> Module | None:
        module = self.modules.by_schema.get(schema)
        if module is None:
            self.problems.error(location, f"{key}: there is no schema {schema!r}")
        elif not self.modules.leaves(Named(schema), module):
            self.problems.error(location, f"{key}: {schema} is no union of events")
        else:
            return module
        return None

    def _headers(self, row: SocketRow, location: str) -> tuple[Param, ...]:
        if row.headers_of is None:
            return ()
        found = [one for one in self.operations if one.row.operation == row.headers_of]
        if not found or not found[0].headers:
            self.problems.error(location, f"headers_of: {row.headers_of} has no header parameters")
            return ()
        return found[0].headers

    def _events(self, row: SocketRow, sends: Module, location: str) -> Iterator[EventModel]:
        seen: set[str] = set()
        members: set[str] = set()
        for model, home in self.modules.leaves(Named(sends.schema), sends):
            tag = model.property("type")
            if tag is None or not isinstance(tag.type, Choice) or len(tag.type.values) != 1:
                self.problems.error(location, f"{model.name} has no type of its own")
                continue
            kind = str(tag.type.values[0])
            seen.add(kind)
            members |= {item.wire for item in model.properties}
            if not self._check_type(kind, model, location):
                continue
            if not row.events.get(kind):
                self.problems.error(location, f"events: {kind} needs a sentence")
            params = [
                item
                for item in model.properties
                if item.wire != "type" and item.wire not in row.omit
            ]
            for item in params:
                if item.name != item.wire:
                    self.problems.error(location, f"{kind}: {item.wire!r} is no Python name")
            yield EventModel(kind, row.events.get(kind, ""), model, home, tuple(params))
        for kind in sorted(row.events.keys() - seen):
            self.problems.error(location, f"events: the client sends no {kind}")
        for name in sorted({*row.omit} - members):
            self.problems.error(location, f"omit: no event has {name!r}")

    def _check_type(self, kind: str, model: ObjectModel, location: str) -> bool:
        """Whether the words of a type can be namespaces and a method."""
        words = kind.split(".")
        if len(words) < 2:
            what = f"{kind!r} has no dot, so there is no method that sends it"
            self.problems.error(location, f"{model.name}: {what}")
            return False
        for word in words:
            if not word.isidentifier() or keyword.iskeyword(word) or word.startswith("_"):
                self.problems.error(location, f"{model.name}: {word!r} in {kind!r} is no name")
                return False
        return True

    def _check_names(self, socket: SocketModel, location: str) -> None:
        made = [event.constant for event in socket.events]
        made += [socket.sender(names) for names in socket.namespaces]
        for name in sorted({name for name in made if made.count(name) > 1}):
            self.problems.error(location, f"two events or namespaces would be called {name}")
        for names, events in socket.namespaces.items():
            where = ".".join(names)
            if len(names) == 1 and where in CONNECTION:
                self.problems.error(
                    location, f"the namespace {where!r} would hide what every connection has"
                )
            inner = {inside[-1] for inside in socket.inside(names)}
            for event in events:
                if event.method in inner:
                    self.problems.error(
                        location, f"{event.type} is a method, and a namespace of others"
                    )
        known = {".".join(names) for names in socket.namespaces}
        for name in sorted(socket.row.helpers.keys() - known):
            self.problems.error(location, f"helpers: there is no namespace {name!r}")
        for name, path in socket.row.helpers.items():
            if path.count(":") != 1:
                self.problems.error(location, f"helpers: {name} is a mixin, as 'module:Class'")
