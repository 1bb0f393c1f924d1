"""JSON to components: one function for each class, compiled when the class is first met.

The annotations of a component are strings; they are read here, and a class that one names is
imported only when a value for it arrives. Nothing is checked and nothing is lost: a value of
another shape than its annotation is kept as it came.
"""

from __future__ import annotations

from collections.abc import Callable
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from .annotations import Node, is_plain, may_be, parse, resolve
from .components import WIRE, Component, Extra, UnknownComponent, fields_of
from .targets import Target
from .unions import Alias, TaggedUnion, When

Decoder = Callable[[Any], Any]
EventTable = tuple[str, dict[Any, Decoder]]


def _same(value: Any) -> Any:
    return value


def _is_enumeration(target: Any) -> bool:
    """Whether a type is the alias of an enumeration: literals, and `str` if it may grow."""
    origin = get_origin(target)
    if origin is Union or origin is UnionType:
        arms = get_args(target)
        return any(map(_is_enumeration, arms)) and all(
            arm is str or arm is type(None) or _is_enumeration(arm) for arm in arms
        )
    return origin is Literal


class Decoders:
    """Compiled decoders of classes, unions and annotations, with the hooks of one codec."""

    def __init__(self, convert: Callable[[Any], Decoder] | None = None) -> None:
        """`convert` gives the decoder of a class that is not a component."""
        self._classes: dict[type, Decoder] = {}
        self._unions: dict[TaggedUnion, Decoder] = {}
        self._tables: dict[TaggedUnion, dict[Any, Decoder]] = {}
        self._annotations: dict[tuple[str, str], Decoder] = {}
        self._hooks: dict[type, Decoder] = {}
        self._convert = convert

    def set_convert(self, convert: Callable[[Any], Decoder]) -> None:
        """Say how values of other classes than components are built."""
        self._convert = convert

    def register(self, cls: type, function: Decoder) -> None:
        """Decode values for the component `cls` with `function`."""
        self._hooks[cls] = function
        self._classes.clear()
        self._unions.clear()
        self._tables.clear()
        self._annotations.clear()

    def for_class(self, cls: type) -> Decoder:
        """The function that builds a component from a JSON object."""
        found = self._classes.get(cls)
        if found is None:
            found = self._hooks.get(cls)
            if found is None:
                found = _unknown if cls is UnknownComponent else _ClassCompiler(self, cls).build()
            self._classes[cls] = found
        return found

    def for_union(self, union: TaggedUnion) -> Decoder:
        """The function that picks a union's member by its tag and builds it."""
        found = self._unions.get(union)
        if found is None:
            table = self._tables[union] = {}
            found = self._unions[union] = _union_decoder(self, union, table)
        return found

    def for_annotation(self, expression: str, scope: str) -> Decoder:
        """The function for any value of a type expression, whose names resolve in `scope`."""
        key = (expression, scope)
        found = self._annotations.get(key)
        if found is None:
            objects, arrays = self.arms(parse(expression), scope)
            found = self._annotations[key] = _checked(objects, arrays)
        return found

    def for_events(self, expression: str, scope: str) -> tuple[Decoder, EventTable | None]:
        """The function for the events of a stream, and for a tagged union its tag and table too.

        The table maps a tag to the function for its member, once that was met.
        """
        decode = self.for_annotation(expression, scope)
        kind, name = parse(expression)
        target = resolve(name, scope) if kind == "name" else None
        if not isinstance(target, TaggedUnion) or target.tag is None:
            return decode, None
        self.for_union(target)
        return decode, (target.tag, self._tables[target])

    def for_type(self, target: Any) -> Decoder:
        """The function for a class, a union, an alias, a target or a type that the converter knows.

        Values of enumerations are kept as they came, those that are not listed too.
        """
        if isinstance(target, TaggedUnion):
            return _checked(self.for_union(target), None)
        if isinstance(target, Target):
            return target.decoder(self)
        if isinstance(target, Alias):
            return self.for_annotation(target.expression, target.package)
        if isinstance(target, type) and issubclass(target, Component):
            return _checked(self.for_class(target), None)
        if target is Any or target is object or self._convert is None or _is_enumeration(target):
            return _same
        return self._convert(target)

    def arms(self, node: Node, scope: str) -> tuple[Decoder | None, Decoder | None]:
        """What an annotation makes of a JSON object, and of an array; `None` for "keep it"."""
        kind, value = node
        if kind == "union":
            objects: Decoder | None = None
            arrays: Decoder | None = None
            for arm in value:
                for_object, for_array = self.arms(arm, scope)
                objects = objects or for_object
                arrays = arrays or for_array
            return objects, arrays
        if kind == "list":
            objects, arrays = self.arms(value, scope)
            return None, _list_decoder(objects, arrays)
        if kind == "dict":
            objects, arrays = self.arms(value, scope)
            return _dict_decoder(objects, arrays), None
        if kind == "name":
            target = resolve(value, scope)
            if isinstance(target, TaggedUnion):
                return self.for_union(target), None
            if isinstance(target, Alias):
                return self.arms(parse(target.expression), target.package)
            if isinstance(target, type) and issubclass(target, Component):
                return self.for_class(target), None
        return None, None


def _checked(objects: Decoder | None, arrays: Decoder | None) -> Decoder:
    """Join the decoders of objects and arrays to one that takes any value."""
    if objects is None and arrays is None:
        return _same
    of_object = objects or _same
    of_array = arrays or _same

    def decode(value: Any) -> Any:
        kind = value.__class__
        if kind is dict:
            return of_object(value)
        if kind is list:
            return of_array(value)
        return value

    return decode


def _list_decoder(objects: Decoder | None, arrays: Decoder | None) -> Decoder | None:
    if objects is None and arrays is None:
        return None
    if objects is not None and arrays is None:
        one = objects
        return lambda values: [one(v) if v.__class__ is dict else v for v in values]
    item = _checked(objects, arrays)
    return lambda values: [item(v) for v in values]


def _dict_decoder(objects: Decoder | None, arrays: Decoder | None) -> Decoder | None:
    if objects is None and arrays is None:
        return None
    item = _checked(objects, arrays)
    return lambda values: {key: item(v) for key, v in values.items()}


def _unknown(data: dict[str, Any]) -> UnknownComponent:
    return UnknownComponent(extra=data)


def _union_decoder(decoders: Decoders, union: TaggedUnion, table: dict[Any, Decoder]) -> Decoder:
    """Dispatch by tag; a member is imported and compiled when its tag first comes by."""
    tag = union.tag

    def member(target: str) -> Decoder:
        return decoders.for_class(resolve(target, union.package))

    def choose(candidates: tuple[When, ...]) -> Decoder:
        def decode(data: dict[str, Any]) -> Any:
            for candidate in candidates:
                if candidate.matches(data):
                    return member(candidate.target)(data)
            return _unknown(data)

        return decode

    def first_time(data: dict[str, Any]) -> Any:
        value = data.get(tag) if tag is not None else None
        if value is None:
            target = union.absent
        elif isinstance(value, str | int):
            target = union.members.get(value)
        else:
            target = None
        if target is None:
            return _unknown(data)
        decode = choose(target) if isinstance(target, tuple) else member(target)
        table[value] = decode
        return decode(data)

    if tag is None:
        return first_time

    def decode(data: dict[str, Any]) -> Any:
        try:
            known = table[data[tag]]
        except (KeyError, TypeError):
            return first_time(data)
        return known(data)

    return decode


class _ClassCompiler:
    """Writes the decoder of one class as source, so that each field costs one dict access."""

    def __init__(self, decoders: Decoders, cls: type) -> None:
        self.decoders = decoders
        self.cls = cls
        # A subclass written by hand adds no fields: names resolve where they were declared.
        declared = next(base for base in cls.__mro__ if "__attrs_attrs__" in vars(base))
        self.scope = declared.__module__
        self.globals: dict[str, Any] = {
            "cls": cls,
            "new": object.__new__,
            "dict": dict,
            "list": list,
            "Extra": Extra,
        }
        self.optional: set[str] = set()
        self.required: set[str] = set()

    def build(self) -> Decoder:
        lines = {True: list[str](), False: list[str]()}
        slow: list[str] = []
        for index, field in enumerate(fields_of(self.cls)):
            if field.name == "_extra":
                continue
            name = field.metadata.get(WIRE, field.name)
            required = field.default is not None
            if required:
                self.required.add(name)
            else:
                self.optional.add(name)
            lines[required].extend(self._field(index, field, name, required))
            slow.extend(self._slow_field(index, field, name, required))
        source = self._source(lines[True], lines[False], slow)
        self.globals["required"] = frozenset(self.required)
        self.globals["optional"] = frozenset(self.optional)
        exec(compile(source, f"<decoder of {self.cls.__name__}>", "exec"), self.globals)
        made: Decoder = self.globals["decode"]
        return made

    def _source(self, required: list[str], optional: list[str], slow: list[str]) -> str:
        def block(lines: list[str], depth: int) -> str:
            return "".join(f"{'    ' * depth}{line}\n" for line in lines)

        fast = block(required, 2)
        guarded = (
            f"    try:\n{fast}    except KeyError:\n        return decode_slow(d)\n"
            if required
            else ""
        )
        count = len(self.required)
        getter = "    g = d.get\n" if optional else ""
        return (
            "def decode(d):\n"
            "    o = new(cls)\n"
            f"{guarded}{getter}    k = {count}\n{block(optional, 1)}"
            "    if k == len(d):\n"
            "        o._extra = None\n"
            "        return o\n"
            f"{self._extra_source()}"
            "    o._extra = x\n"
            "    return o\n"
            "def decode_slow(d):\n"
            "    o = new(cls)\n"
            "    g = d.get\n"
            f"{block(slow, 1)}"
            f"{self._extra_source()}"
            "    o._extra = Extra(x, required.difference(d))\n"
            "    return o\n"
        )

    def _extra_source(self) -> str:
        """Collect unknown members and nulls of optional fields; inlined: servers send both."""
        if not self.optional:
            return "    x = {}\n    for n in d:\n        if n not in required: x[n] = d[n]\n"
        return (
            "    x = {}\n"
            "    for n, v in d.items():\n"
            "        if n not in required and (v is None or n not in optional): x[n] = v\n"
        )

    def _field(
        self, index: int, field: attrs.Attribute[Any], name: str, required: bool
    ) -> list[str]:
        node = parse(str(field.type))
        if is_plain(node):
            if required:
                return [f"o.{field.name} = d[{name!r}]"]
            return [f"o.{field.name} = v = g({name!r})", "if v is not None: k += 1"]
        convert = self._convert_lines(index, node)
        if required:
            return [f"v = d[{name!r}]", *convert, f"o.{field.name} = v"]
        return [
            f"v = g({name!r})",
            "if v is not None:",
            "    k += 1",
            *[f"    {line}" for line in convert],
            f"o.{field.name} = v",
        ]

    def _slow_field(
        self, index: int, field: attrs.Attribute[Any], name: str, required: bool
    ) -> list[str]:
        node = parse(str(field.type))
        default = f", default{index}" if required and field.default is not attrs.NOTHING else ""
        if default:
            self.globals[f"default{index}"] = field.default
        lines = [f"v = g({name!r}{default})"]
        if not is_plain(node):
            lines += self._convert_lines(index, node)
        return [*lines, f"o.{field.name} = v"]

    def _convert_lines(self, index: int, node: Node) -> list[str]:
        objects, arrays = may_be(node)
        lines = ["c = v.__class__"]
        if objects:
            self._cell(f"f{index}", node, 0)
            lines.append(f"if c is dict: v = f{index}(v)")
        if arrays:
            self._cell(f"a{index}", node, 1)
            # An empty array is common, and its own decoding.
            lines.append(f"{'elif' if objects else 'if'} c is list and v: v = a{index}(v)")
        return lines

    def _cell(self, name: str, node: Node, arm: int) -> None:
        """Put a function among the globals that replaces itself when it is first called."""

        def first_time(value: Any) -> Any:
            real = self.decoders.arms(node, self.scope)[arm] or _same
            self.globals[name] = real
            return real(value)

        self.globals[name] = first_time


DECODERS = Decoders()
"""The rules without any plugin's."""
