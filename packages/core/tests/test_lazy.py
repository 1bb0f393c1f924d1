"""Packages whose names are imported when they are first used."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

LAZY = "from oai_core.lazy import lazy_names\n"
PARTS = "__getattr__, __dir__ = lazy_names(__name__, {'One': '.one'}, parts=('.more',))\n"
MORE = """\
__all__ = ['Other', 'Three', 'Two']
__getattr__, __dir__ = lazy_names(__name__, {'Two': '.two', 'Three': '.two'}, {'Other': 'Two'})
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(tmp_path))  # pyright: ignore[reportUnknownMemberType]
    for name in [name for name in sys.modules if name.startswith("lazy_sample")]:
        monkeypatch.delitem(sys.modules, name)
    files = {
        "__init__.py": LAZY + PARTS,
        "one.py": "class One: pass\n",
        "more/__init__.py": LAZY + MORE,
        "more/two.py": "class Two: pass\nclass Three: pass\n",
    }
    for name, text in files.items():
        path = tmp_path / "lazy_sample" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return importlib.import_module("lazy_sample")


def loaded() -> set[str]:
    return {name for name in sys.modules if name.startswith("lazy_sample.")}


def test_a_name_imports_its_module_alone(package: Any) -> None:
    assert loaded() == set()
    assert package.One.__name__ == "One"
    assert loaded() == {"lazy_sample.one"}
    assert "One" in vars(package)


def test_names_of_parts_are_names_of_the_package(package: Any) -> None:
    assert package.Two is package.more.Two
    assert "lazy_sample.one" not in loaded()


def test_an_alias_is_the_same_object(package: Any) -> None:
    assert package.Other is package.Two


def test_all_is_put_together_when_it_is_asked_for(package: Any) -> None:
    assert "__all__" not in vars(package)
    assert package.__all__ == ["One", "Other", "Three", "Two", "__version__"]
    assert {"One", "Other", "Three", "Two"} <= set(dir(package))
    assert "lazy_sample.more.two" not in loaded()


def test_a_name_that_there_is_not(package: Any) -> None:
    with pytest.raises(AttributeError, match="'lazy_sample' has no attribute 'Tow'") as caught:
        package.Tow  # noqa: B018
    assert (caught.value.name, caught.value.obj) == ("Tow", package)
    assert not hasattr(package, "__wrapped__")


def test_eager_imports_everything(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OAI_EAGER", "1")
    importlib.reload(package)
    assert loaded() == {"lazy_sample.more", "lazy_sample.more.two", "lazy_sample.one"}
