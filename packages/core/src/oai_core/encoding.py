"""Values to JSON: components, mappings, iterables, dates; with errors that name the place."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from datetime import date, datetime, time
from enum import Enum
from typing import Any

import attrs

from . import _json
from .components import WIRE, Component, Extra, Null, UnknownComponent, fields_of

Encoder = Callable[[Any], Any]


def _shallow_source(cls: type[Component]) -> tuple[str, dict[str, Any]]:
    """Write the function that turns one component of a class into a dict, one level deep."""
    required: list[str] = []
    optional: list[str] = []
    constants: dict[str, Any] = {}
    for field in fields_of(cls):
        if field.name == "_extra":
            continue
        name = field.metadata.get(WIRE, field.name)
        if field.default is None:
            optional.append(f"    v = o.{field.name}\n    if v is not None: d[{name!r}] = v\n")
        else:
            required.append(f"{name!r}: o.{field.name}")
            if field.default is not attrs.NOTHING:
                constants[name] = field.default
    source = (
        "def encode(o):\n"
        f"    d = {{{', '.join(required)}}}\n"
        f"{''.join(optional)}"
        "    x = o._extra\n"
        "    if x is not None: merge(d, x, constants)\n"
        "    return d\n"
    )
    return source, constants


def _merge(data: dict[str, Any], extra: dict[str, Any], constants: Mapping[str, Any]) -> None:
    """Put back what the server sent beside the fields; a field that was set since wins."""
    for name, value in extra.items():
        if name not in data:
            data[name] = value
    if isinstance(extra, Extra):
        for name in extra.absent:
            if data.get(name) is None or (name in constants and data[name] == constants[name]):
                data.pop(name, None)


def _compile(cls: type[Component]) -> Encoder:
    if issubclass(cls, UnknownComponent):
        return lambda item: dict(item.extra)
    source, constants = _shallow_source(cls)
    namespace: dict[str, Any] = {"merge": _merge, "constants": constants}
    exec(compile(source, f"<encoder of {cls.__name__}>", "exec"), namespace)
    made: Encoder = namespace["encode"]
    return made


class Encoders:
    """Turns objects that JSON does not know into ones that it knows, one level at a time."""

    def __init__(self, fallback: Encoder | None = None) -> None:
        """`fallback` encodes instances of attrs classes that are no components."""
        self._fallback = fallback
        self._by_class: dict[type, Encoder] = {Null: lambda _: None}
        self._hooks: dict[type, Encoder] = {}

    def register(self, cls: type, function: Encoder) -> None:
        """Encode instances of `cls`, subclasses too, with `function`."""
        self._hooks[cls] = function
        self._by_class.clear()
        self._by_class[Null] = lambda _: None

    def set_fallback(self, fallback: Encoder) -> None:
        """Say how instances of other attrs classes than components are encoded."""
        self._fallback = fallback

    def shallow(self, value: Any) -> Any:
        """Encode one level of an object; raises `TypeError` for what JSON cannot hold."""
        cls = value.__class__
        try:
            encode = self._by_class[cls]
        except KeyError:
            encode = self._by_class[cls] = self._rule(cls)
        return encode(value)

    def _rule(self, cls: type) -> Encoder:
        for base in cls.__mro__:
            if base in self._hooks:
                return self._hooks[base]
        if issubclass(cls, Component):
            return _compile(cls)
        if self._fallback is not None and _is_attrs(cls):
            return self._fallback
        for kind, rule in _RULES:
            if issubclass(cls, kind):
                return rule
        return _rule_by_members(cls)

    def dumps(self, value: Any) -> bytes:
        """Write a value as compact JSON.

        Raises `ValueError` for NaN and infinities and `TypeError` for what JSON cannot hold,
        both naming the path of the value.
        """
        try:
            data = _json.dumps(value, self.shallow)
        except (TypeError, ValueError, RecursionError) as error:
            raise self._explain(value, error) from error
        if b"null" in data:  # orjson writes null for NaN: look closer only where that may be
            self.check(value, "")
        return data

    def to_jsonable(self, value: Any) -> Any:
        """Turn a value into plain dicts, lists and scalars."""
        cls = value.__class__
        if cls in _SCALARS:
            return value
        if cls is dict:
            return {key: self.to_jsonable(item) for key, item in value.items()}
        if cls is list or cls is tuple:
            return [self.to_jsonable(item) for item in value]
        if isinstance(value, (str, int, float)) and not isinstance(value, Enum):
            return value
        return self.to_jsonable(self.shallow(value))

    def _explain(self, value: Any, error: Exception) -> Exception:
        """Find the place that JSON could not take, for the message."""
        cause = error.__cause__ or error
        if isinstance(cause, _Spent):
            return ValueError(f"{_path_to(cause.item, value, '', self)}{cause}")
        try:
            self.check(value, "")
        except (TypeError, ValueError) as found:
            return found
        except RecursionError:
            return ValueError("The body is nested too deeply for JSON, or contains itself.")
        if "ecursion" in str(error):
            return ValueError("The body is nested too deeply for JSON, or contains itself.")
        if isinstance(error, TypeError):
            return TypeError(f"The body cannot be written as JSON: {error}")
        return ValueError(f"The body cannot be written as JSON: {error}")

    def check(self, value: Any, path: str = "") -> None:
        """Raise an error that names the first place, below `path`, that JSON cannot hold."""
        cls = value.__class__
        if cls in _SCALARS:
            _check_scalar(value, path)
        elif cls is dict:
            for key, item in value.items():
                if not isinstance(key, str):
                    raise TypeError(f"{path or 'The body'}: JSON keys are strings, not {key!r}")
                self.check(item, f"{path}.{key}" if path else key)
        elif cls is list or cls is tuple:
            for index, item in enumerate(value):
                self.check(item, f"{path}[{index}]")
        elif _is_checked(value):
            pass
        else:
            try:
                plain = self.shallow(value)
            except TypeError as error:
                raise TypeError(f"{path or 'The body'}: {error}") from None
            self.check(plain, path)


_SCALARS = frozenset({str, int, float, bool, type(None)})


def _is_checked(value: Any) -> bool:
    """Whether a value was looked at before: an iterator is, when it is drained."""
    return not hasattr(value, "read") and isinstance(value, Iterator | str | int)


def _is_attrs(cls: Any) -> bool:
    return attrs.has(cls)


def _check_scalar(value: Any, path: str) -> None:
    place = path or "The body"
    if value.__class__ is float and not math.isfinite(value):
        raise ValueError(f"{place}: {value} is not a number that JSON can hold")
    if value.__class__ is int and not -(1 << 63) <= value < 1 << 64:
        raise ValueError(f"{place}: the integer does not fit into 64 bits")
    if value.__class__ is str and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise ValueError(
                f"{place}: the text holds lone surrogates, which UTF-8 cannot"
            ) from None


class _Spent(ValueError):
    """A fault found inside an iterator, which cannot be walked a second time."""

    def __init__(self, item: Any, message: str) -> None:
        super().__init__(message)
        self.item = item


def _drain(iterator: Iterator[Any]) -> list[Any]:
    if getattr(iterator, "gi_frame", iterator) is None:
        raise _Spent(iterator, ": the generator is used up")
    items = list(iterator)
    try:
        ENCODERS.check(items)
    except (TypeError, ValueError) as error:
        raise _Spent(iterator, str(error)) from None
    return items


def _path_to(item: Any, value: Any, path: str, encoders: Encoders) -> str:
    """The path of an object inside a value, found by identity; "" if it is not there."""
    if value is item:
        return path
    children: Iterable[tuple[str, Any]] = ()
    plain: Any = encoders.shallow(value) if isinstance(value, Component) else value
    if plain.__class__ is dict:
        children = ((f"{path}.{key}" if path else str(key), child) for key, child in plain.items())
    elif plain.__class__ in (list, tuple):
        children = ((f"{path}[{index}]", child) for index, child in enumerate(plain))
    return next(
        (found for p, child in children if (found := _path_to(item, child, p, encoders))), ""
    )


def _refuse_bytes(value: Any) -> Any:
    raise TypeError(
        "bytes cannot stand in JSON: decode them to text, or encode them, as base64 for example"
    )


def _refuse_file(value: Any) -> Any:
    raise TypeError("an open file cannot stand in JSON: read it, or pass it to a file parameter")


def _dataclass_fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


def _model_fields(value: Any) -> Any:
    """A pydantic model: what was set, as JSON, which is how the official client sends its own."""
    return value.model_dump(mode="json", exclude_unset=True, by_alias=True)


def _refuse(value: Any) -> Any:
    what, hint = f"a value of type {type(value).__name__}", ""
    if isinstance(value, type):
        what, hint = f"the class {value.__name__}", "; parse() and stream() take types"
    elif hasattr(value, "responses_tool"):
        hint = (
            "; run_tools(), parse() and stream() take tools, and for create() they have"
            " responses_tool() and chat_tool()"
        )
    raise TypeError(f"{what} cannot be written as JSON{hint}")


_RULES: tuple[tuple[Any, Encoder], ...] = (
    (Mapping, dict),
    (Enum, lambda item: item.value),
    ((datetime, date, time), lambda item: item.isoformat()),
    ((bytes, bytearray, memoryview), _refuse_bytes),
)


def _listed(value: Any) -> Any:
    return value.tolist()


def _rule_by_members(cls: Any) -> Encoder:
    """The rule for a class that says by its members what it is."""
    if cls.__name__ == "UUID" and cls.__module__ == "uuid":
        return str
    if hasattr(cls, "__dataclass_fields__"):
        return _dataclass_fields
    if hasattr(cls, "tolist"):  # arrays and scalars of numpy, and arrays of the standard library
        return _listed
    if hasattr(cls, "model_dump"):
        return _model_fields
    if hasattr(cls, "read"):
        return _refuse_file
    if issubclass(cls, Iterator):
        return _drain
    # A class that only says how to iterate it may be anything, a mapping or a model too.
    if issubclass(cls, Iterable) and issubclass(cls, Sized):
        return list
    return _refuse


ENCODERS = Encoders()
"""The rules without any plugin's."""


def dumps(value: Any) -> bytes:
    """Write a value as JSON by the built-in rules."""
    return ENCODERS.dumps(value)


def to_jsonable(value: Any) -> Any:
    """Turn a value into plain JSON values by the built-in rules."""
    return ENCODERS.to_jsonable(value)
