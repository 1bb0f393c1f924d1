"""Files are made from what is committed, at HEAD or at the tag of a release."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

import pytest

from oai_release import git, package
from oai_release.build import members
from oai_release.errors import ReleaseError
from oai_release.testing import Toys


@pytest.fixture
def toys(tmp_path: Path) -> Toys:
    toys = Toys.make(tmp_path / "toys", {"toy-base": (), "toy-top": ("toy-base",)})
    toys.released(base="0.1.0")
    return toys


def run(toys: Toys, *words: str) -> int:
    parser = ArgumentParser()
    package.add(parser)
    arguments = parser.parse_args(words)
    arguments.root = toys.root
    return package.run(arguments)


def test_head_without_what_is_not_committed(
    toys: Toys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toys.write("packages/top/src/toy_top/tests/test_it.py", "")
    toys.commit()
    toys.replace("packages/base/pyproject.toml", 'version = "0.1.0"', 'version = "0.2.0"')
    with pytest.raises(ReleaseError, match=r"toy_top/tests/test_it\.py does not belong"):
        run(toys, "--all", "--out", str(tmp_path / "out"))
    said = capsys.readouterr().out
    assert "what is not committed is left out" in said
    assert f"{tmp_path / 'out' / 'toy_base-0.1.0-py3-none-any.whl'}  " in said
    assert f"{tmp_path / 'out' / 'toy_base-0.1.0.tar.gz'}  " in said


def test_a_tag_after_the_tree_has_moved_on(
    toys: Toys, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toys.replace("packages/base/pyproject.toml", 'version = "0.1.0"', 'version = "0.2.0"')
    toys.write("packages/base/src/toy_base/later.py", "")
    toys.commit()
    assert run(toys, "--tag", "toy-base-v0.1.0", "--out", str(tmp_path / "out")) == 0
    assert "left out" not in capsys.readouterr().out
    wheel = tmp_path / "out" / "toy_base-0.1.0-py3-none-any.whl"
    assert "toy_base/later.py" not in {member.name for member in members(wheel)}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([], "say what to build"),
        (["toy-base", "--all"], "say what to build"),
        (["toy-base", "--tag", "toy-base-v0.1.0"], "say what to build"),
        (["toy-bas"], "did you mean 'toy-base'"),
        (["--tag", "toy-base-v0.3.0"], r"no tag 'toy-base-v0\.3\.0' here: try `git fetch"),
        (["--tag", "main"], "no tag 'main' here"),
        (["--tag", "nightly"], "'nightly' is no tag of a release"),
        (["--tag", "toy-bas-v0.1.0"], "did you mean 'toy-base'"),
        (["--tag", "toy-top-v0.4.0"], r"packages/top/pyproject\.toml has the version 0\.1\.0"),
    ],
)
def test_what_cannot_be_built(toys: Toys, words: list[str], why: str) -> None:
    for tag in ("nightly", "toy-bas-v0.1.0", "toy-top-v0.4.0"):
        git.git(toys.root, "tag", tag)
    with pytest.raises(ReleaseError, match=why):
        run(toys, *words)
    assert git.clean(toys.root) == []
