"""One state as the generator understands it: classes, methods, and what is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs

from ..documents import Json
from ..ir.index import Index
from ..ir.models import Module
from ..ir.modules import Modules
from ..ir.operations import OperationBuilder, OperationModel
from ..naming import snake
from ..problems import Problems
from ..refs import find_refs, schema_name
from ..render.reach import Reach
from ..surface import MethodRow, Surface
from ..workspace import Package
from .facts import Facts

Rows = Mapping[str, list[MethodRow]]
"""Methods by operationId."""


@attrs.frozen
class Operation:
    """One operation, with the model of each of its methods."""

    id: str
    group: str
    path: str
    verb: str
    raw: Json
    methods: tuple[OperationModel, ...]
    bodies: frozenset[str]
    """Names of the schemas of its body; anonymous ones are not among them."""

    own: Mapping[str, Module]
    """Modules of what has no name in the document: bodies, answers, parameters."""

    @property
    def key(self) -> str:
        """How it is asked for, such as `POST /responses`."""
        return f"{self.verb.upper()} {self.path}"


@attrs.frozen
class View:
    """All modules and operations of one state.

    `requests` and `mappings` hold models by schema and name: what methods send, and what has a
    TypedDict.
    """

    modules: Modules
    operations: Mapping[str, Operation]
    requests: frozenset[tuple[str, str]]
    mappings: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, facts: Facts, rows: Rows, sent: Iterable[str]) -> View:
        """Understand some facts.

        `sent` are schemas that requests hold although no operation says so. What is referred to
        without being there can be anything.
        """
        owners = {name: _package(group) for name, group in facts.owners.items()}
        schemas = dict(facts.schemas)
        for name in set(find_refs(list(facts.slices.values()))) - schemas.keys():
            schemas[name], owners[name] = {}, _package("")
        problems = Problems()  # `generate` reports them; what can be understood is compared
        packages = tuple(_package(group) for group in facts.slices)
        modules = Modules(Index(schemas, owners, facts.slices, packages), problems)
        modules.build_all()
        operations = {one.id: one for one in _operations(facts, modules, rows, problems)}
        mappings = Reach(modules, frozenset({"shared"}))
        mappings.add_packages()
        mappings.add_schemas(name for name in sent if name in schemas)
        for operation in operations.values():
            for method in operation.methods:
                for param in method.params:
                    mappings.add(param.property.type, param.home)
        bodies = {name for operation in operations.values() for name in operation.bodies}
        requests = mappings.found | {(name, modules.by_schema[name].main.name) for name in bodies}
        return cls(
            modules,
            operations,
            frozenset(requests),
            frozenset(mappings.found),
        )


def _package(group: str) -> Package:
    return Package(group, Path(group))


def _operations(
    facts: Facts, modules: Modules, rows: Rows, problems: Problems
) -> Iterable[Operation]:
    whole = modules.index
    for group, path, verb, given in facts.operations():
        name = operation_id(path, verb, given)
        raw: Json = {**given, "operationId": name}
        alone: dict[str, Json] = {group: {"paths": {path: {verb: raw}}}}
        modules.index = attrs.evolve(whole, slices=alone)
        before = set(modules.by_schema)
        methods = rows.get(name) or [unnamed(name)]
        surface = Surface(facts.where, "", {}, tuple(methods), {}, {}, (), {}, (), {})
        built = OperationBuilder(modules, _package(group), surface, problems).build_all()
        own = {key: modules.by_schema[key] for key in modules.by_schema.keys() - before}
        content: Json = raw.get("requestBody", {}).get("content", {})
        schemas = [entry.get("schema", {}) for entry in content.values()]
        bodies = frozenset(schema_name(schema["$ref"]) for schema in schemas if "$ref" in schema)
        yield Operation(name, group, path, verb, raw, tuple(built), bodies, own)
    modules.index = whole


def operation_id(path: str, verb: str, raw: Json) -> str:
    """The operationId, or one made up."""
    return str(raw.get("operationId") or snake(f"{verb} {path}"))


def unnamed(operation: str) -> MethodRow:
    """The row of an operation that has none yet: its name says that there is no method."""
    return MethodRow(
        resource="",
        method=operation,
        operation=operation,
        summary="",
        name=None,
        keyword=(),
        stream=None,
        event=None,
        frame=False,
        page=None,
        headers={},
        optional_result=False,
        binary=None,
        text=None,
        auth=None,
        deprecated=None,
        shapes=None,
    )
