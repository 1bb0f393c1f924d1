"""What each class is for, as far as the models and the operations tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import attrs

from ..documents import Json
from ..ir.kinds import ListOf, Local, MapOf, Named, Type, arms_of
from ..ir.models import AliasModel, Model, Module, ObjectModel, UnionModel
from ..ir.modules import Modules
from ..ir.operations import OperationModel
from ..ir.tags import Tagger, TagTable
from ..refs import schema_name
from .text import quoted

Key = tuple[str, str]
"""Schema of the module, and name of the model in it."""

_SHOWN = 3
_CALLS = {
    "body": ("Body of {}.", "Body of {}."),
    "result": ("Result of {}.", "Result of {}."),
    "page": ("Page of {}.", "Page of {}."),
    "item": ("Item of the list that {} gives.", "Item of the lists that {} give."),
    "event": ("Event of the stream of {}.", "Event of the streams of {}."),
    "socket": ("Event that {} hands out.", "Event that {} hand out."),
}
_PLACES = {"": "{} of {}.", "item": "An item of {} of {}.", "value": "A value of {} of {}."}
_ALIASES = {"": "An alternative of {}.", "item": "An item of {}.", "value": "A value of {}."}


def _strings() -> defaultdict[str, list[str]]:
    return defaultdict(list)


@attrs.define
class _Uses:
    """Where one model occurs."""

    calls: defaultdict[str, list[str]] = attrs.field(factory=_strings)
    unions: list[tuple[UnionModel, Module]] = attrs.field(factory=list[tuple[UnionModel, Module]])
    fields: defaultdict[tuple[str, str], list[Key | str]] = attrs.field(
        factory=lambda: defaultdict[tuple[str, str], list[Key | str]](list)
    )
    aliases: defaultdict[str, list[str]] = attrs.field(factory=_strings)


@attrs.define
class Roles:
    """Sentences about models: bodies, results, events of methods; members of unions; fields."""

    modules: Modules
    tagger: Tagger
    uses: defaultdict[Key, _Uses] = attrs.field(
        factory=lambda: defaultdict[Key, _Uses](_Uses), init=False
    )
    sent: set[str] = attrs.field(factory=set[str], init=False)
    tables: dict[Key, TagTable] = attrs.field(factory=dict[Key, TagTable], init=False)

    @classmethod
    def of(
        cls,
        modules: Modules,
        tagger: Tagger,
        operations: Mapping[str, Iterable[OperationModel]],
        sent: Iterable[str] = (),
        received: Iterable[tuple[str, str]] = (),
    ) -> Roles:
        """Follow all operations and all models.

        `sent` are schemas that go by other ways, `received` those that come by sockets, each with
        the resource that has it.
        """
        roles = cls(modules, tagger)
        roles.sent.update(sent)
        for schema, resource in received:
            roles._call("socket", Named(schema), None, f"`client.{resource}.connect`")
        for package in modules.index.packages:
            bodies = {
                operation["operationId"]: _body_schemas(operation)
                for _, _, operation in modules.index.operations(package)
            }
            for operation in operations.get(package.name, ()):
                roles._operation(operation, bodies.get(operation.row.operation, ()))
        for module in modules.by_schema.values():
            for model in module.models():
                roles._model(model, module)
        return roles

    def say(self, model: Model, home: Module, known: bool = False) -> list[str]:
        """The sentences of one model; `known` if something else is already said about it."""
        uses = self.uses[home.schema, model.name]
        said = [
            forms[len(uses.calls[kind]) > 1].format(_listed(uses.calls[kind]))
            for kind, forms in _CALLS.items()
            if uses.calls.get(kind)
        ]
        if model is home.main and home.schema in self.sent:
            said.append("Sent by the client.")
        if not said:
            said = self._members(model, uses.unions)
        if not said:
            said = self._fields(uses)
        if not said and not known:
            said.append("No operation refers to it.")
        if isinstance(model, UnionModel):
            table = self._table(model, home)
            said.append(
                f"Told apart by `{table.tag}`." if table.tag else "Told apart by their members."
            )
        return said

    def _operation(self, operation: OperationModel, bodies: Iterable[str]) -> None:
        method = f"`client.{operation.row.resource}.{operation.row.method}`"
        homes = [param.home.schema for param in operation.body or () if param.home is not None]
        for schema in dict.fromkeys([*bodies, *homes]):
            self._call("body", Named(schema), None, method)
        if operation.body_root is not None:
            self._call("body", operation.body_root.property.type, operation.body_root.home, method)
        for param in (*operation.query, *operation.headers):
            for how, named in _named(param.property.type):
                key = self._key(named, param.home)
                self.uses[key].fields[how, f"`{param.property.name}`"].append(method)
        kind = "result" if operation.item is None else "page"
        self._call(kind, operation.result, operation.result_home, method)
        self._call("item", operation.item, operation.item_home, method)
        self._call("event", operation.event, operation.event_home, method)

    def _call(self, kind: str, type: Type | None, home: Module | None, method: str) -> None:
        for arm in arms_of(type) if type is not None else ():
            if isinstance(arm, Named | Local):
                _add(self.uses[self._key(arm, home)].calls[kind], method)

    def _model(self, model: Model, home: Module) -> None:
        if isinstance(model, UnionModel):
            for arm in model.arms:
                for how, named in _named(arm):
                    if not how:
                        self.uses[self._key(named, home)].unions.append((model, home))
                    else:
                        _add(self.uses[self._key(named, home)].aliases[how], f"`{model.name}`")
        elif isinstance(model, AliasModel):
            for how, named in _named(model.type):
                _add(self.uses[self._key(named, home)].aliases[how], f"`{model.name}`")
        else:
            for item in model.properties:
                for how, named in _named(item.type):
                    fields = self.uses[self._key(named, home)].fields
                    fields[how, f"`{item.name}`"].append((home.schema, model.name))

    def _fields(self, uses: _Uses) -> list[str]:
        widest = sorted(uses.fields.items(), key=lambda pair: -len(pair[1]))[:2]
        said = [
            _PLACES[how].format(name, _listed(self._owners(owners)))
            for (how, name), owners in widest
        ]
        if said:
            return said
        return [_ALIASES[how].format(_listed(names)) for how, names in uses.aliases.items()]

    def _owners(self, owners: list[Key | str]) -> list[str]:
        """What people call the owners of a field: a mere body is the parameters of its methods."""
        names: list[str] = []
        for owner in owners:
            if isinstance(owner, str):
                _add(names, owner)
                continue
            uses = self.uses[owner]
            elsewhere = uses.unions or uses.fields or uses.aliases or set(uses.calls) != {"body"}
            for name in [f"`{owner[1]}`"] if elsewhere else uses.calls["body"]:
                _add(names, name)
        return names

    def _members(self, model: Model, unions: list[tuple[UnionModel, Module]]) -> list[str]:
        told = dict[str, list[str]]()
        for union, home in unions:
            _add(told.setdefault(self._tag(model, union, home), []), f"`{union.name}`")
        return [f"A member of {_listed(names)}{how}." for how, names in told.items()]

    def _tag(self, model: Model, union: UnionModel, home: Module) -> str:
        table = self._table(union, home)
        if table.tag is None or not isinstance(model, ObjectModel):
            return ""
        values = [
            f"`{quoted(value)}`"
            for value, target in table.members.items()
            if model.name in ([target] if isinstance(target, str) else [c.target for c in target])
        ]
        return f", told by `{table.tag}` = {_listed(values, 'or')}" if values else ""

    def _table(self, union: UnionModel, home: Module) -> TagTable:
        key = (home.schema, union.name)
        if key not in self.tables:
            self.tables[key] = self.tagger.table(union, home)
        return self.tables[key]

    def _key(self, type: Named | Local, home: Module | None) -> Key:
        if isinstance(type, Named):
            return type.schema, self.modules.by_schema[type.schema].main.name
        assert home is not None
        return home.schema, type.name


def _body_schemas(operation: Json) -> list[str]:
    """The named schemas of a body, one for each media type."""
    content: Json = operation.get("requestBody", {}).get("content", {})
    schemas = [entry["schema"] for entry in content.values() if "schema" in entry]
    return [schema_name(schema["$ref"]) for schema in schemas if "$ref" in schema]


def _named(type: Type, how: str = "") -> Iterator[tuple[str, Named | Local]]:
    """The names in a type, and whether each is the value itself, an item or a map's value."""
    for arm in arms_of(type):
        if isinstance(arm, Named | Local):
            yield how, arm
        elif isinstance(arm, ListOf):
            yield from _named(arm.item, "item")
        elif isinstance(arm, MapOf):
            yield from _named(arm.value, "value")


def _add(names: list[str], name: str) -> None:
    if name not in names:
        names.append(name)


def _listed(names: list[str], word: str = "and") -> str:
    """A few names in a sentence; a count would change with every schema that joins."""
    if len(names) > _SHOWN:
        return f"{', '.join(names[:_SHOWN])} {word} others"
    return f" {word} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
