"""Components: typed values of the API that keep everything the server sent.

A component is a slotted, keyword-only attrs class, generated from one named schema. Whatever its
class does not know lives in `extra` and is sent back as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, cast, dataclass_transform

import attrs

from .unions import Alias, TaggedUnion, When

__all__ = [
    "NULL",
    "Alias",
    "Component",
    "Extra",
    "Null",
    "TaggedUnion",
    "UnknownComponent",
    "When",
    "component",
    "wire",
]

T = TypeVar("T")
WIRE = "wire"  # key of an attrs field's metadata: its name in JSON, where that differs


class Null:
    """The type of `NULL`, an explicit JSON null for an optional field of a component."""

    __slots__ = ()
    _instance: ClassVar[Null | None] = None

    def __new__(cls) -> Self:
        """There is only one."""
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cast("Self", cls._instance)

    def __bool__(self) -> Literal[False]:
        """Null is false, as None is."""
        return False

    def __repr__(self) -> str:
        """Name it as users write it."""
        return "NULL"

    def __reduce__(self) -> str:
        """Unpickle and copy to the one instance."""
        return "NULL"


NULL: Any = Null()
"""Sends null for an optional field; `None` there means "not set" and sends nothing."""


class Extra(dict[str, Any]):
    """An `extra` mapping that also remembers which required fields the server left out."""

    __slots__ = ("absent",)
    absent: frozenset[str]

    def __init__(
        self, values: Mapping[str, Any] = {}, absent: frozenset[str] = frozenset()
    ) -> None:
        """Keep `values`, and the wire names in `absent`."""
        super().__init__(values)
        self.absent = absent


def wire(name: str, *, default: Any = attrs.NOTHING) -> Any:
    """Declare a field whose name in JSON is not a Python identifier."""
    return attrs.field(default=default, metadata={WIRE: name})


def _own(extra: dict[str, Any] | None) -> dict[str, Any] | None:
    """Two components, such as one and its `attrs.evolve`, do not share a mapping."""
    if extra is None:
        return None
    return Extra(extra, extra.absent) if isinstance(extra, Extra) else dict(extra)


def _extra_field(*, alias: str, default: None) -> Any:
    make: Any = attrs.field  # its overloads know no alias for a converted field
    return make(alias=alias, default=default, converter=_own)


@dataclass_transform(kw_only_default=True, field_specifiers=(wire, _extra_field))
def _define(cls: type[T], /) -> type[T]:
    return attrs.define(
        cls,
        slots=True,
        kw_only=True,
        auto_attribs=True,
        auto_detect=False,
        eq=False,
        repr=False,
        weakref_slot=False,
        getstate_setstate=False,  # object.__getstate__ knows slots since Python 3.11
        on_setattr=attrs.setters.NO_OP,
    )


@dataclass_transform(kw_only_default=True, field_specifiers=(wire, _extra_field))
def component(schema: str, /) -> Callable[[type[T]], type[T]]:
    """Make a class the component of the schema of that name."""

    def decorate(cls: type[T]) -> type[T]:
        made = _define(cls)
        made.__schema__ = schema  # type: ignore[attr-defined]
        return made

    return decorate


def _copied(value: Any) -> Any:
    if value.__class__ is dict:
        return {key: _copied(item) for key, item in value.items()}
    if value.__class__ is list:
        return [_copied(item) for item in value]
    return value


def fields_of(cls: type) -> tuple[attrs.Attribute[Any], ...]:
    """The attrs fields of a component class."""
    made: Any = cls
    fields: tuple[attrs.Attribute[Any], ...] = made.__attrs_attrs__
    return fields


@_define
class Component:
    """The base of all components; see the module's docstring."""

    __schema__: ClassVar[str]

    _extra: dict[str, Any] | None = _extra_field(alias="extra", default=None)

    @property
    def extra(self) -> dict[str, Any]:
        """What the class has no field for, by wire name; also nulls sent for optional fields.

        Changing the mapping changes what is sent.
        """
        if self._extra is None:
            self._extra = {}
        return self._extra

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values, as they would be sent; inverse of `from_dict`."""
        from .encoding import to_jsonable

        plain: dict[str, Any] = to_jsonable(self)
        return plain

    def to_json(self, *, indent: int | None = None) -> str:
        """Return JSON text; `indent` is the number of spaces for each level."""
        from .encoding import dumps

        if indent is None:
            return dumps(self).decode()
        import json

        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Build the component from plain JSON values; unknown members are kept in `extra`."""
        from .decoding import DECODERS

        given: Any = data
        if not isinstance(given, Mapping):
            raise TypeError(
                f"{cls.__name__}.from_dict() takes a mapping, not {type(given).__name__}"
            )
        # A copy all the way down: plain values inside the component are its own.
        result: Self = DECODERS.for_class(cls)(_copied(dict(data)))
        return result

    @classmethod
    def from_json(cls, text: str | bytes, /) -> Self:
        """Build the component from JSON text."""
        from ._json import loads
        from .decoding import DECODERS

        given = loads(text)
        if given.__class__ is not dict:
            raise TypeError(f"{cls.__name__}.from_json() takes a JSON object")
        result: Self = DECODERS.for_class(cls)(given)
        return result

    def __eq__(self, other: object) -> bool:
        """Compare class, fields and extra members."""
        if other.__class__ is not self.__class__:
            return NotImplemented
        names = [field.name for field in fields_of(self.__class__) if field.name != "_extra"]
        if any(getattr(self, name) != getattr(other, name) for name in names):
            return False
        return (self._extra or {}) == (getattr(other, "_extra", None) or {})

    def _unknown(self) -> dict[str, Any]:
        """Members of `extra` but for the nulls of fields: those print as nothing, like others."""
        names = {field.metadata.get(WIRE, field.name) for field in fields_of(self.__class__)}
        return {name: v for name, v in (self._extra or {}).items() if name not in names}

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        """Show the fields that are set, then what is in `extra`; credentials are left out."""
        from .redaction import shown

        parts = [
            f"{field.name}={shown(field.name, value)}"
            for field in fields_of(self.__class__)
            if field.name != "_extra" and (value := getattr(self, field.name)) is not None
        ]
        if unknown := self._unknown():
            parts.append(f"extra={shown('', unknown)}")
        return f"{self.__class__.__name__}({', '.join(parts)})"


@component("")
class UnknownComponent(Component):
    """A value whose tag this version does not know, whole, in `extra`.

    Checkers see a tag that no server sends, so that `item.type == "message"` rules it out;
    at run time `id`, `type`, `role`, `object` and `event` read what was sent, or `None`.
    """

    if TYPE_CHECKING:

        @property
        def id(self) -> str | None: ...  # noqa: D102
        @property
        def type(self) -> Literal["<unknown>"]: ...  # noqa: D102
        @property
        def role(self) -> Literal["<unknown>"]: ...  # noqa: D102
        @property
        def object(self) -> Literal["<unknown>"]: ...  # noqa: D102
        @property
        def event(self) -> Literal["<unknown>"]: ...  # noqa: D102
    else:

        def __getattr__(self, name: str) -> Any:
            """Read a member that was sent."""
            extra = Component._extra.__get__(self)
            if name in ("id", "type", "role", "object", "event"):
                return extra.get(name) if extra else None
            # Python looks for hooks such as __deepcopy__ here, too: what a server sent is none.
            if extra and name in extra and not name.startswith("__"):
                return extra[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
