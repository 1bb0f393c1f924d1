"""Types as annotations: those of components, and the wider ones of request parameters."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ..ir.kinds import (
    BINARY,
    NULL,
    Choice,
    ListOf,
    Local,
    MapOf,
    Named,
    Null,
    Scalar,
    Type,
    any_of,
    arms_of,
)
from ..ir.models import AliasModel, Model, Module, ObjectModel
from ..ir.modules import Modules
from .text import Imports, quoted

Widened = dict[tuple[str, str], list[tuple[Model, Module]]]
"""What requests take besides a model, by the schema of its module and its name."""


@attrs.define
class Annotator:
    """Writes annotations for one module that is being generated, and gathers what it must import.

    `home` is where anonymous types stand; `stem` is the module being written, in `folder`.
    """

    modules: Modules
    package: str
    folder: str
    stem: str
    imports: Imports
    used: set[str] = attrs.field(factory=set[str])
    typing: set[str] = attrs.field(factory=set[str])
    widened: Widened = attrs.field(factory=dict[tuple[str, str], list[tuple[Model, Module]]])

    def component(self, type: Type, home: Module | None) -> str:
        """The annotation of a component's field."""
        match type:
            case Scalar("binary"):
                return self.file()
            case Scalar(name):
                return self.any() if name == "Any" else name
            case Choice(values):
                return self.literal(values)
            case Null():
                return "None"
            case ListOf(item):
                return f"list[{self.component(item, home)}]"
            case MapOf(value):
                return f"dict[str, {self.component(value, home)}]"
            case Named() | Local():
                return self.name(type, home)
            case _:
                return self.join([self.component(arm, home) for arm in type.arms])

    def param(self, type: Type, home: Module | None) -> str:
        """The annotation of a request parameter: components or plain mappings, any iterable."""
        match type:
            case Scalar("binary"):
                return self.file()
            case Scalar(name):
                return self.any() if name == "Any" else name
            case Choice(values):
                return self.literal(values)
            case Null():
                return "None"
            case ListOf(Scalar("binary")):  # an iterator would be the content of one file
                self.imports.add("collections.abc", "Sequence")
                return f"Sequence[{self.param(BINARY, home)}]"
            case ListOf(item):
                self.imports.add("collections.abc", "Iterable")
                return f"Iterable[{self.param(item, home)}]"
            case MapOf(value):
                self.imports.add("collections.abc", "Mapping")
                return f"Mapping[str, {self.param(value, home)}]"
            case Named() | Local():
                return self._param_name(type, home)
            case _:
                return self.join([self.param(arm, home) for arm in _one_array(type.arms)])

    def _param_name(self, type: Named | Local, home: Module | None) -> str:
        model, owner = self.target(type, home)
        if isinstance(model, ObjectModel):
            return f"{self.name(type, home)} | {self._besides(model, owner)}"
        if isinstance(model, AliasModel) and not needs_param_alias(model, owner, self.modules):
            return self.name(type, home)
        return self.refer(f"{model.name}Like", owner, "params")

    def param_only(self, type: Type, home: Module | None) -> str:
        """What a request takes besides the component itself."""
        if isinstance(type, Named | Local):
            model, owner = self.target(type, home)
            if isinstance(model, ObjectModel):
                return self._besides(model, owner)
        return self.param(type, home)

    def _besides(self, model: ObjectModel, owner: Module) -> str:
        dictionary = self.refer(f"{model.name}Dict", owner, "params")
        return " | ".join([dictionary, *self.more(model, owner)])

    def more(self, model: Model, owner: Module) -> Iterator[str]:
        """The components that a request takes although the document does not say so."""
        for other, place in self.widened.get((owner.schema, model.name), ()):
            yield self.refer(other.name, place, "components")

    def any(self) -> str:
        """`Any`, imported."""
        self.typing.add("Any")
        return "Any"

    def file(self) -> str:
        """`FileInput`, imported; decoders know it by this name and keep what they find."""
        self.imports.add("oai_core.multipart", "FileInput")
        return "FileInput"

    def literal(self, values: tuple[object, ...]) -> str:
        """`Literal[...]`, imported."""
        self.typing.add("Literal")
        return f"Literal[{', '.join(quoted(value) for value in values)}]"

    def join(self, parts: list[str]) -> str:
        """Alternatives without repetition."""
        flat = dict.fromkeys(arm for part in parts for arm in _split(part))
        if "Any" in flat:
            return "Any"
        if flat.pop("None", 0) is None:
            flat["None"] = None
        return " | ".join(flat)

    def target(self, type: Named | Local, home: Module | None) -> tuple[Model, Module]:
        """What a name stands for."""
        resolved = self.modules.resolve(type, home) if home else None
        if resolved is None and isinstance(type, Named):
            module = self.modules.by_schema[type.schema]
            resolved = (module.main, module)
        if resolved is None:
            raise LookupError(f"{type} outside a module")
        return resolved

    def name(self, type: Named | Local, home: Module | None) -> str:
        """The name of a component, imported where it is not from here."""
        model, owner = self.target(type, home)
        return self.refer(model.name, owner, "components")

    def refer(self, name: str, owner: Module, folder: str) -> str:
        """A name of a generated module."""
        if folder == "components":
            self.used.add(name)
        if (owner.package, folder, owner.stem) == (self.package, self.folder, self.stem):
            return name
        if owner.package != self.package:
            self.imports.add(f"oai_{owner.package}.{folder}.{owner.stem}", name)
        elif folder == self.folder:
            self.imports.add(f".{owner.stem}", name)
        else:
            self.imports.add(f"..{folder}.{owner.stem}", name)
        return name


def needs_param_alias(model: AliasModel, owner: Module, modules: Modules) -> bool:
    """Whether a request may take more for an alias than the alias says: arrays, maps, classes."""
    return _needs(model.type, owner, modules, frozenset({owner.schema}))


def _needs(type: Type, owner: Module, modules: Modules, seen: frozenset[str]) -> bool:
    for arm in arms_of(type):
        if isinstance(arm, ListOf | MapOf | Local):
            return True
        if isinstance(arm, Named) and arm.schema not in seen:
            target = modules.by_schema[arm.schema]
            if not isinstance(target.main, AliasModel):
                return True
            if _needs(target.main.type, target, modules, seen | {arm.schema}):
                return True
    return False


def optional(type: Type) -> Type:
    """The type, or null."""
    return any_of([type, NULL])


def _split(text: str) -> list[str]:
    """The alternatives of an annotation, as text, at bracket depth 0."""
    parts: list[str] = []
    depth, start, in_string = 0, 0, ""
    for index, char in enumerate(text):
        if in_string:
            in_string = "" if char == in_string else in_string
        elif char in "\"'":
            in_string = char
        elif char in "[]":
            depth += 1 if char == "[" else -1
        elif char == "|" and depth == 0:
            parts.append(text[start:index].strip())
            start = index + 1
    return [*parts, text[start:].strip()]


def _one_array(arms: tuple[Type, ...]) -> list[Type]:
    """Arrays of texts and arrays of objects as one: mypy infers no mapping for one of two."""
    arrays = [arm for arm in arms if isinstance(arm, ListOf) and arm.item != BINARY]
    if not any(isinstance(array.item, Named | Local) for array in arrays):
        return list(arms)
    others = [arm for arm in arms if arm not in arrays]
    return [*others, ListOf(any_of([array.item for array in arrays]))]
