"""The grammar of component annotations, and laziness."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from oai_core.annotations import is_plain, may_be, parse, resolve
from oai_core.decoding import Decoders


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("str", ("plain", None)),
        ('Literal["a", "b"] | str | None', ("plain", None)),
        ("list[str]", ("plain", None)),
        ("dict[str, list[int] | None]", ("plain", None)),
        ("FileInput | list[FileInput] | None", ("plain", None)),
        ("FileInput | Thing", ("name", "Thing")),
        ("Thing | None", ("name", "Thing")),
        ("list[Thing]", ("list", ("name", "Thing"))),
        ("dict[str, Thing]", ("dict", ("name", "Thing"))),
        ("str | list[Thing] | Other", ("union", [("list", ("name", "Thing")), ("name", "Other")])),
        ("list[list[int] | Thing]", ("list", ("name", "Thing"))),
    ],
)
def test_reads_the_grammar(text: str, node: Any) -> None:
    assert parse(text) == node


@pytest.mark.parametrize("text", ["a.b", "tuple[int]", "dict[str]", "Callable[[], int]", "1"])
def test_refuses_anything_else(text: str) -> None:
    with pytest.raises(TypeError, match="Not a type that a component can have"):
        parse(text)


def test_knows_where_there_is_work() -> None:
    assert is_plain(parse("Any"))
    assert may_be(parse("Thing | list[Other]")) == (True, True)
    assert may_be(parse("list[Other]")) == (False, True)
    assert may_be(parse("dict[str, Other]")) == (True, False)


def package(folder: Path, name: str) -> None:
    root = folder / name
    root.mkdir()
    (root / "__init__.py").write_text(
        "from oai_core.lazy import lazy_names\n"
        "__getattr__, __dir__ = lazy_names(__name__, {'Parent': '.parent', 'Child': '.child'})\n"
    )
    (root / "parent.py").write_text(
        "from __future__ import annotations\n"
        "from oai_core.components import Component, component\n"
        "@component('Parent')\n"
        "class Parent(Component):\n"
        "    child: Child | None = None\n"
        "    children: list[Child] | None = None\n"
    )
    (root / "child.py").write_text(
        "from __future__ import annotations\n"
        "from oai_core.components import Component, component\n"
        "@component('Child')\n"
        "class Child(Component):\n"
        "    name: str\n"
    )


def test_a_class_is_imported_when_a_value_for_it_arrives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package(tmp_path, "lazy_sample")
    monkeypatch.syspath_prepend(tmp_path)
    module = __import__("lazy_sample")
    decode = Decoders().for_annotation("Parent", "lazy_sample")
    assert decode({"child": None, "children": "text"}).children == "text"
    assert "lazy_sample.child" not in sys.modules
    assert decode({"children": [{"name": "a"}]}).children[0].name == "a"
    assert "lazy_sample.child" in sys.modules
    assert "Child" in dir(module)
    assert module.Child is resolve("Child", "lazy_sample.parent")
    with pytest.raises(AttributeError, match="'Nobody'"):
        module.Nobody  # noqa: B018
    with pytest.raises(NameError, match=r"'Nobody' is not known in lazy_sample.parent"):
        resolve("Nobody", "lazy_sample.parent")


def test_eager_imports_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package(tmp_path, "eager_sample")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("OAI_EAGER", "1")
    __import__("eager_sample")
    assert "eager_sample.child" in sys.modules
