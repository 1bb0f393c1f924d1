"""Types that are read, and types that are given; components and mappings."""

from __future__ import annotations

from pathlib import Path

import pytest

from oai_release.surface import sides
from oai_release.surface.annotations import compare as types
from oai_release.surface.differences import compare
from oai_release.surface.package import load

READ = [
    ("str", "str | None", [("breaking", "`X` can be `None` now.")]),
    ("str", "Optional[str]", [("breaking", "`X` can be `None` now.")]),
    ("str | None", "str", [("changed", "`X` is no longer `None`.")]),
    ("Literal['a']", "Literal['a', 'b']", [("added", '`X` can also be `"b"`.')]),
    ("Literal['a', 'b']", "Literal['a']", [("changed", '`X` is no longer `"b"`.')]),
    (
        "Literal['a']",
        "Literal['b']",
        [("breaking", "`X` is `Literal['b']` now, not `Literal['a']`.")],
    ),
    ("Literal['a']", "str", [("added", "`X` can also be `str`.")]),
    ("Literal['a'] | str", "Literal['a', 'b'] | str", [("added", '`X` can also be `"b"`.')]),
    ("A | B", "B | A", []),
    ("A | U", "A | B | U", [("added", "`X` can also be `B`.")]),
    ("A", "B", [("breaking", "`X` is `B` now, not `A`.")]),
    ("A | None", "B | None", [("breaking", "`X` is `B | None` now, not `A | None`.")]),
    ("list[A]", "list[A | None]", [("breaking", "`X` can be `None` now.")]),
    ("list[A]", "list[B]", [("breaking", "`X` is `list[B]` now, not `list[A]`.")]),
    ("int", "float", [("breaking", "`X` is `float` now, not `int`.")]),
    ("list[A]", "Sequence[A]", [("breaking", "`X` is `Sequence[A]` now, not `list[A]`.")]),
    ("Sequence[A]", "list[A]", [("changed", "`X` is no longer `Sequence`.")]),
    ("Any", "A", [("changed", "`X` is no longer `Any`.")]),
    ("'A'", "a.b.A", []),
]

WRITE = [
    ("str", "str | None", [("added", "`X` also takes `None`.")]),
    ("str | None", "str", [("breaking", "`X` no longer takes `None`.")]),
    ("Literal['a']", "Literal['a', 'b']", [("added", '`X` also takes `"b"`.')]),
    ("Literal['a', 'b']", "Literal['a']", [("breaking", '`X` no longer takes `"b"`.')]),
    ("Literal['a'] | str", "str", [("changed", '`X` no longer names `"a"`.')]),
    ("str", "Literal['a']", [("breaking", "`X` no longer takes `str`.")]),
    ("int", "float", [("added", "`X` also takes `float`.")]),
    ("float", "int", [("breaking", "`X` no longer takes `float`.")]),
    ("Any", "int", [("breaking", "`X` no longer takes `Any`.")]),
    ("Callable[[A], R]", "Callable[[A | B], R]", [("breaking", "`X` no longer takes `B`.")]),
    (
        "A",
        "B",
        [("breaking", "`X` no longer takes `A`."), ("added", "`X` also takes `B`.")],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), READ)
def test_what_is_read(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.text) for one in sides.read("`X`", old, new, "")] == expected


@pytest.mark.parametrize(("old", "new", "expected"), WRITE)
def test_what_is_given(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.text) for one in sides.write("`X`", old, new, "")] == expected


def test_an_alias_is_what_it_stands_for_where_the_other_side_has_not_its_name() -> None:
    names = ({"Old": "Literal['a'] | B"}, {"New": "Literal['a', 'b'] | Inner", "Inner": "B"})
    assert not types("Literal['a'] | B | None", "None | Old", ({}, names[0]))
    assert types("list[Old]", "list[New]", names).gained == ('"b"',)
    assert not types("Loop", "Loop | None", ({"Loop": "list[Loop]"}, {"Loop": "int"})).lost


MODELS = """
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

@component("A")
class A(Component):
{fields}

class ADict(TypedDict, total=False):
{keys}

class Things(Resource):
    def get(self, **params: Unpack[{params}]) -> A: ...

class ThingsParams(RequestOptions, total=False):
{keys}

AAlias: TypeAlias = {alias}
ALike: TypeAlias = {alias}
"""


def changes(folder: Path, old: dict[str, str], new: dict[str, str]) -> list[tuple[str, str]]:
    for name, given in (("old", old), ("new", new)):
        source = folder / name / "oai_lab"
        source.mkdir(parents=True)
        (source / "__init__.py").write_text("", "utf-8")
        whole = {"fields": "x: int", "keys": "x: int", "alias": "str", "params": "ThingsParams"}
        for part, code in {**whole, **given}.items():
            lines = code.splitlines() if part in ("fields", "keys") else []
            whole[part] = "\n".join("    " + line for line in lines) or code
        (source / "a.py").write_text(MODELS.format(**whole), "utf-8")
    found = compare(load(folder / "old" / "oai_lab"), load(folder / "new" / "oai_lab"))
    return [(one.kind, one.text) for one in found]


def test_fields_of_components(tmp_path: Path) -> None:
    old = "x: int\ny: int\nz: Literal['a'] = 'a'\nw: str | None = None"
    new = "x: int | None = None\nz: Literal['a']\nw: str\nn: int"
    assert changes(tmp_path, {"fields": old}, {"fields": new}) == [
        ("breaking", "`a.A.x` can be `None` now."),
        ("removed", "`a.A.y` is gone."),
        ("added", "`a.A.n` is new."),
        ("changed", "`a.A.w` is no longer `None`."),
        ("changed", "`a.A.z` has no default now."),
    ]


def test_keys_of_mappings(tmp_path: Path) -> None:
    old = "x: int\ny: Required[int]\nz: int\nw: int | str"
    new = "x: Required[int]\ny: int\nw: str\nn: Required[int]\no: int"
    found = changes(tmp_path, {"keys": old}, {"keys": new})
    assert [one for one in found if "ADict" in one[1]] == [
        ("breaking", "`a.ADict` needs `n`."),
        ("breaking", "`w` of `a.ADict` no longer takes `int`."),
        ("breaking", "`a.ADict` needs `x`."),
        ("removed", "`a.ADict` no longer takes `z`."),
        ("added", "`a.ADict` takes `o`."),
        ("added", "`a.ADict` does without `y`."),
    ]
    assert len([one for one in found if "ThingsParams" in one[1]]) == 6
    assert len(found) == 12


def test_a_method_that_gets_its_first_parameters(tmp_path: Path) -> None:
    keys = "x: int\ny: Required[int]"
    old, new = {"params": "RequestOptions", "keys": keys}, {"params": "ThingsParams", "keys": keys}
    assert changes(tmp_path / "more", old, new) == [
        ("breaking", "`a.Things.get` needs `y`."),
        ("added", "`a.Things.get` takes `x`."),
    ]
    assert changes(tmp_path / "less", new, old) == [
        ("removed", "`a.Things.get` no longer takes `x`."),
        ("removed", "`a.Things.get` no longer takes `y`."),
    ]
    assert changes(tmp_path / "other", new, {"params": "Others", "keys": keys})[0] == (
        "breaking",
        "`a.Things.get` no longer takes the arguments of `RequestOptions`.",
    )


def test_aliases_by_their_side(tmp_path: Path) -> None:
    assert changes(tmp_path, {"alias": "str | int"}, {"alias": "str | None"}) == [
        ("breaking", "`a.AAlias` can be `None` now."),
        ("breaking", "`a.ALike` no longer takes `int`."),
        ("added", "`a.ALike` also takes `None`."),
        ("changed", "`a.AAlias` is no longer `int`."),
    ]


UNIONS = """
from typing import Literal, TypeAlias

@component("A")
class A(Component): ...

Order: TypeAlias = {order}
Sent: TypeAlias = {union}
Read: TypeAlias = {union}
SentLike: TypeAlias = "Sent | Read | ADict"

def f(order: Order, sent: SentLike) -> Read: ...
"""


def unions(folder: Path, old: dict[str, str], new: dict[str, str], name: str) -> list[str]:
    for state, given in (("old", old), ("new", new)):
        source = folder / state / name
        source.mkdir(parents=True)
        (source / "__init__.py").write_text("", "utf-8")
        (source / "a.py").write_text(UNIONS.format(**given), "utf-8")
    found = compare(load(folder / "old" / name), load(folder / "new" / name))
    return [f"{one.kind}: {one.text}" for one in found]


def test_what_answers_hold_is_read_though_it_can_be_sent_back(tmp_path: Path) -> None:
    old = {"order": "Literal['asc', 'desc']", "union": "A | str"}
    new = {"order": "Literal['asc']", "union": "A"}
    given = [
        'breaking: `a.Order` no longer takes `"desc"`.',
        "breaking: `a.Sent` no longer takes `str`.",
    ]
    assert unions(tmp_path / "lab", old, new, "oai_lab") == [
        *given,
        "changed: `a.Read` is no longer `str`.",
    ]
    shared = unions(tmp_path / "shared", old, new, "oai_shared")
    assert shared == [given[0], "breaking: `a.Read` no longer takes `str`.", given[1]]


def test_what_is_given_is_read_as_well(tmp_path: Path) -> None:
    old = {"order": "Literal['asc']", "union": "A"}
    new = {"order": "Literal['asc', 'desc'] | None", "union": "A"}
    assert unions(tmp_path, old, new, "oai_lab") == [
        "breaking: `a.Order` can be `None` now.",
        'added: `a.Order` also takes `"desc"` and `None`.',
    ]
