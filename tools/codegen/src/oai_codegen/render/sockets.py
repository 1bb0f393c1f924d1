"""Modules of sockets: connections, and the namespaces whose methods send events."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..ir.kinds import Named
from ..ir.modules import Modules
from ..ir.sockets import EventModel, SocketModel
from ..naming import snake
from .annotations import Annotator
from .operations import expression, mapping, names_tuple
from .params import ParamsRenderer
from .text import Imports, block, docstring, module, quoted


def socket_stem(socket: SocketModel) -> str:
    """The module of the connections, below `sockets`: `beta_realtime`."""
    return snake(socket.row.resource)


@attrs.define
class SocketRenderer:
    """Renders the sockets of one package."""

    modules: Modules
    package: str
    params: ParamsRenderer

    def operation(self, socket: SocketModel) -> str:
        """The constant that describes `connect`."""
        row, own = socket.row, f"oai_{self.package}"
        query = {item.name: item.wire for item in socket.query}
        headers = {param.property.name: param.property.wire for param in socket.headers}
        event = expression(Named(socket.receives.schema), None, self.package, self.modules)
        arguments = [
            quoted(f"{row.resource}.connect"),
            '"GET"',
            quoted(row.path),
            f'scope="{own}.components"',
            f'params="{own}.params:{socket.params_name}"',
            *([f"query={mapping(query)}"] if query else []),
            *([f"headers={mapping(headers)}"] if headers else []),
            *([f"required={names_tuple(row.needed)}"] if row.needed else []),
            *([f"one_of={names_tuple(row.one_of)}"] if row.one_of else []),
            f"event={quoted(event)}",
            *([f"const_headers={mapping(row.headers)}"] if row.headers else []),
            f'socket="{own}.sockets.{socket_stem(socket)}:{socket.name}"',
        ]
        return f"{socket.constant} = Operation({', '.join(arguments)},)"

    def connect_params(self, socket: SocketModel) -> str:
        """The TypedDict of the keywords of `connect`, but for those with a place of their own."""
        hidden, runtime = Imports(), Imports()
        annotator = self.params.annotator(self.package, socket.params_stem, hidden)
        method = f"Parameters of `{socket.row.resource}.connect`."
        lines = [
            f"class {socket.params_name}(ConnectOptions, total=False):",
            docstring(method, "    "),
            "",
        ]
        for item in socket.query:
            if item.name not in socket.row.positional:
                annotation = annotator.param(item.type, None)
                if item.required:
                    annotator.typing.add("Required")
                    annotation = f"Required[{annotation}]"
                about = docstring(socket.row.query[item.name], "    ")
                lines += [f"    {item.name}: {annotation}", about, ""]
        for param in socket.headers:
            lines += self.params.param(param, socket.params_name, annotator)
        runtime.add("oai_core.sockets.options", "ConnectOptions")
        hidden.add("typing", *annotator.typing)
        if hidden.lines():
            runtime.add("typing", "TYPE_CHECKING")
        return module(
            f"the socket of {socket.row.resource}",
            method,
            runtime.lines(),
            block("if TYPE_CHECKING", hidden.lines()),
            lines,
        )

    def event_params(self, socket: SocketModel) -> str:
        """The TypedDicts of what the methods of a connection take."""
        hidden, runtime = Imports(), Imports()
        runtime.add("typing", "TypedDict")
        annotator = self.params.annotator(self.package, socket.events_stem, hidden)
        bodies = [
            "\n".join(self._event_params(socket, event, annotator)) for event in socket.events
        ]
        hidden.add("typing", *annotator.typing)
        if hidden.lines():
            runtime.add("typing", "TYPE_CHECKING")
        return module(
            f"the socket of {socket.row.resource}",
            f"What the methods of `{socket.name}` send.",
            runtime.lines(),
            block("if TYPE_CHECKING", hidden.lines()),
            ["\n\n".join(bodies)],
        )

    def _event_params(
        self, socket: SocketModel, event: EventModel, annotator: Annotator
    ) -> list[str]:
        lines = [
            f"class {socket.event_params(event)}(TypedDict, total=False):",
            docstring(f"Parameters of `connection.{event.type}`.", "    "),
            "",
        ]
        for item in event.params:
            annotation = annotator.param(item.type, event.home)
            if item.required:
                annotator.typing.add("Required")
                annotation = f"Required[{annotation}]"
            lines.append(f"    {item.name}: {annotation}")
            about = self.params.glossary.about(item, event.model.name, parameter=True)
            lines += [docstring(about, "    "), ""] if about else []
        return lines

    def connections(self, socket: SocketModel) -> str:
        """The module of the connections and of their namespaces, blocking and async."""
        return _Writer(self, socket).text()


class _Writer:
    def __init__(self, renderer: SocketRenderer, socket: SocketModel) -> None:
        self.renderer = renderer
        self.socket = socket
        self.hidden = Imports()
        self.runtime = Imports()
        self.annotator = Annotator(
            renderer.modules, renderer.package, "sockets", socket_stem(socket), self.hidden
        )

    def text(self) -> str:
        socket = self.socket
        self.runtime.add("oai_core.sockets.sending", "ClientEvent", "sends")
        self.runtime.add("oai_core.sockets.connection", "AsyncConnection", "Connection")
        self.runtime.add("typing", "TYPE_CHECKING")
        self.hidden.add("typing", "TypeAlias", "Unpack")
        bases = self._bases()
        events = [self._event(event) for event in socket.events]
        bodies: list[str] = []
        for prefix in ("", "Async"):
            bodies += ["\n".join(self._sender(names, prefix)) for names in socket.namespaces]
            bodies.append("\n".join(self._connection(prefix)))
        return module(
            f"the socket of {socket.row.resource}",
            f"Connections of `{socket.row.resource}`, and what they send.",
            self.runtime.lines(),
            block("if TYPE_CHECKING", self.hidden.lines()),
            bases,
            ["\n\n".join(events)],
            ["\n\n\n".join(bodies)],
        )

    def _bases(self) -> list[str]:
        """Connections of these events; at run time a base has no need to know them."""
        socket = self.socket
        received = self.annotator.component(Named(socket.receives.schema), socket.receives)
        sent = self.annotator.param(Named(socket.sends.schema), socket.sends)
        names = ("Connection", "AsyncConnection")
        typed = [f"_{name}: TypeAlias = {name}[{received}, {sent}]" for name in names]
        plain = [f"_{name} = {name}" for name in names]
        return [*block("if TYPE_CHECKING", typed), *block("else", plain)]

    def _event(self, event: EventModel) -> str:
        where = f"oai_{self.renderer.package}.params.{self.socket.events_stem}"
        names = ", ".join(quoted(item.name) for item in event.params)
        required = [item.name for item in event.params if item.required]
        arguments = [
            quoted(event.type),
            f"params={quoted(f'{where}:{self.socket.event_params(event)}')}",
            f"names=frozenset({{{names}}})" if names else "names=frozenset()",
            *([f"required={names_tuple(required)}"] if required else []),
        ]
        return f"{event.constant} = ClientEvent({', '.join(arguments)})"

    def _sender(self, names: tuple[str, ...], prefix: str) -> list[str]:
        socket = self.socket
        base = f"{prefix}Sender"
        path = socket.row.helpers.get(".".join(names))
        if path is None:
            self.runtime.add("oai_core.sockets.sending", base)
        else:
            where, _, mixin = path.partition(":")
            base = f"{prefix}{mixin}"
            own = f"oai_{self.renderer.package}."
            self.runtime.add(where.replace(own, "..", 1), base)
        events = socket.namespaces[names]
        where = ".".join(names)
        what = f"Sends the events `{where}.*`." if events else f"What stands below `{where}`."
        lines = [f"class {prefix}{socket.sender(names)}({base}):", docstring(what, "    "), ""]
        lines += self._inside(names, prefix)
        for event in events:
            lines += [f"    {line}" for line in self._method(event, prefix)]
        return lines

    def _method(self, event: EventModel, prefix: str) -> list[str]:
        params = self.socket.event_params(event)
        self.hidden.add(f"..params.{self.socket.events_stem}", params)
        start, call = ("async def", "await self._send") if prefix else ("def", "self._send")
        return [
            f"@sends({event.constant})",
            f"{start} {event.method}(self, **event: Unpack[{params}]) -> None:",
            docstring(f"{event.summary}\n\n        Sends `{event.type}`.\n        ", "    "),
            f"    {call}({event.constant}, event)",
            "",
        ]

    def _inside(self, outer: tuple[str, ...], prefix: str) -> list[str]:
        inside = self.socket.inside(outer)
        if not inside:
            return []
        self.runtime.add("oai_core.sockets.sending", "sender")
        here = f"oai_{self.renderer.package}.sockets.{socket_stem(self.socket)}"
        typed: list[str] = []
        plain: list[str] = []
        for names in inside:
            cls = f"{prefix}{self.socket.sender(names)}"
            typed.append(f"{names[-1]}: {cls}")
            plain.append(f'{names[-1]} = sender("{here}:{cls}")')
        made = [*block("if TYPE_CHECKING", typed), *block("else", plain)]
        return [*(f"    {line}" for line in made), ""]

    def _connection(self, prefix: str) -> list[str]:
        socket = self.socket
        about = f"The socket that `client.{socket.row.resource}.connect` opens.\n"
        for names, events in sorted(socket.namespaces.items()):
            if events:
                about += f"\n    - `{'.'.join(names)}`: {', '.join(e.method for e in events)}"
        return [
            f"class {prefix}{socket.name}(_{prefix}Connection):",
            docstring(f"{about}\n    ", "    "),
            "",
            *self._inside((), prefix),
        ]


def connect_method(
    socket: SocketModel, blocking: bool, runtime: Imports, hidden: Imports
) -> list[str]:
    """The method of a resource; what it needs is added to the imports."""
    prefix = "" if blocking else "Async"
    row, manager = socket.row, f"{prefix}ConnectionManager"
    runtime.add("oai_core.resources", "helper")
    runtime.add(f"..operations.{snake(row.resource)}", socket.constant)
    runtime.add("typing", "Unpack")
    hidden.add("oai_core.sockets.manager", manager)
    hidden.add(f"..sockets.{socket_stem(socket)}", f"{prefix}{socket.name}")
    hidden.add(f"..params.{socket.params_stem}", socket.params_name)
    own = "".join(f"{name}: str, " for name in row.positional)
    given = "".join(f"{quoted(name)}: {name}, " for name in row.positional)
    params = f"{{{given}**params}}" if given else "params"
    returned = f"{manager}[{prefix}{socket.name}]"
    about = f"{row.summary}\n\n    GET {row.path}, as a WebSocket, when the result is entered: "
    about += f"`{'' if blocking else 'async '}with`, or `enter()`."
    about += "\n    Raises APIStatusError, APIConnectionError then.\n    "
    return [
        f"@helper({socket.constant})",
        f"def connect(self, {own}**params: Unpack[{socket.params_name}]) -> {returned}:",
        docstring(about, "    "),
        f"    result: {returned} = self._connect({socket.constant}, {params})",
        "    return result",
    ]


def public_names(sockets: Sequence[SocketModel]) -> dict[str, str]:
    """The connections of a package -> their modules, relative to it."""
    return {
        f"{prefix}{socket.name}": f".sockets.{socket_stem(socket)}"
        for socket in sockets
        for prefix in ("", "Async")
    }
