"""A type as the format of an output: what is sent for it, and how the answer is read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from types import GenericAlias
from typing import Any, Generic, TypeVar, cast, overload

import attrs

from .. import _json
from .errors import Mismatch, StructuredOutputError, quoted
from .names import type_name
from .nodes import Node, Schema
from .partial import PartialParser
from .pydantic_models import Model
from .reader import label, read
from .schema import document, rooted
from .strict import strict as strict_form

T = TypeVar("T")
_LONG = re.compile(r"\d{19}")  # integers of more than 64 bits are floats to orjson
_KEPT = "__oai_formats__"  # attribute of a class: its formats live as long as it does


@attrs.frozen(eq=False, repr=False)
class Format(Generic[T]):
    """The format of one type; made by `format_of`, and shared: do not change `schema`.

    `name` is what the API is told; `schema` is strict unless `strict` is false.
    """

    type: Any
    name: str
    schema: Schema
    strict: bool
    _node: Node

    def __repr__(self) -> str:
        return f"Format({self.name})"

    def decode(self, text: str | bytes) -> T:
        """Read the text of an output as a value of the type.

        Members that the type does not know are left out. Raises `StructuredOutputError`.
        """
        try:
            return cast("T", self._read(text))
        except Mismatch as error:
            # The error of pydantic, or of a class's own checks, is the better reason.
            raise self._error(error.path, str(error), text) from error.__cause__ or error
        except _json.JSONDecodeError as error:
            raise self._error("$", _fault(_as_text(text)), text) from error
        except RecursionError as error:
            raise self._error("$", "it is nested too deeply", text) from error

    def _read(self, text: str | bytes) -> Any:
        if not isinstance(self._node, Model):
            value = _json.loads_tolerantly(text)
            try:
                return self._node.decode(value)
            except Mismatch:
                if not _LONG.search(_as_text(text)):
                    raise
            return self._node.decode(json.loads(text))
        try:
            return self._node.decode_text(text)
        except Mismatch:
            _json.loads_tolerantly(text)  # where it is no JSON, we say so ourselves
            raise

    def _error(self, path: str, message: str, text: str | bytes) -> StructuredOutputError:
        return StructuredOutputError(
            f"The output is not what {self.name} says: {path}: {message}",
            path=path,
            raw=_as_text(text),
            type=self.type,
        )

    # `Any`, since core does not know the mappings of the groups.
    def text_format(self) -> Any:
        """What `responses.create` takes as `text={"format": ...}`, a mapping."""
        return {"type": "json_schema", **self._described()}

    def response_format(self) -> Any:
        """What `chat.completions.create` takes as `response_format`, a mapping."""
        return {"type": "json_schema", "json_schema": self._described()}

    def _described(self) -> dict[str, Any]:
        return {"name": self.name, "schema": self.schema, "strict": self.strict}


def _as_text(text: str | bytes) -> str:
    return text if isinstance(text, str) else bytes(text).decode("utf-8", "replace")


def _fault(text: str) -> str:
    """What is wrong with text that is not JSON."""
    if not text.strip():
        return "it is empty"
    parser = PartialParser(text)
    if parser.complete and not text[parser.position :].strip():
        return "it is nested too deeply"
    if parser.broken or parser.complete:
        return f"it is not JSON at {quoted(text[parser.position :])}"
    return f"it ends too soon, after {len(text)} characters"


@overload
def format_of(target: type[T], /, *, strict: bool = True) -> Format[T]: ...
@overload
def format_of(target: Any, /, *, strict: bool = True) -> Format[Any]: ...
def format_of(target: Any, /, *, strict: bool = True) -> Format[Any]:
    """Return the format of a type, made once.

    `strict=False` allows what a strict schema cannot say, such as `dict[str, int]`; the model is
    then asked, but not forced, to follow the schema. Raises `TypeError` for a type that JSON Schema
    cannot say, and `ValueError` for one that the strict form cannot; both name the place.
    """
    if not _is_class(target):
        try:
            hash(target)
        except TypeError:  # metadata that cannot be hashed
            return _make(target, strict)
        return _of_other(target, strict)
    cls: Any = target
    kept: dict[bool, Format[Any]] | None = cls.__dict__.get(_KEPT)
    if kept is None:
        kept = {}
        try:
            type.__setattr__(cls, _KEPT, kept)
        except TypeError:  # a builtin class
            return _of_other(target, strict)
    made = kept.get(strict)
    if made is None:
        made = kept[strict] = _make(target, strict)
    return made


def asked(given: Any, argument: str) -> Format[Any]:
    """Return the format that an argument of a call asks for; errors name the argument."""
    if given.__class__ is Format:
        made: Format[Any] = given
        return made
    if isinstance(given, Mapping):
        raise TypeError(f"{argument}: a type is needed, not a mapping")
    try:
        return format_of(given)
    except (TypeError, ValueError) as error:
        raise type(error)(f"{argument}: {error}") from error


def _is_class(target: Any) -> bool:
    return isinstance(target, type) and not isinstance(cast("Any", target), GenericAlias)


def _make(target: Any, strict: bool) -> Format[Any]:
    inner = read(target)
    node = rooted(inner)
    schema = document(node, defaults=not strict)
    if strict:
        try:
            schema = strict_form(schema)
        except ValueError as error:
            where, _, what = str(error).partition(": ")
            name = label(target)
            place = _place(where, name, wrapped=node is not inner)
            message = f"{place}: {what}, or take format_of({name}, strict=False)"
            raise ValueError(message) from error
    return Format(target, type_name(target), schema, strict, node)


def _place(pointer: str, name: str, *, wrapped: bool) -> str:
    """`$.properties.lines.items.anyOf[0]` of `Order` as `Order.lines[]`."""
    place = name
    steps = iter(pointer.split(".")[3 if wrapped and pointer.startswith("$.p") else 1 :])
    for step in steps:
        if step == "properties":
            place += f".{next(steps, '')}"
        elif step in ("$defs", "definitions"):
            place = next(steps, "")
        elif step.startswith(("items", "prefixItems")):
            place += "[]"
    return place


_of_other = lru_cache(maxsize=128)(_make)  # types that are no classes cannot hold their formats
