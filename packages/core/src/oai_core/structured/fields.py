"""The fields of a class: attrs, dataclasses, TypedDicts, NamedTuples."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, get_args, get_origin

import attrs

from ..components import WIRE

_EMPTY: Mapping[Any, type] = {list: list, dict: dict, tuple: list, set: list, frozenset: list}


@attrs.frozen
class Field:
    """One field: `name` is the argument that builds it, `key` its name in JSON.

    `annotation` is as it was written; it reads in the class `owner`.
    """

    name: str
    key: str
    attribute: str
    annotation: Any
    owner: type
    required: bool
    default: tuple[Any] | None = None
    description: str | None = None


def is_typed_dict(cls: Any) -> bool:
    """Whether a class is a TypedDict, that of `typing_extensions` too."""
    return dict in cls.__mro__ and hasattr(cls, "__total__")


def is_named_tuple(cls: Any) -> bool:
    """Whether a class is a NamedTuple with annotations."""
    return tuple in cls.__mro__ and hasattr(cls, "_field_defaults")


def fields_of(cls: Any) -> list[Field] | None:
    """The fields that a value is built from, in order; `None` for a class of another kind."""
    if is_typed_dict(cls):
        return list(_of_typed_dict(cls))
    if is_named_tuple(cls):
        return list(_of_named_tuple(cls))
    if attrs.has(cls):
        return list(_of_attrs(cls))
    if dataclasses.is_dataclass(cls):
        return list(_of_dataclass(cls))
    return None


def _annotations(cls: type) -> dict[str, tuple[Any, type]]:
    """Annotations, inherited ones too, each with the class in which it stands."""
    return {
        name: (annotation, base)
        for base in reversed(cls.__mro__)
        for name, annotation in vars(base).get("__annotations__", {}).items()
    }


def _default(value: Any, factory: Any = None) -> tuple[Any] | None:
    """A default as JSON, where it is plain data."""
    empty = _EMPTY.get(factory)
    if empty is not None:
        return (empty(),)
    if isinstance(value, Enum) and value is not attrs.NOTHING:
        value = value.value
    return (value,) if value is None or type(value) in (str, int, float, bool) else None


def _said(metadata: Mapping[Any, Any]) -> str | None:
    text = metadata.get("description")
    return text if isinstance(text, str) else None


def _of_attrs(cls: Any) -> Iterator[Field]:
    hints = _annotations(cls)
    for field in attrs.fields(cls):
        if not field.init or field.name == "_extra":
            continue
        default: Any = field.default
        factory = getattr(default, "factory", None)
        annotation, owner = hints.get(field.name, (field.type, cls))
        yield Field(
            name=field.alias or field.name,
            key=field.metadata.get(WIRE, field.name),
            attribute=field.name,
            annotation=annotation,
            owner=owner,
            required=default is attrs.NOTHING,
            default=_default(default, factory),
            description=_said(field.metadata),
        )


def _of_dataclass(cls: Any) -> Iterator[Field]:
    hints = _annotations(cls)
    for field in cls.__dataclass_fields__.values():
        annotation, owner = hints.get(field.name, (field.type, cls))
        if not field.init or field._field_type.name == "_FIELD_CLASSVAR":
            continue
        missing = field.default is dataclasses.MISSING
        factory = field.default_factory
        made = factory is not dataclasses.MISSING
        yield Field(
            name=field.name,
            key=field.metadata.get(WIRE, field.name),
            attribute=field.name,
            annotation=annotation,
            owner=owner,
            required=missing and not made,
            default=_default(field.default, factory),
            description=_said(field.metadata),
        )


def _of_named_tuple(cls: Any) -> Iterator[Field]:
    hints = _annotations(cls)
    for name in cls._fields:
        annotation, owner = hints.get(name, (Any, cls))
        required = name not in cls._field_defaults
        default = None if required else _default(cls._field_defaults[name])
        yield Field(name, name, name, annotation, owner, required, default)


def _of_typed_dict(cls: Any) -> Iterator[Field]:
    for name, annotation in cls.__annotations__.items():
        owner = _typed_dict_owner(cls, name)
        yield Field(name, name, name, annotation, owner, name in cls.__required_keys__)


def _typed_dict_owner(cls: Any, name: str) -> Any:
    bases: tuple[Any, ...] = cls.__dict__.get("__orig_bases__", ())
    for base in bases:
        origin: Any = get_origin(base) or base
        if isinstance(origin, type) and name in getattr(origin, "__annotations__", {}):
            return _typed_dict_owner(origin, name)
    return cls


def bindings(cls: Any, arguments: tuple[Any, ...]) -> dict[type, dict[Any, Any]]:
    """For a generic class and each of its bases, what its type parameters stand for."""
    own = dict(zip(getattr(cls, "__parameters__", ()), arguments, strict=False))
    found = {cls: own}
    bases: tuple[Any, ...] = cls.__dict__.get("__orig_bases__", cls.__bases__)
    for base in bases:
        origin: Any = get_origin(base) or base
        if isinstance(origin, type) and origin.__module__ != "typing":
            given = tuple(substitute(argument, own) for argument in get_args(base))
            found.update(bindings(origin, given))
    return found


def substitute(target: Any, own: Mapping[Any, Any]) -> Any:
    """Put types in the place of type parameters."""
    if not own:
        return target
    if target in own:
        return own[target]
    parameters = getattr(target, "__parameters__", ())
    if parameters and not isinstance(target, type):
        return target[tuple(own.get(parameter, parameter) for parameter in parameters)]
    return target
