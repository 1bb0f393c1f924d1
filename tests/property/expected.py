"""What a value must be decoded to, by the slice alone."""

from __future__ import annotations

from typing import Any

from oai_core import Component, UnknownComponent
from oai_core.components import WIRE, fields_of
from tests.property.slices import SLICES, Node, Shape, class_name, is_array, is_object
from tests.property.values import Future, plain


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: `1`, `1.0` and `true` are not, nor is a subclass."""
    if type(one) is not type(other):
        return False
    if is_object(one):
        return one.keys() == other.keys() and all(same(v, other[k]) for k, v in one.items())
    if is_array(one):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other)


def fault(node: Node, value: Any, decoded: Any, path: str = "$") -> str | None:
    """Say what is wrong with a decoded value that a schema allows; `None` if nothing is."""
    if isinstance(value, Future):
        if _is_kept(plain(value), decoded):
            return None
        return f"{path}: an unknown tag became {decoded!r}"
    if not (is_object(value) or is_array(value)):
        return None if same(value, decoded) else f"{path}: {value!r} became {decoded!r}"
    faults: list[str] = []
    tag = SLICES.tag(node)
    # Without its tag a class can only be guessed: one with a member less will do.
    is_guess = tag is not None and is_object(value) and tag not in value
    for shape in SLICES.shapes(node):
        # What may be a file is never touched: the content has many forms in Python.
        if (shape.kind == "any" or shape.is_file) and same(value, decoded):
            return None
        if _allows(shape, value, deep=True, guess=is_guess):
            if is_object(value):
                found = _of_object(shape, value, decoded, path)
            else:
                found = _of_array(shape, value, decoded, path)
            if found is None:
                return None
            faults.append(found)
    if is_guess and _nothing_tells(node, value) and _is_kept(value, decoded):
        return None
    return "; ".join(faults) or f"{path}: nothing fits"


def _is_kept(value: Any, decoded: Any) -> bool:
    return type(decoded) is UnknownComponent and same(decoded.extra, value)


def _nothing_tells(node: Node, value: Any) -> bool:
    """Whether a value without its tag may as well be any of the classes."""
    classes = [shape for shape in SLICES.shapes(node) if shape.is_class]
    return all(_allows(shape, value, deep=True) for shape in classes)


def _of_array(shape: Shape, value: Any, decoded: Any, path: str) -> str | None:
    if not is_array(decoded) or len(decoded) != len(value):
        return f"{path}: an array became {decoded!r}"
    items: Node = shape.facts.get("items", {})
    for index, (before, after) in enumerate(zip(value, decoded, strict=True)):
        found = fault(items, before, after, f"{path}[{index}]")
        if found is not None:
            return found
    return None


def _of_object(shape: Shape, value: dict[str, Any], decoded: Any, path: str) -> str | None:
    if not shape.is_class:
        return _of_map(shape, value, decoded, path)
    if not isinstance(decoded, Component) or type(decoded) is UnknownComponent:
        return f"{path}: an object became {decoded!r}"
    kind = type(decoded).__name__
    if shape.name is not None and kind != class_name(shape.name):
        return f"{path}: {shape.name} became {kind}"
    fields = {field.metadata.get(WIRE, field.name): field for field in fields_of(type(decoded))}
    del fields["_extra"]
    if fields.keys() != shape.properties.keys():
        return f"{path}: {kind} has not the members of {sorted(shape.properties)}"
    remembered = {
        name
        for name, field in fields.items()
        if name in value and value[name] is None and field.default is None
    }
    remembered |= value.keys() - fields.keys()
    if decoded.extra.keys() != remembered or getattr(decoded.extra, "absent", None):
        return f"{path}: extra is {decoded.extra}"
    for name, member in shape.properties.items():
        attribute = getattr(decoded, fields[name].name)
        found = fault(member, value.get(name), attribute, f"{path}.{name}")
        if found is not None:
            return found
    return None


def _of_map(shape: Shape, value: dict[str, Any], decoded: Any, path: str) -> str | None:
    if type(decoded) is not dict or decoded.keys() != value.keys():
        return f"{path}: a map became {decoded!r}"
    additional = shape.facts.get("additionalProperties", True)
    for name, item in value.items():
        member: Node = {} if isinstance(additional, bool) else additional
        found = fault(member, item, decoded[name], f"{path}[{name!r}]")
        if found is not None:
            return found
    return None


def _allows(shape: Shape, value: Any, *, deep: bool = False, guess: bool = False) -> bool:
    """Whether a value has a shape; with `deep`, its members' types are looked at, too."""
    if shape.kind == "any":
        return True
    if shape.choices is not None:
        return any(same(value, choice) for choice in shape.choices)
    if not isinstance(value, _TYPES[shape.kind]):
        return False
    if isinstance(value, bool):
        return shape.kind == "boolean"
    if not deep or not is_object(value) or not shape.is_class:
        return True
    if not shape.required <= value.keys():
        return False
    known = shape.properties
    return all(
        any(_allows(inner, item) for inner in SLICES.shapes(known[name]))
        if name in known
        else guess
        for name, item in value.items()
    )


_TYPES: dict[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "null": (type(None),),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}
