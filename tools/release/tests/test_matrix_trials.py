"""Combinations that are really installed, from files alone; only the contract is another one."""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection
from pathlib import Path

import pytest

from oai_release import git, matrix
from oai_release.commands import run
from oai_release.compatibility.choose import Combination
from oai_release.compatibility.trial import BUNDLE, Trial
from oai_release.errors import ReleaseError
from oai_release.testing import Toys

SHARED = {"toy-base": (), "toy-a": ("toy-base",), "toy-b": ("toy-base",)}
ENTRY = '\n[project.entry-points."oai.groups"]\n{0} = "toy_{0}:VALUE"\n'


class Contract:
    """Reads what base says in each environment; `broken` names those who cannot live with it."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[str], str, str, tuple[str, ...]]] = []
        self.broken: dict[str, str] = {}

    def __call__(
        self, python: Path, combinations: Collection[Combination], bundle: Path, *options: str
    ) -> str:
        names = [one.subject.name for one in combinations]
        says = run(python, "-I", "-c", "import toy_base; print(toy_base.SAYS)", cwd=bundle.parent)
        self.asked.append((names, says, json.loads(bundle.read_text())["title"], options))
        if any(self.broken.get(name) == says for name in names):
            raise ReleaseError(f"`pytest` failed (1)\n====\nFAILED {names}\n!!!!\n1 failed")
        return f"{len(names)} passed"


@pytest.fixture
def contract(monkeypatch: pytest.MonkeyPatch) -> Contract:
    made = Contract()
    monkeypatch.setattr(Trial, "_contract", lambda _, *arguments: made(*arguments))
    return made


def toys_in(folder: Path) -> Toys:
    """Toys of which base has been released as saying "old", and says "new" since."""
    toys = Toys.make(folder / "toys", SHARED)
    toys.add("pyproject.toml", "[dependency-groups]\ncontract = []\n")
    toys.add("packages/base/src/toy_base/__init__.py", 'SAYS = "old"\n')
    for name in ("a", "b"):
        toys.add(f"packages/{name}/pyproject.toml", ENTRY.format(name))
    toys.write(BUNDLE, '{"title": "then"}')
    toys.released(base="0.1.0", a="0.1.0", b="0.1.0")
    toys.write(BUNDLE, '{"title": "now"}')
    toys.replace("packages/base/src/toy_base/__init__.py", '"old"', '"new"')
    (folder / "servers" / "node_modules").mkdir(parents=True)
    return toys


def matrix_of(toys: Toys, names: str | None = None) -> int:
    servers = toys.root.parent / "servers"
    return matrix.run(argparse.Namespace(root=toys.root, names=names, servers=servers))


def test_the_one_that_fails_is_found(
    tmp_path: Path, contract: Contract, capsys: pytest.CaptureFixture[str]
) -> None:
    toys = toys_in(tmp_path)
    contract.broken = {"toy-b": "new"}
    # Toy-a fails before it can be called: names that are not there are seen when it is imported.
    toys.add("packages/b/src/toy_b/__init__.py", "MORE = 1\n")
    toys.add("packages/a/src/toy_a/__init__.py", "from toy_base import NEWER as NEWER\n")
    toys.add("packages/base/src/toy_base/__init__.py", "NEWER = 1\n")
    assert matrix_of(toys) == 1
    alone = ("--exitfirst",)
    assert sorted(contract.asked) == [
        (["toy-a"], "new", "then", alone),
        (["toy-a", "toy-b"], "new", "then", ()),
        (["toy-b"], "new", "then", alone),
        (["toy-b"], "old", "now", ()),
    ]
    said = capsys.readouterr().out
    assert (
        "new toy-a 0.1.1, toy-b 0.1.1\n  with released toy-base 0.1.0:\n"
        "  1 imported; contract of 1: 1 passed\n"
    ) in said
    assert (
        "released toy-a 0.1.0, toy-b 0.1.0\n  with new toy-base 0.1.1:\n"
        "  2 imported; contract of 1 passed, of 1 failed\n"
    ) in said
    assert "FAILED: toy-b 0.1.0 as released with toy-base 0.1.1 of the tree" in said
    assert "\nFAILED ['toy-b']\n1 failed\n-> toy-base must go on to work with what needs" in said
    assert "FAILED: toy-a 0.1.1 of the tree with toy-base 0.1.0 as released" in said
    assert "cannot import name 'NEWER'" in said
    assert "-> toy-a uses toy_base.NEWER, which toy-base 0.1.0 as released lacks" in said
    assert said.endswith("4 combinations, 2 of them fail.\n")


def test_what_cannot_be_installed_together(tmp_path: Path) -> None:
    toys = toys_in(tmp_path)
    git.git(toys.root, "tag", "--delete", "toy-a-v0.1.0")  # then there is one side alone
    toys.replace("packages/a/pyproject.toml", '">=3.11"', '">=3.99"')
    with pytest.raises(ReleaseError, match=r"cannot be installed together: toy-base 0\.1\.0 as"):
        matrix_of(toys, "toy-a")
