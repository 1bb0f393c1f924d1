"""What a release needs of every distribution is there."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from oai_codegen.semver import KINDS, bounds, parse
from oai_release import fragments
from oai_release.workspace import Distribution, Workspace

ROOT = Path(__file__).parents[3]
WORKSPACE = Workspace.read(ROOT)
EVERY = list(WORKSPACE.distributions.values())


def test_every_package_is_a_distribution_and_after_what_it_needs() -> None:
    names = list(WORKSPACE.distributions)
    assert len(names) == len(list((ROOT / "packages").iterdir()))
    for one in EVERY:
        assert all(names.index(needed) < names.index(one.name) for needed in one.requires)


def test_the_changelogs_know_the_kinds_of_fragments() -> None:
    settings = tomllib.loads((ROOT / "towncrier.toml").read_text("utf-8"))["tool"]["towncrier"]
    assert [kind["directory"] for kind in settings["type"]] == list(KINDS)
    assert all((one.root / settings["template"]).is_file() for one in EVERY)


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.name)
def test_bounds_admit_what_is_here_and_end_where_compatibility_does(one: Distribution) -> None:
    for name, needed in one.requires.items():
        version = WORKSPACE.distributions[name].version
        assert needed.specifier.contains(version), f"{one.name} cannot use {name} {version}"
        lowest = next(part.version for part in needed.specifier if part.operator == ">=")
        full = ".".join([*lowest.split("."), "0"][:3])
        parse(full)
        assert set(bounds(full).split(",")) == {str(part) for part in needed.specifier}


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.name)
def test_every_distribution_has_news_or_releases(one: Distribution) -> None:
    changelog = (one.root / "CHANGELOG.md").read_text("utf-8")
    head, marker, releases = changelog.partition("<!-- releases -->\n")
    assert head.startswith(f"# Changes of {one.name}\n")
    assert marker
    assert fragments.read(one) or f"## {one.version} (" in releases
    assert (one.root / "changes" / ".gitkeep").is_file()
    stated = (one.source / "_version.py").read_text("utf-8")
    assert f'__version__ = "{one.version}"\n' in stated
