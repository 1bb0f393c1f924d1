"""From a type to its nodes."""

from __future__ import annotations

import re
from collections import abc
from collections.abc import Callable, Mapping
from dataclasses import InitVar
from enum import Enum
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Final,
    Literal,
    NotRequired,
    Required,
    Self,
    TypeVar,
    get_args,
    get_origin,
)
from typing import Union as TypingUnion

from ..annotations import resolve
from ..components import Component
from ..unions import Alias, TaggedUnion
from . import metadata
from .component_nodes import ComponentObject, ComponentUnion, member_names
from .containers import Array, Map, Tuple
from .docs import class_docs
from .fields import Field, bindings, fields_of, is_typed_dict, substitute
from .limits import Noted
from .names import evaluate, evaluate_in, type_name
from .nodes import Named, Node
from .objects import Object, Property, Union
from .pydantic_models import Model, is_model
from .scalars import Anything, Choice, Plain, Written

_LISTS = (list, abc.Sequence, abc.MutableSequence, abc.Collection, abc.Iterable)
_SETS: Mapping[Any, Callable[[list[Any]], Any]] = {
    set: set,
    abc.MutableSet: set,
    frozenset: frozenset,
    abc.Set: frozenset,
}
_MAPPINGS = (dict, abc.Mapping, abc.MutableMapping)
_QUALIFIERS = (Required, NotRequired, Final)
_DECIMAL = r"^-?[0-9]+(\.[0-9]+)?$"
_SHOWN_CHOICES = 10
_TYPING = ("typing", "typing_extensions", "types")  # where the parts of annotations come from

Made = dict[Any, Node]


def read(target: Any) -> Node:
    """The nodes of a type.

    Raises `TypeError`, naming the place, for a type that JSON Schema cannot say.
    """
    if _is_value(target) and not isinstance(target, str):  # its text may be long, or private
        raise TypeError(f"a type is needed, not a value of type {type(target).__name__}")
    return _Reader().read(target, label(target), None)


def label(target: Any) -> str:
    """What errors call a type: its name, if it has one."""
    name: str = getattr(target, "__name__", None) or str(target)
    return name


class _Reader:
    """Reads one type; `made` holds what has been met, for types may hold themselves."""

    def __init__(self) -> None:
        self.made: Made = {}

    def read(self, target: Any, path: str, owner: Any) -> Node:
        """The node of a type that stands at `path`, in an annotation of `owner`."""
        target = _evaluated(target, path, owner)
        if target is None or target is NoneType:
            return _PLAIN[NoneType]
        if target is Any or target is object:
            return Anything()
        if target is Self and isinstance(owner, type):
            return self.read(owner, path, owner)
        if isinstance(target, TypeVar):
            return self._type_parameter(target, path, owner)
        if target.__class__ is InitVar:
            return self.read(target.type, path, owner)
        if hasattr(target, "__supertype__"):
            return self.read(target.__supertype__, path, owner)
        if isinstance(target, Alias):
            return self.read(evaluate_in(target.expression, target.package), path, None)
        if isinstance(target, TaggedUnion):
            return self._tagged_union(target, path)
        if type(target).__name__ == "TypeAliasType":
            return self._alias(target, target, {}, path)
        origin = get_origin(target)
        arguments = get_args(target)
        if origin is not None:
            return self._parametrized(target, origin, arguments, path, owner)
        if isinstance(target, type):
            return self._class(target, (), path, owner)
        raise _unsayable(target, path)

    def _parametrized(
        self, target: Any, origin: Any, arguments: tuple[Any, ...], path: str, owner: Any
    ) -> Node:
        if origin is Annotated:
            return _noted(self.read(arguments[0], path, owner), *metadata.read(arguments[1:]))
        if origin is TypingUnion or origin is UnionType:
            return Union(tuple(self.read(argument, path, owner) for argument in arguments))
        if origin is Literal:
            return choice([(_plain_value(v, path), v) for v in arguments])
        if origin in _QUALIFIERS or getattr(origin, "_name", None) == "ReadOnly":
            return self.read(arguments[0], path, owner)
        if origin is ClassVar:
            raise _unsayable(target, path)
        if origin is tuple and arguments[1:] != (...,):
            parts = enumerate(arguments)
            return Tuple(tuple(self.read(part, f"{path}[{i}]", owner) for i, part in parts))
        if type(origin).__name__ == "TypeAliasType":
            generic: Any = origin
            own = dict(zip(generic.__type_params__, arguments, strict=False))
            return self._alias(target, generic, own, path)
        if not isinstance(origin, type):
            raise _unsayable(target, path)
        return self._class(origin, arguments, path, owner)

    def _class(self, cls: Any, arguments: tuple[Any, ...], path: str, owner: Any) -> Node:
        if cls in _PLAIN:
            return _PLAIN[cls]
        if cls in _LISTS or cls in _SETS or cls is tuple:
            item = self.read(arguments[0], f"{path}[]", owner) if arguments else Anything()
            return Array(item, tuple if cls is tuple else _SETS.get(cls))
        if cls in _MAPPINGS:
            return self._mapping(arguments, path, owner)
        if issubclass(cls, Enum):
            return choice([(_plain_value(member, path), member) for member in cls])
        written = _written(cls)
        if written is not None:
            return written
        if is_model(cls):
            return self.made.setdefault(cls, Model(cls))
        arguments = tuple(_evaluated(argument, path, owner) for argument in arguments)
        return self._object(cls, arguments, path)

    def _object(self, cls: Any, arguments: tuple[Any, ...], path: str) -> Node:
        fields = fields_of(cls)
        if fields is None:
            raise _unsayable(cls, path)
        key = _key(cls, *arguments)
        known = self.made.get(key)
        if known is not None:
            return known
        name = type_name(cls[arguments] if arguments else cls)
        description, docs = class_docs(cls)
        kind = ComponentObject if issubclass(cls, Component) else Object
        made = self.made[key] = kind(name, cls, description)
        bound = bindings(cls, arguments)
        made.properties = tuple(
            self._property(field, f"{path}.{field.key}", bound, docs, is_typed_dict(cls))
            for field in fields
        )
        return made

    def _property(
        self,
        field: Field,
        path: str,
        bound: Mapping[type, Mapping[Any, Any]],
        docs: Mapping[str, str],
        typed_dict: bool,
    ) -> Property:
        annotation = _evaluated(field.annotation, path, field.owner)
        annotation = substitute(annotation, bound.get(field.owner, {}))
        required = field.required
        if typed_dict:
            required = _is_required(annotation, required)
        node = self.read(annotation, path, field.owner)
        said = isinstance(node, Noted) and node.description
        description = field.description or (None if said else docs.get(field.attribute))
        return Property(field.key, field.name, node, required, field.default, description)

    def _tagged_union(self, union: TaggedUnion, path: str) -> Node:
        classes = {name: resolve(name, union.package) for name in member_names(union)}
        arms = tuple(self.read(cls, f"{path}.{name}", None) for name, cls in classes.items())
        return ComponentUnion(arms, union)

    def _mapping(self, arguments: tuple[Any, ...], path: str, owner: Any) -> Node:
        if not arguments:
            return Map(Anything())
        keys = self.read(arguments[0], path, owner)
        if keys is not _PLAIN[str]:
            raise TypeError(f"{path}: the keys of a JSON object are texts: say dict[str, ...]")
        return Map(self.read(arguments[1], f"{path}[]", owner))

    def _alias(self, target: Any, alias: Any, own: Mapping[Any, Any], path: str) -> Node:
        key = _key(target)
        known = self.made.get(key)
        if known is None:
            known = self.made[key] = Named(type_name(target))
            value = substitute(_evaluated(alias.__value__, path, alias), own)
            known.target.append(self.read(value, path, alias))
        return known

    def _type_parameter(self, target: TypeVar, path: str, owner: Any) -> Node:
        if target.__constraints__:
            return Union(tuple(self.read(arm, path, owner) for arm in target.__constraints__))
        if target.__bound__ is not None:
            return self.read(target.__bound__, path, owner)
        has_default = getattr(target, "has_default", None)
        if has_default is not None and has_default():
            default: Any = getattr(target, "__default__", None)
            return self.read(default, path, owner)
        raise TypeError(f"{path}: say which type {target.__name__} is, in square brackets")


def _key(*parts: Any) -> Any:
    """What a type is remembered by; what stands in `Annotated` need not be hashable."""
    try:
        hash(parts)
    except TypeError:
        return repr(parts)
    return parts


def choice(pairs: list[tuple[Any, Any]]) -> Choice:
    """One of some values: pairs of what JSON holds and what is given."""
    shown = [repr(raw) for raw, _ in pairs[:_SHOWN_CHOICES]]
    if len(pairs) > _SHOWN_CHOICES:
        shown.append("...")
    label = f"one of {', '.join(shown)}" if len(pairs) > 1 else ", ".join(shown)
    return Choice(label, {(type(raw), raw): given for raw, given in pairs})


def _evaluated(annotation: Any, path: str, owner: Any) -> Any:
    try:
        return evaluate(annotation, owner)
    except NameError as error:
        hint = "" if owner is None else "; a class must see the types that it names"
        raise TypeError(f"{path}: {error}{hint}") from error
    except (TypeError, SyntaxError, AttributeError) as error:
        raise TypeError(f"{path}: the annotation {annotation!r} says no type: {error}") from error


def _noted(inner: Node, description: str | None, limits: dict[str, Any]) -> Node:
    if not limits and not description:
        return inner
    if limits and isinstance(inner, Union):
        inner = Union(tuple(_noted(arm, None, limits) for arm in inner.arms))
        limits = {}
    return Noted(inner, description, limits)


def _is_required(annotation: Any, required: bool) -> bool:
    """What `Required` and `NotRequired` say; with annotations as text, Python does not know."""
    while (origin := get_origin(annotation)) is not None:
        if origin is Required or origin is NotRequired:
            return origin is Required
        if origin is not Annotated and getattr(origin, "_name", None) != "ReadOnly":
            break
        annotation = get_args(annotation)[0]
    return required


def _plain_value(value: Any, path: str) -> Any:
    raw = value.value if isinstance(value, Enum) else value
    if raw is not None and type(raw) not in (str, int, float, bool):
        raise TypeError(f"{path}: {value!r} is not a text, a number, a boolean or None")
    return raw


def _is_value(target: Any) -> bool:
    origin = type(target).__module__.split(".")[0]
    return not isinstance(target, type) and target is not None and origin not in _TYPING


def _unsayable(target: Any, path: str) -> TypeError:
    if _is_value(target):
        return TypeError(f"{path}: a type is needed, not a value of type {type(target).__name__}")
    name = target.__qualname__ if isinstance(target, type) else str(target)
    if hasattr(target, "__fields__") and hasattr(target, "parse_raw"):
        name += ", a model of pydantic 1"
    return TypeError(f"{path}: JSON Schema cannot say {name}; {_ACCEPTED}")


_ACCEPTED = (
    "use attrs classes, dataclasses, TypedDicts, pydantic models, enumerations, literals, "
    "lists, mappings, dates, texts, numbers"
)

_PLAIN: Mapping[Any, Plain] = {
    str: Plain(str, "a string", frozenset({"string"})),
    bool: Plain(bool, "true or false", frozenset({"boolean"})),
    int: Plain(int, "an integer", frozenset({"integer", "number"})),
    float: Plain(float, "a number", frozenset({"number", "integer"})),
    NoneType: Plain(NoneType, "null", frozenset({"null"})),
}


def _written(cls: Any) -> Written | None:
    """Classes of the standard library that are written as text, known by name: none is imported."""
    place = f"{cls.__module__}.{cls.__qualname__}"
    if place == "decimal.Decimal":

        def decimal(text: str) -> Any:
            if not re.fullmatch(r"[+-]?[0-9.]+([eE][+-]?[0-9]+)?", text):
                raise ValueError(text)
            return cls(text)

        return Written(decimal, "a decimal number", {"pattern": _DECIMAL}, numbers=True)
    if place == "uuid.UUID":
        return Written(cls, "a UUID", {"format": "uuid"})
    formats = {
        "datetime.datetime": ("a date and time (ISO 8601)", "date-time"),
        "datetime.date": ("a date (ISO 8601)", "date"),
        "datetime.time": ("a time of day (ISO 8601)", "time"),
    }
    if place not in formats:
        return None
    label, name = formats[place]
    return Written(cls.fromisoformat, label, {"format": name})
