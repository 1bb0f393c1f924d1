"""Which distributions a release takes, which versions they get, which bounds move."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oai_release import git
from oai_release.errors import ReleaseError
from oai_release.plan import Plan, Planner
from oai_release.prepare import prepare
from oai_release.testing import Toys


@pytest.fixture
def toys(tmp_path: Path) -> Toys:
    return Toys.make(tmp_path / "toys")


def plan(toys: Toys, *names: str) -> Plan:
    with Planner.of(toys.workspace) as planner:
        return planner.plan(names)


def changed(toys: Toys, *, first: bool) -> list[str]:
    with Planner.of(toys.workspace) as planner:
        return planner.every_changed(first=first)


def bounds(made: Plan) -> dict[str, dict[str, str]]:
    return {
        dependent: {name: move.specifier for name, move in moved.items()}
        for dependent, moved in made.moved.items()
    }


def test_what_was_never_released_comes_along_and_first(toys: Toys) -> None:
    made = plan(toys, "toy-top")
    assert made.versions == {"toy-base": "0.1.0", "toy-middle": "0.1.0", "toy-top": "0.1.0"}
    assert [step.why for step in made.steps] == [
        "toy-top needs it, and it was never released",
        "toy-top needs it, and it was never released",
        "asked for",
    ]
    assert bounds(made) == {}


def test_nothing_more_than_asked_for_once_all_are_released(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0", top="0.1.0")
    toys.news("toy-top", "fixed")
    assert plan(toys, "toy-top").versions == {"toy-top": "0.1.1"}


@pytest.mark.parametrize(
    ("kind", "version"), [("docs", "0.1.1"), ("added", "0.1.1"), ("breaking", "0.2.0")]
)
def test_the_news_move_the_version(toys: Toys, kind: str, version: str) -> None:
    toys.released(base="0.1.0")
    toys.news("toy-base", kind)
    toys.news("toy-base", "fixed")
    assert plan(toys, "toy-base").versions == {"toy-base": version}


def test_dependents_of_what_broke_get_new_bounds(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0", top="0.1.0")
    toys.news("toy-base", "removed")
    made = plan(toys, "toy-base")
    assert made.versions == {"toy-base": "0.2.0"}
    assert bounds(made) == {
        "toy-middle": {"toy-base": ">=0.2,<0.3"},
        "toy-top": {"toy-base": ">=0.2,<0.3"},
    }


def test_what_passes_a_break_on_is_broken_too(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0", top="0.1.0")
    toys.news("toy-base", "removed")
    toys.news("toy-middle", "fixed")
    made = plan(toys, "toy-base", "toy-middle")
    assert made.versions == {"toy-base": "0.2.0", "toy-middle": "0.2.0"}
    assert bounds(made)["toy-top"] == {"toy-base": ">=0.2,<0.3", "toy-middle": ">=0.2,<0.3"}
    assert plan(toys, "toy-base", "toy-middle", "toy-top").versions["toy-top"] == "0.2.0"


def test_a_lower_bound_moves_only_for_what_is_used(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0")
    toys.add("packages/base/src/toy_base/__init__.py", "NEW = 2\n")
    toys.news("toy-base", "added")
    toys.news("toy-middle", "fixed")
    assert bounds(plan(toys, "toy-base", "toy-middle")) == {}
    toys.add("packages/middle/src/toy_middle/__init__.py", "from toy_base import NEW as NEW\n")
    made = plan(toys, "toy-middle")
    assert made.versions == {"toy-base": "0.1.1", "toy-middle": "0.1.1"}
    assert made.steps[0].why == "toy-middle uses toy_base.NEW, which 0.1.0 lacks"
    assert bounds(made) == {"toy-middle": {"toy-base": ">=0.1.1,<0.2"}}


def test_a_lower_bound_moves_to_the_first_release_that_has_it_all(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0")
    toys.add("packages/base/src/toy_base/__init__.py", "NEW = 2\n")
    toys.commit()
    toys.released(base="0.1.1")
    toys.add("packages/base/src/toy_base/__init__.py", "NEWER = 3\n")
    toys.commit()
    toys.released(base="0.1.2")
    toys.add("packages/middle/src/toy_middle/__init__.py", "from toy_base import NEW as NEW\n")
    toys.news("toy-middle", "added")
    made = plan(toys, "toy-middle")
    assert made.versions == {"toy-middle": "0.1.1"}
    assert bounds(made) == {"toy-middle": {"toy-base": ">=0.1.1,<0.2"}}


def test_what_changed(toys: Toys) -> None:
    assert changed(toys, first=False) == []
    everyone = ["toy-base", "toy-middle", "toy-top"]
    assert changed(toys, first=True) == everyone
    toys.released(base="0.1.0", middle="0.1.0", top="0.1.0")
    assert changed(toys, first=True) == []
    toys.write("packages/middle/tests/test_it.py", "")
    assert changed(toys, first=True) == []
    toys.add("packages/middle/src/toy_middle/__init__.py", "NEW = 2\n")
    toys.news("toy-top", "docs")
    assert changed(toys, first=False) == ["toy-middle", "toy-top"]


def test_a_change_without_news_is_refused(toys: Toys) -> None:
    toys.released(base="0.1.0")
    with pytest.raises(ReleaseError, match=r"nothing of toy-base has changed since 0\.1\.0"):
        plan(toys, "toy-base")
    toys.add("packages/base/src/toy_base/__init__.py", "NEW = 2\n")
    with pytest.raises(ReleaseError, match=r"toy-base has changed and has no news: say in packa"):
        plan(toys, "toy-base")


def test_a_version_is_moved_by_hand_only_upwards(toys: Toys) -> None:
    toys.released(base="0.2.0")
    toys.replace("packages/base/pyproject.toml", 'version = "0.2.0"', 'version = "1.0.0"')
    toys.news("toy-base", "fixed")
    assert plan(toys, "toy-base").versions == {"toy-base": "1.0.0"}
    toys.replace("packages/base/pyproject.toml", 'version = "1.0.0"', 'version = "0.1.0"')
    with pytest.raises(ReleaseError, match=r"says 0\.1\.0, the last tag is toy-base-v0\.2\.0"):
        plan(toys, "toy-base")


def test_a_version_that_has_a_tag_somewhere_is_taken(toys: Toys) -> None:
    toys.released(base="0.1.0")
    git.git(toys.root, "switch", "--quiet", "--create", "side")
    toys.write("side", "")
    toys.commit()
    git.git(toys.root, "tag", "toy-base-v0.1.1")
    git.git(toys.root, "switch", "--quiet", "main")
    git.git(toys.root, "branch", "toy-base-v0.1.2")  # a branch is no tag
    toys.news("toy-base", "fixed")
    assert plan(toys, "toy-base").versions == {"toy-base": "0.1.2"}


def test_other_tags_are_no_releases(toys: Toys) -> None:
    toys.released(base="0.1.0")
    for version in ("1", "0.9.0rc1", "0.9.0-old"):
        git.git(toys.root, "tag", f"toy-base-v{version}")
    toys.news("toy-base", "fixed")
    assert plan(toys, "toy-base").versions == {"toy-base": "0.1.1"}


def test_a_wide_bound_keeps_its_end(toys: Toys) -> None:
    toys.replace("packages/middle/pyproject.toml", "toy-base>=0.1,<0.2", "Toy_Base>=0.1,<0.3")
    toys.released(base="0.1.0", middle="0.1.0")
    toys.add("packages/base/src/toy_base/__init__.py", "NEW = 2\n")
    toys.add("packages/middle/src/toy_middle/__init__.py", "from toy_base import NEW as NEW\n")
    toys.news("toy-base", "added")
    toys.news("toy-middle", "added")
    made = plan(toys, "toy-base", "toy-middle")
    assert bounds(made) == {"toy-middle": {"toy-base": ">=0.1.1,<0.3"}}
    commit = prepare(made, toys.root, "2026-01-31")
    text = git.show(toys.root, commit, "packages/middle/pyproject.toml") or ""
    assert 'dependencies = ["Toy_Base>=0.1.1,<0.3"]' in text


def test_all_that_lack_news_are_named(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0")
    with pytest.raises(ReleaseError, match=r"(?s)nothing of toy-base.*nothing of toy-middle"):
        plan(toys, "toy-base", "toy-middle")


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("packages/base/pyproject.toml", "[project\n", "packages/base/pyproject.toml: "),
        ("packages/base/pyproject.toml", "[project]\nname = 'x'\n", "'version'"),
        ("packages/base/pyproject.toml", "[project]\nname='x'\nversion='0.1'\n", "'0.1' is not"),
    ],
)
def test_metadata_that_cannot_be_read_is_told(toys: Toys, path: str, text: str, said: str) -> None:
    toys.write(path, text)
    with pytest.raises(ReleaseError, match=re.escape(said)):
        plan(toys, "toy-middle")


def test_a_circle_is_told(toys: Toys) -> None:
    toys.replace("packages/base/pyproject.toml", "dependencies = []", 'dependencies = ["toy-top"]')
    with pytest.raises(ReleaseError, match="need each other in a circle: toy-"):
        plan(toys, "toy-base")


def test_news_of_bounds_take_the_place_of_older_ones(toys: Toys) -> None:
    toys.released(base="0.1.0", middle="0.1.0", top="0.1.0")
    for version in ("0.2.0", "0.3.0"):
        toys.news("toy-base", "breaking")
        toys.commit()
        prepare(plan(toys, "toy-base"), toys.root, "2026-01-31")
        git.git(toys.root, "tag", f"toy-base-v{version}")
    news = [path.name for path in toys.root.glob("packages/middle/changes/needs-*")]
    assert news == ["needs-toy-base-0.3.0.breaking.md"]


def test_a_typo_is_told(toys: Toys) -> None:
    with pytest.raises(ReleaseError, match="no distribution 'toy-bsae': did you mean 'toy-base'"):
        plan(toys, "toy-bsae")


@pytest.mark.parametrize("name", ["news.md", "news.new.md", "news.added.txt"])
def test_a_fragment_of_no_kind_is_refused(toys: Toys, name: str) -> None:
    toys.write(f"packages/base/changes/{name}", "It is so.\n")
    with pytest.raises(ReleaseError, match=r"a fragment is named <name>\.<kind>\.md"):
        plan(toys, "toy-base")


def test_an_empty_fragment_is_refused(toys: Toys) -> None:
    toys.write("packages/base/changes/news.added.md", "\n")
    with pytest.raises(ReleaseError, match=r"news\.added\.md is empty"):
        plan(toys, "toy-base")
