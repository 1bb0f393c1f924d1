"""Which old and new states are tried together, where, and what is said of those that fail."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from oai_release import git, matrix
from oai_release.compatibility.advice import Adviser
from oai_release.compatibility.choose import Choice, choose, share
from oai_release.compatibility.states import History
from oai_release.compatibility.wheels import Workshop
from oai_release.errors import ReleaseError
from oai_release.testing import Toys

ALL = ("toy-base", "toy-middle", "toy-top")
BASE = "packages/base/src/toy_base/__init__.py"
MIDDLE = "packages/middle/src/toy_middle/__init__.py"


@pytest.fixture
def toys(tmp_path: Path) -> Toys:
    return Toys.make(tmp_path / "toys")


@pytest.fixture
def released(toys: Toys) -> Toys:
    toys.released(base="0.1.0", middle="0.1.0", top="0.1.0")
    return toys


def chosen(toys: Toys, *names: str) -> Choice:
    return choose(History.of(toys.workspace), names or ALL)


def told(choice: Choice) -> list[str]:
    return [str(one) for one in choice.combinations]


def adviser(toys: Toys, home: Path) -> Adviser:
    history = History.of(toys.workspace)
    return Adviser(history, Workshop(history.workspace, home))


@pytest.fixture
def changed(released: Toys) -> Toys:
    released.add(BASE, "NEW = 2\n")
    released.news("toy-base", "added")
    released.news("toy-middle", "fixed")
    released.add("packages/top/src/toy_top/__init__.py", "NEW = 2\n")
    return released


def test_each_side_is_old_once(changed: Toys) -> None:
    choice = chosen(changed)
    assert told(choice) == [
        "toy-middle 0.1.1 of the tree with toy-base 0.1.0 as released",
        "toy-top 0.1.1 of the tree with toy-base 0.1.0 as released, toy-middle 0.1.0 as released",
        "toy-middle 0.1.0 as released with toy-base 0.1.1 of the tree",
        "toy-top 0.1.0 as released with toy-base 0.1.1 of the tree, toy-middle 0.1.1 of the tree",
    ]
    assert choice.excluded == []


def test_releases_alone_are_not_tried_again(released: Toys) -> None:
    assert chosen(released) == Choice([], [])
    released.news("toy-middle", "fixed")
    assert told(chosen(released)) == [
        "toy-middle 0.1.1 of the tree with toy-base 0.1.0 as released",
        "toy-top 0.1.0 as released with toy-base 0.1.0 as released, toy-middle 0.1.1 of the tree",
    ]


def test_only_those_that_are_named(changed: Toys) -> None:
    subjects = {one.subject.name for one in chosen(changed, "toy-top").combinations}
    assert subjects == {"toy-top"}
    with pytest.raises(ReleaseError, match="did you mean 'toy-top'"):
        chosen(changed, "toy-tpo")


def test_the_lowest_release_that_the_bounds_of_the_tree_admit(released: Toys) -> None:
    for version in ("0.1.1", "0.1.2", "0.1.10"):
        released.add(BASE, "MORE = 2\n")
        released.commit()
        released.released(base=version)
    released.replace("packages/middle/pyproject.toml", "toy-base>=0.1,", "toy-base>=0.1.2,")
    first = chosen(released).combinations[0]
    assert str(first) == "toy-middle 0.1.1 of the tree with toy-base 0.1.2 as released"


def test_the_lowest_releases_fit_each_other(released: Toys) -> None:
    """Middle 0.1.0 needs base 0.1, which top no longer takes."""
    released.replace("packages/middle/pyproject.toml", "base>=0.1,<0.2", "base>=0.2,<0.3")
    released.released(base="0.2.0", middle="0.1.1")
    released.replace("packages/top/pyproject.toml", "base>=0.1,<0.2", "base>=0.2,<0.3")
    assert told(chosen(released, "toy-top")) == [
        "toy-top 0.1.1 of the tree with toy-base 0.2.0 as released, toy-middle 0.1.1 as released"
    ]
    assert chosen(released, "toy-top").excluded == [
        "toy-top 0.1.0 as released, by its bounds: toy-base>=0.1,<0.2, and there is 0.2.0"
    ]


def test_what_is_left_out_by_the_bounds_of_another(released: Toys) -> None:
    """Top takes any base, and middle none that is broken."""
    released.replace("packages/top/pyproject.toml", "toy-base>=0.1,<0.2", "toy-base>=0.1")
    released.released(top="0.1.1")
    released.news("toy-base", "breaking")
    assert chosen(released, "toy-top").excluded == [
        "toy-top 0.1.1 as released, by the bounds of what it needs"
    ]


def test_a_breaking_change_falls_out_of_the_bounds(released: Toys) -> None:
    released.replace(BASE, "VALUE = 1", "OTHER = 1")
    assert "toy-middle 0.1.0 as released with toy-base 0.1.1 of the tree" in told(chosen(released))
    released.news("toy-base", "breaking")
    assert chosen(released).excluded == [
        "toy-middle 0.1.0 as released, by its bounds: toy-base>=0.1,<0.2, and there is 0.2.0",
        "toy-top 0.1.0 as released, by its bounds: toy-base>=0.1,<0.2, and there is 0.2.0",
    ]


def test_bounds_are_those_of_the_tag(released: Toys) -> None:
    released.replace("packages/middle/pyproject.toml", "toy-base>=0.1,<0.2", "toy-base>=0.2,<0.3")
    released.add(BASE, "NEW = 2\n")
    choice = chosen(released, "toy-middle")
    assert told(choice) == ["toy-middle 0.1.0 as released with toy-base 0.1.1 of the tree"]
    assert choice.excluded == [
        "toy-middle 0.1.1 of the tree, by its bounds: toy-base>=0.2,<0.3, and there is 0.1.0"
    ]


def test_the_tree_of_a_release_has_its_versions_already(released: Toys) -> None:
    released.replace("packages/base/pyproject.toml", 'version = "0.1.0"', 'version = "0.2.0"')
    assert History.of(released.workspace).coming("toy-base").version == "0.2.0"


def test_environments_hold_one_state_of_each(changed: Toys) -> None:
    environments = share(chosen(changed).combinations)
    subjects = [[str(one.subject) for one in each.combinations] for each in environments]
    assert subjects == [  # top needs the other state of middle than the one tried before
        ["toy-middle 0.1.1 of the tree"],
        ["toy-top 0.1.1 of the tree"],
        ["toy-middle 0.1.0 as released"],
        ["toy-top 0.1.0 as released"],
    ]
    assert [len(each.states) for each in environments] == [2, 3, 2, 3]


def test_those_that_agree_share_an_environment(tmp_path: Path) -> None:
    needs = {"toy-base": (), "toy-a": ("toy-base",), "toy-b": ("toy-base",)}
    toys = Toys.make(tmp_path / "toys", needs)
    toys.released(base="0.1.0", a="0.1.0")
    toys.add(BASE, "NEW = 2\n")
    toys.commit()
    toys.released(base="0.1.1", b="0.1.0")
    toys.replace("packages/b/pyproject.toml", "toy-base>=0.1,", "toy-base>=0.1.1,")
    toys.news("toy-a", "fixed")
    toys.news("toy-base", "fixed")
    names = ("toy-a", "toy-b")
    environments = share(chosen(toys, *names).combinations)
    assert [[one.subject.name for one in each.combinations] for each in environments] == [
        ["toy-a"],  # with base 0.1.0
        ["toy-b"],  # with base 0.1.1
        ["toy-a", "toy-b"],  # with that of the tree
    ]


def run(toys: Toys, *, names: str | None = None, servers: Path | None = None) -> int:
    return matrix.run(argparse.Namespace(root=toys.root, names=names, servers=servers))


def test_nothing_was_ever_released(toys: Toys, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(toys) == 0
    assert capsys.readouterr().out == (
        "Never released: toy-base, toy-middle, toy-top.\n"
        "There is nothing to try: no change meets a release that its bounds admit.\n"
    )


def test_some_were_never_released(toys: Toys, capsys: pytest.CaptureFixture[str]) -> None:
    toys.released(base="0.1.0")
    assert told(chosen(toys)) == ["toy-middle 0.1.0 of the tree with toy-base 0.1.0 as released"]
    with pytest.raises(ReleaseError, match=r"--servers: .*nowhere has no node_modules"):
        run(toys, servers=toys.root / "nowhere")
    assert capsys.readouterr().out == "Never released: toy-middle, toy-top.\n"


def test_the_lower_bound_to_raise(released: Toys, tmp_path: Path) -> None:
    released.add(BASE, "NEW = 2\n")
    released.news("toy-base", "added")
    released.add(MIDDLE, "from toy_base import NEW as NEW\n")
    asked = adviser(released, tmp_path / "home")
    failing = choose(asked.history, ["toy-middle"]).combinations[0]
    assert asked.advise(failing) == (
        "toy-middle uses toy_base.NEW, which toy-base 0.1.0 as released lacks: toy-middle needs "
        "toy-base>=0.1.1: raise the lower bound in packages/middle/pyproject.toml"
    )


def test_a_release_between_may_be_enough(released: Toys, tmp_path: Path) -> None:
    released.add(BASE, "NEW = 2\n")
    released.commit()
    released.released(base="0.1.1")
    released.add(BASE, "NEWER = 2\n")
    released.add(MIDDLE, "from toy_base import NEW as NEW\n")
    asked = adviser(released, tmp_path / "home")
    failing = choose(asked.history, ["toy-middle"]).combinations[0]
    assert "toy-middle needs toy-base>=0.1.1: raise" in asked.advise(failing)


def test_what_broke_must_be_told(released: Toys, tmp_path: Path) -> None:
    released.replace(BASE, "VALUE = 1", "OTHER = 1")
    asked = adviser(released, tmp_path / "home")
    failing = choose(asked.history, ["toy-middle"]).combinations[0]
    assert asked.advise(failing) == (
        "toy-middle uses toy_base.VALUE, which toy-base 0.1.1 of the tree lacks: toy-base must go "
        "on to work with what needs toy-base>=0.1,<0.2, or be 0.2.0: a breaking change needs news "
        "of that kind in packages/base/changes"
    )


def test_advice_where_nothing_can_be_seen(changed: Toys, tmp_path: Path) -> None:
    asked = adviser(changed, tmp_path / "home")
    old, new = choose(asked.history, ["toy-middle"]).combinations
    assert asked.advise(old).startswith("toy-middle needs toy-base>=0.1.1: raise the lower bound")
    assert asked.advise(new).startswith("toy-base must go on to work with what needs toy-base>=0.1")


def test_advice_where_nothing_else_has_changed(released: Toys, tmp_path: Path) -> None:
    released.news("toy-middle", "fixed")
    asked = adviser(released, tmp_path / "home")
    failing = choose(asked.history, ["toy-middle"]).combinations[0]
    assert asked.advise(failing) == (
        "what toy-middle needs has not changed: look at toy-middle itself"
    )


def test_wheels_of_both_states(released: Toys, tmp_path: Path) -> None:
    released.add(BASE, "NEW = 2\n")
    history = History.of(released.workspace)
    workshop = Workshop(history.workspace, tmp_path / "home")
    states = [history.coming("toy-base"), *history.released("toy-base")]
    workshop.build(states)
    names = ["toy_base-0.1.1-py3-none-any.whl", "toy_base-0.1.0-py3-none-any.whl"]
    assert [workshop.wheel(state).name for state in states] == names
    assert all(workshop.wheel(state).is_file() for state in states)
    code = [(workshop.package(state) / "__init__.py").read_text() for state in states]
    assert ["NEW = 2" in text for text in code] == [True, False]
    said = [(workshop.package(state) / "_version.py").read_text()[-10:] for state in states]
    assert said == ['= "0.1.1"\n', '= "0.1.0"\n']


def test_a_tag_at_another_version_is_told(released: Toys, tmp_path: Path) -> None:
    git.git(released.root, "tag", "toy-base-v0.1.5")
    history = History.of(released.workspace)
    workshop = Workshop(history.workspace, tmp_path / "home")
    with pytest.raises(ReleaseError, match=r"toy-base 0\.1\.5 as released should have made toy_ba"):
        workshop.build(history.released("toy-base"))
