"""Operations: what a method sends, and what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ..documents import Json
from ..naming import identifier, pascal, snake
from ..problems import Problems
from ..refs import schema_name
from ..surface import MethodRow, Surface
from ..workspace import Package
from .kinds import BINARY, ListOf, Local, Named, Type, any_of, arms_of, walk
from .models import AliasModel, Module, ObjectModel, Property
from .modules import Modules
from .shapes import Shape, ShapesBuilder

OPTIONS = frozenset(
    [
        "extra_headers",
        "extra_query",
        "extra_body",
        "timeout",
        "max_retries",
        "idempotency_key",
        "api_key",
        "organization",
        "project",
        "base_url",
        "stream_to",
    ]
)
"""Keywords that methods take beside their parameters (oai_core.options.OPTION_NAMES)."""

JSON = "application/json"
EVENTS = "text/event-stream"
FORM = "multipart/form-data"


@attrs.frozen
class Param:
    """A keyword parameter: a property, and the module in which its anonymous types stand."""

    property: Property
    home: Module | None


@attrs.frozen
class OperationModel:
    """One operation with its method."""

    row: MethodRow
    constant: str
    http_method: str
    path: str
    const_query: Mapping[str, str]
    path_params: Mapping[str, str]
    query: tuple[Param, ...]
    headers: tuple[Param, ...]
    body: tuple[Param, ...] | None
    body_root: Param | None
    optional_body: bool
    files: Mapping[str, str]
    media: tuple[str, ...]
    result: Type | None
    result_home: Module | None
    event: Type | None
    event_home: Module | None
    item: Type | None
    item_home: Module | None
    auth: str
    binary: bool
    deprecated: bool
    part_types: Mapping[str, str]
    whole: Mapping[str, str]
    shapes: tuple[Shape, ...] = ()

    @property
    def params(self) -> list[Param]:
        """All keyword parameters: body, then query, then headers."""
        body = [self.body_root] if self.body_root else list(self.body or ())
        return [*body, *self.query, *self.headers]

    @property
    def apart(self) -> frozenset[str]:
        """Parameters that some methods have in words of their own, beside all others."""
        return frozenset({shape.param for shape in self.shapes} | {*self.row.apart})

    @property
    def params_name(self) -> str:
        """The TypedDict of the keyword parameters."""
        return f"{pascal(self.row.resource)}{pascal(self.row.method.replace('_', ' '))}Params"

    @property
    def base_params_name(self) -> str:
        """The TypedDict of the same without the parameters that stand apart."""
        return f"{self.params_name.removesuffix('Params')}BaseParams"

    @property
    def params_stem(self) -> str:
        """The module of that TypedDict."""
        return snake(self.params_name)


@attrs.define
class OperationBuilder:
    """Builds the operations of one package; bodies without a name join `modules`."""

    modules: Modules
    package: Package
    surface: Surface
    problems: Problems

    def build_all(self) -> list[OperationModel]:
        """Match operations and rows of the surface file; one without the other is a problem."""
        built: list[OperationModel] = []
        seen: set[str] = set()
        for path, method, operation in self.modules.index.operations(self.package):
            location = f"{self.package.name}: {method.upper()} {path}"
            rows = self.surface.rows(operation["operationId"])
            seen.add(operation["operationId"])
            if not rows:
                self.problems.error(
                    location, f"{operation['operationId']} has no row in surface.yaml"
                )
            built += [self._build(path, method, operation, row, location) for row in rows]
        for row in self.surface.methods:
            if row.operation not in seen:
                self.problems.error(self.surface.where, f"{row.operation} is not in the slice")
        order = {id(row): index for index, row in enumerate(self.surface.methods)}
        return sorted(built, key=lambda operation: order[id(operation.row)])

    def _build(
        self, path: str, method: str, operation: Json, row: MethodRow, location: str
    ) -> OperationModel:
        route, _, query = path.partition("?")
        body = _Body(self, operation, row, location)
        result, home, binary = self._result(operation, row, location)
        item, item_home = self._item(result, home, row, location)
        event, event_home = self._event(operation, row, location)
        query_params = self._params(operation, "query", row, location)
        headers = self._params(operation, "header", row, location)
        paths = self._path_params(operation, row, location)
        every = [*(body.params or ()), *query_params, *headers]
        names = [param.property.name for param in every] + list(paths)
        for name in sorted({name for name in names if names.count(name) > 1 or name in OPTIONS}):
            self.problems.error(location, f"the parameter {name!r} clashes with another one")
        security = {name for entry in operation.get("security", []) for name in entry}
        strange = sorted({*row.apart} - {param.property.name for param in every})
        if strange:
            self.problems.error(location, f"apart: there is no parameter {strange[0]!r}")
        return OperationModel(
            row=row,
            constant=snake(row.name or operation["operationId"]).upper(),
            http_method=method.upper(),
            path=route,
            const_query=dict(pair.split("=", 1) for pair in query.split("&")) if query else {},
            path_params=paths,
            query=query_params,
            headers=headers,
            body=body.params,
            body_root=body.root,
            optional_body=body.optional,
            files=body.files,
            media=body.media,
            result=result,
            result_home=home,
            event=event,
            event_home=event_home,
            item=item,
            item_home=item_home,
            auth=row.auth or ("admin" if "AdminApiKeyAuth" in security else "bearer"),
            binary=binary if row.binary is None else row.binary,
            deprecated=bool(operation.get("deprecated")) or row.deprecated is not None,
            part_types=body.part_types,
            whole=body.whole,
            shapes=self._shapes(row, every, (result, home), location),
        )

    def _shapes(
        self,
        row: MethodRow,
        params: Iterable[Param],
        result: tuple[Type | None, Module | None],
        location: str,
    ) -> tuple[Shape, ...]:
        if row.shapes is None:
            return ()
        named = {param.property.name: (param.property, param.home) for param in params}
        builder = ShapesBuilder(self.modules, self.problems, location)
        return builder.build(row.shapes, named, result, text=row.text is not None)

    def _path_params(self, operation: Json, row: MethodRow, location: str) -> dict[str, str]:
        """Names in the path's order -> "positional" or "keyword"."""
        names = [p["name"] for p in operation.get("parameters", []) if p["in"] == "path"]
        for name in row.keyword:
            if name not in names:
                self.problems.error(location, f"{name} is not in the path")
        return {name: "keyword" if name in row.keyword else "positional" for name in names}

    def _params(
        self, operation: Json, place: str, row: MethodRow, location: str
    ) -> tuple[Param, ...]:
        found: list[Param] = []
        owner = pascal(operation["operationId"])
        for parameter in operation.get("parameters", []):
            wire = parameter["name"].removesuffix("[]")
            if parameter["in"] != place:
                continue
            if place == "query" and wire == "stream" and row.stream == "query":
                continue
            name = parameter.get("x-name") or identifier(wire)
            if name is None:
                self.problems.error(location, f"no Python name for the parameter {wire!r}")
                continue
            builder = self.modules.builder()
            required = bool(parameter.get("required"))
            made = builder.property(name, parameter["schema"], required, owner, location)
            home = None
            for local in builder.locals.values():
                home = Module(
                    local.name, local.name, snake(local.name), self.package.name, local, {}
                )
                self.modules.by_schema[local.name] = home
            found.append(Param(attrs.evolve(made, wire=wire), home))
        return tuple(found)

    def _result(
        self, operation: Json, row: MethodRow, location: str
    ) -> tuple[Type | None, Module | None, bool]:
        success = [code for code in operation["responses"] if code.startswith("2")]
        if len(success) != 1:
            self.problems.error(location, f"{len(success)} successful responses")
            return None, None, False
        content: Json = operation["responses"][success[0]].get("content", {})
        media = [kind for kind in content if kind != EVENTS]
        if EVENTS in content and not (row.stream or row.binary):
            self.problems.error(
                location, "answers with events: the row needs stream, or binary: true"
            )
        if JSON not in content or row.text == "always":
            return None, None, bool(media) and row.text is None
        schema = content[JSON]["schema"]
        made, home = self.anonymous(schema, f"{pascal(operation['operationId'])}Response", location)
        return made, home, False

    def _event(
        self, operation: Json, row: MethodRow, location: str
    ) -> tuple[Type | None, Module | None]:
        """The declared event; where the document declares none, the row names its schema."""
        if row.stream is None:
            return None, None
        for code, response in operation["responses"].items():
            declared = response.get("content", {}).get(EVENTS)
            if code.startswith("2") and declared is not None:
                if row.event is not None:
                    self.problems.error(
                        location, "the document declares the event: drop it from the row"
                    )
                name = f"{pascal(operation['operationId'])}Event"
                return self.anonymous(declared["schema"], name, location)
        module = self.modules.by_schema.get(row.event or "")
        if module is None:
            self.problems.error(
                location, f"the row must name the event's schema, not {row.event!r}"
            )
            return None, None
        return Named(module.schema), module

    def _item(
        self, result: Type | None, home: Module | None, row: MethodRow, location: str
    ) -> tuple[Type | None, Module | None]:
        if row.page is None or result is None:
            return None, None
        resolved = self.modules.resolve(result, home) if home else None
        if resolved is not None and isinstance(resolved[0], ObjectModel):
            data = resolved[0].property("data")
            if data is not None and isinstance(data.type, ListOf):
                return data.type.item, resolved[1]
        self.problems.error(location, "a paged list needs a result with an array `data`")
        return None, None

    def anonymous(self, schema: Json, name: str, location: str) -> tuple[Type, Module]:
        """The type of a body or result; one without a name gets a module of its own."""
        if "$ref" in schema:
            target = self.modules.by_schema[schema_name(schema["$ref"])]
        elif name in self.modules.by_schema:
            self.problems.error(location, f"the name {name} is taken")
            target = self.modules.by_schema[name]
        else:
            target = self.modules.add(name, schema, self.package, location)
            if isinstance(target.main, AliasModel) and not target.locals:
                del self.modules.by_schema[name]  # a plain value needs no name
                return target.main.type, target
        return Named(target.schema), target


class _Body:
    """The body of one operation: all media types together."""

    def __init__(
        self, builder: OperationBuilder, operation: Json, row: MethodRow, location: str
    ) -> None:
        body: Json = operation.get("requestBody", {})
        content: Json = body.get("content", {})
        self.params: tuple[Param, ...] | None = None
        self.root: Param | None = None
        self.files: dict[str, str] = {}
        self.part_types: dict[str, str] = {}
        self.whole: dict[str, str] = {}
        self.media = tuple(content)
        self.optional = False
        self._builder = builder
        self._row = row
        self._needed = bool(body.get("required"))
        models: list[tuple[str, Type, Module]] = []
        for name, entry in content.get(FORM, {}).get("encoding", {}).items():
            self.part_types[name] = entry["contentType"]
            if entry["contentType"] in content.keys() - {JSON, FORM}:
                self.whole[name] = entry["contentType"]
        for media, entry in content.items():
            if media not in (JSON, FORM, *self.whole.values()):
                builder.problems.error(location, f"unknown media type {media}")
            elif media in (JSON, FORM):
                suffix = "FormRequest" if media == FORM and len(content) > 1 else "Request"
                name = f"{pascal(operation['operationId'])}{suffix}"
                models.append((media, *builder.anonymous(entry["schema"], name, location)))
        if models:
            self._take(models)

    def _take(self, models: list[tuple[str, Type, Module]]) -> None:
        merged: dict[str, Param] = {}
        required: list[set[str]] = []
        for media, body, around in models:
            model, home = self._builder.modules.resolve(body, around) or (None, around)
            if not isinstance(model, ObjectModel):
                made = Property("body", "body", body, True)
                self.root, self.params = Param(made, around), ()
                return
            required.append({item.wire for item in model.properties if item.required})
            for item in model.properties:
                if media == FORM:
                    self._note_file(item)
                found = merged.setdefault(item.wire, Param(item, home))
                merged[item.wire] = _joined(found, Param(item, home))
        needed = required[0].intersection(*required[1:])
        if self._row.stream == "body":
            merged.pop("stream", None)
        self.params = tuple(
            attrs.evolve(param, property=attrs.evolve(param.property, required=wire in needed))
            for wire, param in merged.items()
        )
        # Where the document wants a body, one without members is sent as `{}`.
        self.optional = not needed and not self._needed

    def _note_file(self, item: Property) -> None:
        if BINARY in walk(item.type):
            many = any(isinstance(arm, ListOf) for arm in arms_of(item.type))
            self.files[item.wire] = "many" if many else "one"


def _joined(one: Param, other: Param) -> Param:
    """A file of a form takes what stands in its place in JSON too, such as a reference."""
    known = list(arms_of(one.property.type))
    more = [arm for arm in arms_of(other.property.type) if arm not in known]
    if BINARY not in known or any(isinstance(arm, Local) for arm in more):
        return one
    joined = any_of([one.property.type, *more])
    return attrs.evolve(one, property=attrs.evolve(one.property, type=joined))
