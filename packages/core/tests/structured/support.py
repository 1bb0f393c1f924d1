"""Types as people write them."""

from __future__ import annotations

import typing
from dataclasses import InitVar, dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, IntEnum
from typing import (
    Annotated,
    Any,
    ClassVar,
    Generic,
    Literal,
    NamedTuple,
    NotRequired,
    Required,
    Self,
    TypeVar,
)
from uuid import UUID

import attrs
from typing_extensions import Doc, TypedDict

from oai_core.components import Component, component, wire
from oai_core.structured import About

T = TypeVar("T")
S = TypeVar("S", int, str)
B = TypeVar("B", bound=date)


class Currency(Enum):
    EURO = "EUR"
    DOLLAR = "USD"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


@attrs.define
class Item:
    """A line of an invoice.

    It may be longer.

    Attributes:
        name: What was sold,
            in a few words.
        price (float): Without tax.
    """

    name: str
    price: float
    tags: list[str] = attrs.field(factory=list)


@dataclass
class Invoice:
    number: Annotated[str, "As printed."]
    """Not this."""
    items: list[Item]
    currency: Currency = Currency.EURO
    note: str | None = None
    """What else is said."""


@dataclass
class Page(Generic[T]):
    items: list[T]
    next: Page[T] | None = None


class InvoicePage(Page[Invoice]):
    pass


class Address(TypedDict):
    street: str
    number: NotRequired[int]


class Person(Address, total=False):
    name: Required[Annotated[str, "In full."]]
    born: date


class Point(NamedTuple):
    x: int
    y: int = 0


@attrs.define
class Circle:
    kind: Literal["circle"]
    radius: float


@attrs.define
class Square:
    kind: Literal["square"]
    side: float


@dataclass
class Cat:
    lives: int


@dataclass
class Dog:
    barks: bool
    name: str = ""


@dataclass
class Limits:
    """Numbers and texts."""

    share: Annotated[float, About("Of all.", ge=0, le=1)]
    code: Annotated[str, About(pattern="^[A-Z]+$", min_length=2)]
    parts: Annotated[list[int], About(min_length=1, max_length=2)] | None
    even: Annotated[int, About(multiple_of=2), Doc("An even one.")]
    price: Annotated[Decimal | None, About(gt=0)]


@attrs.define
class Tree:
    value: int
    children: list[Tree]
    parent: Self | None = None


@attrs.define
class Renamed:
    from_: str = attrs.field(metadata={"wire": "from", "description": "Who sent it."})
    _hidden: int = 0
    computed: int = attrs.field(init=False, default=3)


@dataclass
class Odd:
    seed: InitVar[int]
    kinds: ClassVar[int] = 3
    double: int = field(init=False)

    def __post_init__(self, seed: int) -> None:
        self.double = 2 * seed


@attrs.define
class Checked:
    amount: int = attrs.field()

    @amount.validator
    def _positive(self, _: Any, value: int) -> None:
        if value < 0:
            raise ValueError("below zero")


@component("Part")
class Part(Component):
    id: str
    kind: str | None = wire("type", default=None)
    inner: Part | None = None


@attrs.define
class Add:
    left: Add | Multiply | int
    right: Add | Multiply | int


@attrs.define
class Multiply:
    left: Add | Multiply | int
    right: Add | Multiply | int


class Outer:
    @attrs.define
    class Inner:
        depth: int

    @attrs.define
    class Holder:
        @attrs.define
        class Own:
            one: int

        own: Own
        date: date | None = None


@dataclass
class Times:
    at: datetime
    day: date
    hour: time
    id: UUID
    cost: Decimal


OLD_OPTIONAL = typing.Optional[int]  # noqa: UP045
OLD_UNION = typing.Union[int, str, None]  # noqa: UP007
OLD_LIST = typing.List[int]  # noqa: UP006
MIXED = Literal["a", 1, None]  # noqa: PYI061
