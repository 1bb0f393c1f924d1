"""Every rule of the comparison, each with a package of a few lines in two states."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from oai_release.surface.differences import compare
from oai_release.surface.package import Package, load

States = Callable[[Mapping[str, str], Mapping[str, str]], list[tuple[str, str]]]

HEAD = "from __future__ import annotations\nimport functools\nfrom typing import overload\n"


def written(folder: Path, files: Mapping[str, str]) -> Package:
    for name, code in {"__init__.py": "", **files}.items():
        path = folder / "oai_lab" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEAD + code + "\n", "utf-8")
    return load(folder / "oai_lab")


@pytest.fixture
def states(tmp_path: Path) -> States:
    """Give the changes from one state of `oai_lab` to another, as kind and text."""

    def changes(old: Mapping[str, str], new: Mapping[str, str]) -> list[tuple[str, str]]:
        found = compare(written(tmp_path / "old", old), written(tmp_path / "new", new))
        return [(change.kind, change.text) for change in found]

    return changes


MODULES = [
    ("private module", {"_a.py": "class A: ..."}, {}, []),
    ("private name", {"a.py": "class _A: ..."}, {"a.py": ""}, []),
    ("data of operations", {"operations/a.py": "X = 1"}, {"operations/a.py": "X = 2"}, []),
    ("module", {"a.py": "def f() -> None: ..."}, {}, [("removed", "`a.f` is gone.")]),
    ("new module", {}, {"a.py": "X: int = 1"}, [("added", "`a.X` is new.")]),
    ("imported name", {"a.py": "from json import loads"}, {"a.py": ""}, []),
    (
        "re-export",
        {"a.py": "from json import loads as loads"},
        {"a.py": "from json import loads"},
        [("removed", "`a.loads` is gone.")],
    ),
    (
        "name of the package",
        {"a.py": "class A: ...", "__init__.py": "from .a import A"},
        {"a.py": "class A: ..."},
        [("removed", "`A` can no longer be imported from `oai_lab`.")],
    ),
    (
        "moved behind a re-export",
        {"a.py": "class A:\n    x: int"},
        {"a.py": "from .b import A as A", "b.py": "class A:\n    x: int"},
        [("added", "`a.A` can be imported from `oai_lab.b`.")],
    ),
    (
        "moved and changed",
        {"a.py": "class A:\n    x: int"},
        {"a.py": "from ._b import A as A", "_b.py": "class A:\n    y: int"},
        [("removed", "`a.A.x` is gone."), ("added", "`a.A.y` is new.")],
    ),
    (
        "star import",
        {"__init__.py": "from .a import *", "a.py": "class A: ..."},
        {"__init__.py": "from .a import *", "a.py": "class B: ..."},
        [("removed", "`A` is gone."), ("added", "`B` is new.")],
    ),
    (
        "foreign star import",
        {"a.py": "from oai_core import *"},
        {"a.py": ""},
        [("removed", "`a.*.oai_core` is gone.")],
    ),
    (
        "lazy names",
        {
            "__init__.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
            "    from .a import A as A\nelse:\n    _T = {'A': '.a'}\n    __all__ = sorted(_T)",
            "a.py": "class A: ...",
        },
        {"__init__.py": "", "a.py": "class A: ..."},
        [("removed", "`A` can no longer be imported from `oai_lab`.")],
    ),
    (
        "__all__ of the package is all there is",
        {"__init__.py": "from .a import A\n__all__ = ['A']", "a.py": "class A: ...\nclass B: ..."},
        {"__init__.py": "from .a import A\n__all__ = ['A']", "a.py": "class A:\n    x: int"},
        [("added", "`A.x` is new.")],
    ),
    ("plugin", {"plugin.py": "G = 1\nplugin = 1"}, {"plugin.py": "plugin = 1"}, []),
    ("plugin gone", {"plugin.py": "plugin = 1"}, {}, [("removed", "`plugin.plugin` is gone.")]),
    ("version", {"__init__.py": "__version__ = '1'"}, {"__init__.py": "__version__ = '2'"}, []),
    ("docstring", {"a.py": '"""A."""\nX = 1\n"""B."""'}, {"a.py": "X = 1"}, []),
    (
        "constant",
        {"a.py": "X = 1"},
        {"a.py": "X = 2"},
        [("changed", "`a.X` is `2` now, no longer `1`.")],
    ),
    (
        "kind",
        {"a.py": "class Abc: ..."},
        {"a.py": "Abc = int | str"},
        [("breaking", "`a.Abc` was a class and is a type now.")],
    ),
]

FUNCTIONS = [
    ("()", "(a: int = 1)", [("added", "`a.f` takes `a`.")]),
    ("()", "(a: int)", [("breaking", "`a.f` needs `a`.")]),
    ("(a: int)", "()", [("removed", "`a.f` no longer takes `a`.")]),
    ("(*, a: int = 1)", "(**k: object)", [("added", "`a.f` takes any further arguments by name.")]),
    ("(a: int)", "(a: int = 1)", [("added", "`a` of `a.f` has a default.")]),
    ("(a: int = 1)", "(a: int)", [("breaking", "`a` of `a.f` has no default any more.")]),
    (
        "(a: int = 1)",
        "(a: int = 2)",
        [("changed", "The default of `a` of `a.f` is `2`, no longer `1`.")],
    ),
    ("(a, b)", "(b, a)", [("breaking", "The positional parameters of `a.f` have other places.")]),
    ("(a)", "(*, a)", [("breaking", "`a` of `a.f` has to be given by name.")]),
    ("(a)", "(a, /)", [("breaking", "`a` of `a.f` can no longer be given by name.")]),
    ("(*, a)", "(a)", [("added", "`a` of `a.f` can be given by its place.")]),
    (
        "(*a: int)",
        "()",
        [("breaking", "`a.f` takes no more arguments by their places than it lists.")],
    ),
    ("(a: int)", "(a: int | None)", [("added", "`a` of `a.f` also takes `None`.")]),
    ("(a: int | str)", "(a: str)", [("breaking", "`a` of `a.f` no longer takes `int`.")]),
    ("(a: list[int])", "(a: Iterable[int])", [("added", "`a` of `a.f` also takes `Iterable`.")]),
    ("() -> int", "() -> int | None", [("breaking", "The result of `a.f` can be `None` now.")]),
    ("() -> int | None", "() -> int", [("changed", "The result of `a.f` is no longer `None`.")]),
    ("() -> int", "() -> str", [("breaking", "The result of `a.f` is `str` now, not `int`.")]),
    ("() -> None", "() -> None", []),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"), [case[1:] for case in MODULES], ids=[case[0] for case in MODULES]
)
def test_what_is_public(
    states: States, old: dict[str, str], new: dict[str, str], expected: list[tuple[str, str]]
) -> None:
    assert states(old, new) == expected


@pytest.mark.parametrize(("old", "new", "expected"), FUNCTIONS)
def test_functions(states: States, old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert states({"a.py": f"def f{old}: ..."}, {"a.py": f"def f{new}: ..."}) == expected


CLASSES = [
    ("member", "x: int", "", [("removed", "`a.A.x` is gone.")]),
    ("new member", "", "def m(self) -> int: ...", [("added", "`a.A.m` is new.")]),
    ("private member", "_x: int", "def _m(self) -> int: ...", []),
    ("special member", "", "def __iter__(self) -> int: ...", [("added", "`a.A.__iter__` is new.")]),
    ("what every object has", "", "def __repr__(self) -> str: ...", []),
    (
        "async",
        "def m(self) -> int: ...",
        "async def m(self) -> int: ...",
        [("breaking", "`a.A.m` is async now.")],
    ),
    (
        "method and attribute",
        "def m(self) -> int: ...",
        "m: int",
        [("breaking", "`a.A.m` was a function and is a value now.")],
    ),
    (
        "attribute that becomes a property",
        "m: int",
        "@property\n    def m(self) -> int: ...",
        [("breaking", "`a.A.m` can no longer be set.")],
    ),
    (
        "attribute that becomes a property with a setter",
        "m: int",
        "@property\n    def m(self) -> int: ...\n    @m.setter\n    def m(self, v: int): ...",
        [],
    ),
    (
        "property that is made once",
        "m: int",
        "@functools.cached_property\n    def m(self) -> int: ...",
        [],
    ),
    ("property that becomes an attribute", "@property\n    def m(self) -> int: ...", "m: int", []),
    (
        "abstract method",
        "def m(self) -> int: ...",
        "@abc.abstractmethod\n    def m(self) -> int: ...",
        [("breaking", "`a.A.m` has to be there in what derives from its class.")],
    ),
    (
        "final method",
        "def m(self) -> int: ...",
        "@final\n    def m(self) -> int: ...",
        [("breaking", "`a.A.m` can no longer be overridden.")],
    ),
    (
        "setter",
        "@property\n    def m(self) -> int: ...\n    @m.setter\n    def m(self, v: int): ...",
        "@property\n    def m(self) -> int: ...",
        [("breaking", "`a.A.m` can no longer be set.")],
    ),
    (
        "call of the class",
        "def __init__(self, a: int) -> None: ...",
        "def __init__(self, b: int) -> None: ...",
        [
            ("breaking", "`a.A` needs `b`."),
            ("removed", "`a.A` no longer takes `a`."),
        ],
    ),
    (
        "instance attribute",
        "def __init__(self) -> None:\n        self.x = 1",
        "def __init__(self) -> None:\n        self.x = 2",
        [],
    ),
    (
        "deprecated",
        "def m(self) -> int: ...",
        "@deprecated('gone soon')\n    def m(self) -> int: ...",
        [("deprecated", "`a.A.m` is deprecated.")],
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"), [case[1:] for case in CLASSES], ids=[case[0] for case in CLASSES]
)
def test_classes(states: States, old: str, new: str, expected: list[tuple[str, str]]) -> None:
    lines = "class A:\n    a_first_line = 1\n    "
    assert states({"a.py": lines + old}, {"a.py": lines + new}) == expected


WHOLE = [
    (
        "base",
        "class A(ValueError): ...",
        "class A(Exception): ...",
        [
            ("breaking", "`a.A` no longer derives from `ValueError`."),
            ("added", "`a.A` derives from `Exception`."),
        ],
    ),
    (
        "member that moves to a base",
        "class A:\n    def m(self) -> int: ...",
        "class _B:\n    def m(self) -> int: ...\nclass A(_B): ...",
        [],
    ),
    (
        "member of a public base is told once",
        "class A:\n    x: int\n    y: int\nclass B(A): ...",
        "class A:\n    x: int | None\nclass B(A): ...",
        [("breaking", "`a.A.x` can be `None` now."), ("removed", "`a.A.y` is gone.")],
    ),
    (
        "another public base",
        "class A:\n    x: int\n    y: int\nclass B:\n    y: str\nclass C(A): ...",
        "class A:\n    x: int\n    y: int\nclass B:\n    y: str\nclass C(B): ...",
        [
            ("breaking", "`a.C` no longer derives from `A`."),
            ("breaking", "`a.C.y` is `str` now, not `int`."),
            ("added", "`a.C` derives from `B`."),
        ],
    ),
    (
        "protocol",
        "class A(Protocol):\n    def m(self) -> int: ...",
        "class A(Protocol):\n    def m(self) -> int: ...\n    def n(self) -> int: ...",
        [("breaking", "`a.A.n` has to be there in what implements it.")],
    ),
    (
        "attrs: a field with a default",
        "@attrs.frozen\nclass A:\n    x: int",
        "@attrs.frozen\nclass A:\n    x: int\n    _y: int = attrs.field(default=1)",
        [("added", "`a.A` takes `y`.")],
    ),
    (
        "attrs: a field without one, in between",
        "@attrs.frozen\nclass A:\n    x: int\n    z: int",
        "@attrs.frozen\nclass A:\n    x: int\n    y: int\n    z: int",
        [
            ("breaking", "The positional parameters of `a.A` have other places."),
            ("breaking", "`a.A` needs `y`."),
            ("added", "`a.A.y` is new."),
        ],
    ),
    (
        "attrs: not in the call",
        "@attrs.define\nclass A:\n    x: int",
        "@attrs.define\nclass A:\n    x: int\n    y: int = attrs.field(init=False)",
        [("added", "`a.A.y` is new.")],
    ),
    *(
        (
            f"frozen: {old} -> {new}",
            f"{old}\nclass A:\n    x: int",
            f"{new}\nclass A:\n    x: int",
            [("breaking", "What `a.A` makes can no longer be changed.")] if broken else [],
        )
        for old, new, broken in [
            ("@attrs.define", "@attrs.frozen", True),
            ("@define(slots=False)", "@define(slots=False, frozen=True)", True),
            ("@dataclass", "@dataclass(frozen=True)", True),
            ("@attrs.frozen", "@attrs.frozen(slots=False)", False),
            ("@attrs.frozen", "@attrs.define", False),
        ]
    ),
    (
        "a property of what could not be changed before",
        "@attrs.frozen\nclass A:\n    x: int = attrs.field(init=False)",
        "@attrs.frozen\nclass A:\n    @property\n    def x(self) -> int: ...",
        [],
    ),
    (
        "final",
        "class A: ...",
        "@typing.final\nclass A: ...",
        [("breaking", "`a.A` can no longer be derived from.")],
    ),
    (
        "type variables",
        "class A(Generic[T]): ...",
        "class A(Generic[T, U]): ...",
        [("breaking", "`a.A` takes 2 types in brackets now, not 1.")],
    ),
    ("type variables by another name", "class A(Generic[T]): ...", "class A(Generic[U]): ...", []),
    (
        "a mapping that is no class",
        "D = TypedDict('D', {'a-b': Required[int], 'c': int, 'd': str}, total=False)",
        "D = TypedDict('D', {'a-b': int, 'c': Required[int], 'e': str}, total=False)",
        [
            ("breaking", "`a.D` needs `c`."),
            ("removed", "`a.D` no longer takes `d`."),
            ("added", "`a.D` does without `a-b`."),
            ("added", "`a.D` takes `e`."),
        ],
    ),
    (
        "a mapping that becomes a class",
        "D = TypedDict('D', {'a': int})",
        "class D(TypedDict):\n    a: int\n    b: NotRequired[int]",
        [("added", "`a.D` takes `b`.")],
    ),
    (
        "an alias that a parameter names",
        "Xa = int | str\ndef f(a: Xa) -> None: ...",
        "Xa = int\ndef f(a: Xa) -> None: ...",
        [("breaking", "`a.Xa` no longer takes `str`.")],
    ),
    (
        "an alias in capitals",
        "X = int | str\nFLAGS = A | B",
        "X = int\nFLAGS = A",
        [
            ("changed", "`a.FLAGS` is `A` now, no longer `A | B`."),
            ("changed", "`a.X` is no longer `str`."),
        ],
    ),
    (
        "an alias behind one that a call of a class names",
        "Xa = int | str\nY = Xa | None\nclass A:\n    def __init__(self, a: list[Y]): ...",
        "Xa = int\nY = Xa | None\nclass A:\n    def __init__(self, a: list[Y]): ...",
        [("breaking", "`a.Xa` no longer takes `str`.")],
    ),
    (
        "an alias that a field of attrs names",
        "Xa = int | str\n@attrs.frozen\nclass A:\n    x: Xa",
        "Xa = int\n@attrs.frozen\nclass A:\n    x: Xa",
        [("breaking", "`a.Xa` no longer takes `str`.")],
    ),
    (
        "an alias that results alone name",
        "Xa = int | str\ndef f() -> Xa: ...",
        "Xa = int\ndef f() -> Xa: ...",
        [("changed", "`a.Xa` is no longer `str`.")],
    ),
    (
        "a private alias",
        "_Yb = int | str\n_Xa = list[_Yb] | None\ndef f(a: _Xa) -> _Yb: ...",
        "_Yb = int\n_Xa = list[_Yb] | None\ndef f(a: _Xa) -> _Yb: ...",
        [
            ("breaking", "`a` of `a.f` no longer takes `str`."),
            ("changed", "The result of `a.f` is no longer `str`."),
        ],
    ),
    (
        "a private alias of another name",
        "_Xa = list[int]\ndef f(a: _Xa) -> None: ...",
        "_Ya = list[int]\ndef f(a: _Ya) -> None: ...",
        [],
    ),
    (
        "overloads in another order",
        "@overload\ndef f(a: int) -> int: ...\n@overload\ndef f(a: str) -> str: ...\ndef f(a): ...",
        "@overload\ndef f(a: str) -> str: ...\n@overload\ndef f(a: int) -> int: ...\ndef f(a): ...",
        [],
    ),
    (
        "an overload is gone",
        "@overload\ndef f(a: int) -> int: ...\n@overload\ndef f(a: str) -> str: ...\ndef f(a): ...",
        "def f(a: int) -> int: ...",
        [("breaking", "`a.f` can no longer be called as `(a: str)`.")],
    ),
    (
        "a new overload, and an old one that takes more",
        "@overload\ndef f(a: int) -> int: ...\n@overload\ndef f(a: str) -> str: ...\ndef f(a): ...",
        (
            "@overload\ndef f(a: int) -> int: ...\n@overload\ndef f(a: bytes) -> bytes: ...\n"
            "@overload\ndef f(a: str, b: int = 1) -> str: ...\ndef f(a, b=1): ..."
        ),
        [("added", "`a.f` can be called as `(a: bytes)`."), ("added", "`a.f` takes `b`.")],
    ),
    (
        "a hook that offers more",
        "class A:\n    @hookspec\n    def h(self, a: int) -> None: ...",
        "class A:\n    @hookspec\n    def h(self, b: int, a: int) -> None: ...",
        [("added", "`a.A.h` takes `b`.")],
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "expected"), [case[1:] for case in WHOLE], ids=[case[0] for case in WHOLE]
)
def test_more_of_classes_and_functions(
    states: States, old: str, new: str, expected: list[tuple[str, str]]
) -> None:
    assert states({"a.py": old}, {"a.py": new}) == expected
