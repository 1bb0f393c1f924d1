"""Modules of resources: a blocking and an async class, and their typed raw and streaming forms."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..ir.modules import Modules
from ..ir.operations import OperationModel
from ..ir.sockets import SocketModel
from ..naming import pascal, snake
from ..surface import Surface
from .annotations import Annotator
from .sockets import connect_method
from .text import Imports, block, docstring, module, quoted

_OPTIONS = "RequestOptions"


def resource_class(resource: str) -> str:
    """`responses.input_items` -> `ResponsesInputItems`."""
    return pascal(resource)


def resource_stem(resource: str) -> str:
    """`responses.input_items` -> `responses_input_items`."""
    return snake(resource)


@attrs.define
class ResourceRenderer:
    """Renders the resources of one package."""

    modules: Modules
    package: str
    surface: Surface

    def render(
        self, resource: str, operations: Sequence[OperationModel], socket: SocketModel | None = None
    ) -> str:
        """The module of one resource, which may have a socket."""
        return _Writer(self, resource, operations, socket).text()


class _Writer:
    def __init__(
        self,
        renderer: ResourceRenderer,
        resource: str,
        operations: Sequence[OperationModel],
        socket: SocketModel | None,
    ) -> None:
        self.renderer = renderer
        self.resource = resource
        self.operations = operations
        self.socket = socket
        self.children = renderer.surface.children(resource)
        self.helpers = renderer.surface.helpers.get(resource)
        self.name = resource_class(resource)
        self.hidden = Imports()
        self.runtime = Imports()
        self.annotator = Annotator(
            renderer.modules, renderer.package, "resources", resource_stem(resource), self.hidden
        )

    def text(self) -> str:
        if self.helpers is None:
            self.runtime.add("oai_core.resources", "AsyncResource", "Resource")
        else:
            mixins = (f"{prefix}{self.name}Helpers" for prefix in ("", "Async"))
            own = f"oai_{self.renderer.package}."
            self.runtime.add(self.helpers.module.replace(own, "..", 1), *mixins)
        if self.sends or self.socket is not None:
            self.runtime.add("typing", "TYPE_CHECKING")
        bodies = [self._class(blocking=True), self._class(blocking=False)]
        raws = [
            line
            for blocking in (True, False)
            for kind in ("raw", "streaming")
            if self.sends
            for line in self._wrapped(blocking, kind)
        ]
        summary = self.renderer.surface.resources[self.resource]
        self.hidden.add("typing", *self.annotator.typing)
        for name in self.runtime.names.get("typing", ()):
            self.hidden.names.get("typing", set()).discard(name)
        text = module(
            f"the resource {self.resource}",
            summary,
            self.runtime.lines(),
            block("if TYPE_CHECKING", self.hidden.lines()),
            ["\n\n\n".join("\n".join(body) for body in bodies)],
            block("if TYPE_CHECKING", raws),
        )
        if not any(operation.deprecated for operation in self.operations):
            return text
        # The typed twins for raw responses name each method, the deprecated ones too.
        head, _, rest = text.partition("\n")
        return f"{head}\n# pyright: reportDeprecated=false\n{rest}"

    @property
    def sends(self) -> bool:
        """Whether there is a method that sends something, here or below."""
        return bool(self.operations or self.children or (self.helpers and self.helpers.raw))

    def _prefix(self, blocking: bool) -> str:
        return "" if blocking else "Async"

    def _class(self, blocking: bool) -> list[str]:
        prefix = self._prefix(blocking)
        base = f"{prefix}Resource" if self.helpers is None else f"{prefix}{self.name}Helpers"
        lines = [
            f"class {prefix}{self.name}({base}):",
            docstring(self.renderer.surface.resources[self.resource], "    "),
            "",
        ]
        declared = [
            f"with_raw_response: {prefix}{self.name}WithRawResponse",
            f"with_streaming_response: {prefix}{self.name}WithStreamingResponse",
        ]
        if not self.sends:
            return [*lines, *self._connect(blocking)] if self.socket else lines[:-1]
        runtime: list[str] = []
        for child in self.children:
            name, stem = child.rpartition(".")[2], resource_stem(child)
            cls = f"{prefix}{resource_class(child)}"
            self.hidden.add(f".{stem}", cls)
            self.runtime.add("oai_core.resources", "subresource")
            declared.append(f"{name}: {cls}")
            path = f"oai_{self.renderer.package}.resources.{stem}:{cls}"
            runtime.append(f'{name} = subresource("{path}")')
        guarded = block("if TYPE_CHECKING", declared)
        if runtime:
            guarded += block("else", runtime)
        lines += [f"    {line}" for line in guarded]
        for operation in self.operations:
            if operation.row.by_hand:
                continue
            lines += [
                "",
                *(f"    {line}" if line else "" for line in self._method(operation, blocking)),
            ]
        return [*lines, *self._connect(blocking)]

    def _connect(self, blocking: bool) -> list[str]:
        if self.socket is None:
            return []
        lines = connect_method(self.socket, blocking, self.runtime, self.hidden)
        return ["", *(f"    {line}" for line in lines)]

    def _result(self, operation: OperationModel, blocking: bool) -> str:
        row = operation.row
        if operation.item is not None:
            item = self.annotator.component(operation.item, operation.item_home)
            kind = "Page" if blocking else "AsyncPaginator"
            self.hidden.add("oai_core.pages", kind)
            return f"{kind}[{item}]"
        if operation.binary:
            self.hidden.add("oai_core.raw", "BinaryResponse")
            return "BinaryResponse"
        if row.text == "always":
            return "str"
        if operation.result is None:
            return "None"
        result = self.annotator.component(operation.result, operation.result_home)
        if row.text:
            result += " | str"
        return f"{result} | None" if row.optional_result else result

    def _params(self, operation: OperationModel) -> str:
        if not operation.params:
            self.hidden.add("oai_core.options", _OPTIONS)
            return _OPTIONS
        self.hidden.add(f"..params.{operation.params_stem}", operation.params_name)
        return operation.params_name

    def _method(self, operation: OperationModel, blocking: bool) -> list[str]:
        self.runtime.add("oai_core.resources", "method")
        self.runtime.add(f"..operations.{resource_stem(self.resource)}", operation.constant)
        self.runtime.add("typing", "Unpack")
        positional = [
            f"{n}: str" for n, how in operation.path_params.items() if how == "positional"
        ]
        keyword = [f"{n}: str" for n, how in operation.path_params.items() if how == "keyword"]
        params = f"**params: Unpack[{self._params(operation)}]"
        if operation.row.stream or operation.shapes:
            return self._overloaded_method(operation, blocking, positional, keyword, params)
        star = ["*", *keyword] if keyword else []
        signature = ", ".join(["self", *positional, *star, params])
        awaits = not blocking and operation.item is None
        call = "_list" if operation.item is not None else "_call"
        returned = self._result(operation, blocking)
        statement = f"await self.{call}" if awaits else f"self.{call}"
        return [
            *self._deprecation(operation),
            f"@method({operation.constant})",
            f"{'async ' if awaits else ''}def {operation.row.method}({signature}) -> {returned}:",
            *self._doc(operation),
            *_returned(f"{statement}({', '.join(self._arguments(operation))})", returned),
        ]

    def _overloaded_method(
        self,
        operation: OperationModel,
        blocking: bool,
        positional: list[str],
        keyword: list[str],
        params: str,
    ) -> list[str]:
        row = operation.row
        self.runtime.add("typing", "overload")
        self.hidden.add("typing", "Any")
        start = "def" if blocking else "async def"
        either = self._result(operation, blocking)
        variants = self._shapes(operation)
        variants.append(([], either, params))
        own, arguments = [*keyword], self._arguments(operation)
        if row.stream:
            self.hidden.add("typing", "Literal")
            stream = "Stream" if blocking else "AsyncStream"
            self.hidden.add("oai_core.streams", stream)
            self.hidden.add("oai_core.options", "StreamTo")
            assert operation.event is not None
            event = self.annotator.component(operation.event, operation.event_home)
            off = "stream: Literal[False] | None = None"
            both = f"{either} | {stream}[{event}]"
            variants = [
                (["stream: Literal[True]"], f"{stream}[{event}]", params),
                *(([off, *flags], result, others) for flags, result, others in variants),
                (["stream: bool"], both, params),
                (["stream_to: StreamTo", "stream: Literal[True] | None = None"], "None", params),
            ]
            either = both if both.endswith(" | None") else f"{both} | None"
            own.append("stream: bool | None = None")
            arguments.append("stream=stream")
        lines: list[str] = []
        for flags, returned, others in variants:
            star = ["*", *keyword, *flags] if keyword or flags else []
            signature = ", ".join(["self", *positional, *star, others])
            head = f"{start} {row.method}({signature}) -> {returned}: ..."
            lines += ["@overload", *self._deprecation(operation), head]
        star = ["*", *own] if own else []
        signature = ", ".join(["self", *positional, *star, "**params: Any"])
        call = "self._call" if blocking else "await self._call"
        return [
            *lines,
            *self._deprecation(operation),
            f"@method({operation.constant})",
            f"{start} {row.method}({signature}) -> {either}:",
            *self._doc(operation),
            *_returned(f"{call}({', '.join(arguments)})", either),
        ]

    def _shapes(self, operation: OperationModel) -> list[tuple[list[str], str, str]]:
        """Overloads by the parameter that shapes the result: its own keyword, result, the rest."""
        found: list[tuple[list[str], str, str]] = []
        for shape in operation.shapes:
            name = operation.base_params_name
            self.hidden.add(f"..params.{operation.params_stem}", name)
            flags: list[str] = []
            if shape.values is not None:
                default = " = ..." if shape.optional else ""
                values = self.annotator.component(shape.values, None)
                flags.append(f"{shape.param}: {values}{default}")
            result = self.annotator.component(shape.result, shape.result_home)
            found.append((flags, result, f"**params: Unpack[{name}]"))
        return found

    def _deprecation(self, operation: OperationModel) -> list[str]:
        if not operation.deprecated:
            return []
        self.runtime.add("oai_core.deprecation", "deprecated")
        name = f"{operation.row.resource}.{operation.row.method}"
        return [f"@deprecated({quoted(f'{name} is deprecated: {_advice(operation)}')})"]

    def _arguments(self, operation: OperationModel) -> list[str]:
        # A TypedDict is no dict[str, Any] to checkers; a display of its members is. Methods with
        # overloads take **params: Any, and pass the mapping on as it is.
        arguments = [operation.constant, "params"]
        if operation.path_params:
            names = ", ".join(operation.path_params)
            arguments.append(f"path=({names}{',' if len(operation.path_params) == 1 else ''})")
        return arguments

    def _doc(self, operation: OperationModel) -> list[str]:
        text = f"{operation.row.summary}\n\n    {operation.http_method} {operation.path}."
        if operation.deprecated:
            text += f" Deprecated: {_advice(operation)}"
        text += " Raises APIStatusError, APIConnectionError.\n    "
        return [docstring(text, "    ")]

    def _wrapped(self, blocking: bool, kind: str) -> list[str]:
        prefix = self._prefix(blocking)
        suffix = "WithRawResponse" if kind == "raw" else "WithStreamingResponse"
        helper = kind if blocking else f"async_{kind}"
        lines = [
            f"class {prefix}{self.name}{suffix}:",
            f"    def __init__(self, resource: {prefix}{self.name}) -> None:",
        ]
        methods = [operation.row.method for operation in self.operations]
        for name in [*methods, *(self.helpers.raw if self.helpers else ())]:
            self.hidden.add("oai_core.raw", helper)
            lines.append(f"        self.{name} = {helper}(resource.{name})")
        for child in self.children:
            name = child.rpartition(".")[2]
            wrapper = f"{prefix}{resource_class(child)}{suffix}"
            self.hidden.add(f".{resource_stem(child)}", wrapper)
            lines.append(f"        self.{name} = {wrapper}(resource.{name})")
        return [*lines, ""]


def _advice(operation: OperationModel) -> str:
    return operation.row.deprecated or "the API is to lose it."


def _returned(call: str, result: str) -> list[str]:
    """The statements that make the call; the variable tells checkers what `Any` is here.

    Where the server sends nothing there is a raw response all the same, so all calls return.
    """
    return [f"    result: {result} = {call}", "    return result"]
