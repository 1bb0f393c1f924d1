"""Releases of a small repository, whole: tree, index, environments, tags; and what stops them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock

from oai_release import git, rollout, state
from oai_release.cli import main
from oai_release.errors import ReleaseError
from oai_release.state import PASSED, PENDING
from oai_release.testing import Toys
from oai_release.workspace import Distribution

INIT = "packages/base/src/toy_base/__init__.py"


@pytest.fixture
def toys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Toys:
    running = f"{sys.version_info.major}.{sys.version_info.minor}"
    here = {running: Path(sys.executable)}
    monkeypatch.setattr("oai_release.rollout.interpreters", lambda _: here)
    return Toys.make(tmp_path / "toys", {"toy-base": (), "toy-middle": ("toy-base",)})


@pytest.fixture
def hollow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out what takes time and has tests of its own: what is built, and its way about."""

    served: list[Path] = []

    def build(_: Path, commit: str, one: Distribution, out: Path) -> None:
        (out / f"{one.import_name}-{one.version}.tar.gz").write_text(commit)

    @contextmanager
    def serve(folder: Path) -> Iterator[str]:
        served.append(folder)
        yield "http://127.0.0.1:1/simple/"

    def publish(_: object, files: list[Path]) -> None:
        for file in files:
            shutil.copy(file, served[-1])

    monkeypatch.setattr(rollout, "build", build)
    monkeypatch.setattr(rollout, "check", lambda *_: None)
    monkeypatch.setattr("oai_release.rollout.serve", serve)
    monkeypatch.setattr("oai_release.rollout.publish", publish)
    monkeypatch.setattr("oai_release.rollout.try_out", lambda *_: "tried")


def release(toys: Toys, *arguments: str) -> int:
    return main(["--root", str(toys.root), "release", *arguments])


def refs(toys: Toys) -> str:
    return git.git(toys.root, "show-ref", "--head")


def tags(toys: Toys) -> list[str]:
    return git.git(toys.root, "tag", "--list").split()


def index(toys: Toys) -> list[str]:
    return sorted(path.name for path in (toys.root / ".nox" / "release" / "index").iterdir())


def test_a_dry_run_does_everything_and_keeps_nothing(
    toys: Toys, capfd: pytest.CaptureFixture[str]
) -> None:
    before = refs(toys)
    assert release(toys, "toy-middle", "--dry-run") == 0
    said = capfd.readouterr().out
    assert refs(toys) == before
    assert git.clean(toys.root) == []
    assert git.git(toys.root, "worktree", "list").count("\n") == 0
    assert [path.name for path in (toys.root / ".nox" / "release").iterdir()] == ["passed"]
    assert "1. toy-base 0.1.0 (first release; toy-middle needs it" in said
    assert "publish: toy-middle 0.1.0 at http://127.0.0.1:" in said
    assert "install and try: toy-middle 0.1.0" in said
    assert "toy-base-v0.1.0 toy-middle-v0.1.0" in said
    ran = (toys.root.parent / "ran").read_text().split()
    assert len(ran) == 1
    assert Path(ran[0]) != toys.root


@pytest.mark.usefixtures("hollow")
def test_two_releases_and_then_one_that_breaks(toys: Toys) -> None:
    assert release(toys, "toy-middle") == 0
    assert tags(toys) == ["toy-base-v0.1.0", "toy-middle-v0.1.0"]
    assert git.clean(toys.root) == []
    assert git.git(toys.root, "log", "-1", "--format=%s") == "Release 2 distributions"
    assert not list(toys.root.glob("packages/*/changes/*.md"))
    changelog = (toys.root / "packages/base/CHANGELOG.md").read_text()
    assert "<!-- releases -->\n\n## 0.1.0 (20" in changelog
    assert changelog.endswith(")\n\n### Added\n\n- All of it.\n")
    assert len(index(toys)) == 2

    toys.replace(INIT, "VALUE = 1", "VALUE: int = 1\n\n\ndef new() -> None: ...")
    toys.news("toy-base", "breaking", "Different, and it breaks.")
    toys.commit()
    assert release(toys, "--changed") == 0
    assert tags(toys)[:2] == ["toy-base-v0.1.0", "toy-base-v0.2.0"]
    stated = (toys.root / "packages/base/src/toy_base/_version.py").read_text()
    assert '__version__ = "0.2.0"' in stated
    middle = (toys.root / "packages/middle/pyproject.toml").read_text()
    assert 'dependencies = ["toy-base>=0.2,<0.3"]' in middle
    news = toys.root / "packages/middle/changes/needs-toy-base-0.2.0.breaking.md"
    assert news.read_text() == "Needs `toy-base>=0.2,<0.3`, which breaks what it passes on.\n"
    assert release(toys, "toy-middle") == 0
    assert len(index(toys)) == 4
    assert release(toys, "--all") == 0  # nothing is left
    assert tags(toys)[2:] == ["toy-middle-v0.1.0", "toy-middle-v0.2.0"]


@pytest.mark.usefixtures("hollow")
def test_a_release_before_this_clone_is_built_from_its_tag(toys: Toys) -> None:
    toys.released(base="0.1.0")
    assert release(toys, "toy-middle") == 0
    assert index(toys) == ["toy_base-0.1.0.tar.gz", "toy_middle-0.1.0.tar.gz"]
    assert "toy-middle-v0.1.0" in tags(toys)


@pytest.mark.usefixtures("hollow")
def test_tests_that_fail_leave_nothing(toys: Toys, capfd: pytest.CaptureFixture[str]) -> None:
    toys.write("broken", "")
    head = toys.commit()
    assert release(toys, "toy-base") == 1
    assert "failed" in capfd.readouterr().err
    assert tags(toys) == []
    assert git.git(toys.root, "rev-parse", "HEAD") == head
    assert git.clean(toys.root) == []
    (toys.root / "broken").unlink()
    toys.commit()
    assert release(toys, "toy-base") == 0
    assert tags(toys) == ["toy-base-v0.1.0"]


def test_what_does_not_work_when_installed_is_not_released(
    toys: Toys, capfd: pytest.CaptureFixture[str]
) -> None:
    toys.replace("packages/base/README.md", "VALUE == 1", "VALUE == 2")
    toys.commit()
    assert release(toys, "toy-base") == 1
    assert "AssertionError" in capfd.readouterr().err
    assert tags(toys) == []
    assert len(index(toys)) == 2
    toys.replace("packages/base/README.md", "VALUE == 2", "VALUE == 1")
    toys.commit()
    assert release(toys, "toy-base") == 0  # the files that were given up are gone
    assert tags(toys) == ["toy-base-v0.1.0"]


@pytest.mark.usefixtures("hollow")
def test_a_release_that_was_cut_short_goes_on(
    toys: Toys, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def cut(*_: object) -> str:
        raise ReleaseError("the power went out")

    monkeypatch.setattr("oai_release.rollout.try_out", cut)
    assert release(toys, "toy-base") == 1
    begun = git.commit_of(toys.root, PENDING)
    assert begun
    assert tags(toys) == []
    monkeypatch.setattr("oai_release.rollout.try_out", lambda *_: "tried")
    capfd.readouterr()
    assert release(toys, "toy-base") == 0
    assert f"Going on with the release that was begun as {begun[:12]}" in capfd.readouterr().out
    assert git.git(toys.root, "rev-parse", "HEAD", "toy-base-v0.1.0^{}").split() == [begun] * 2
    assert git.commit_of(toys.root, PENDING) is None
    assert len((toys.root.parent / "ran").read_text().split()) == 1


@pytest.mark.usefixtures("hollow")
def test_a_release_without_its_tags_gets_them(
    toys: Toys, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    real = git.git

    def cut(root: Path, *arguments: str) -> str:
        if arguments[0] == "tag" and "--annotate" in arguments:
            raise ReleaseError("the power went out")
        return real(root, *arguments)

    monkeypatch.setattr(git, "git", cut)
    assert release(toys, "toy-base", "toy-middle") == 1
    assert git.commit_of(toys.root, PASSED)
    monkeypatch.setattr(git, "git", real)
    capfd.readouterr()
    assert release(toys, "toy-base") == 0
    assert (
        "Finished the release that was begun before: toy-base toy-middle" in capfd.readouterr().out
    )
    assert tags(toys) == ["toy-base-v0.1.0", "toy-middle-v0.1.0"]
    assert git.commit_of(toys.root, PASSED) is None


@pytest.mark.usefixtures("hollow")
def test_code_that_breaks_without_saying_so_is_refused(
    toys: Toys, capfd: pytest.CaptureFixture[str]
) -> None:
    toys.released(base="0.1.0")
    toys.replace(INIT, "VALUE = 1", "OTHER = 1")
    toys.news("toy-base", "fixed")
    toys.commit()
    assert release(toys, "toy-base") == 1
    said = capfd.readouterr().err
    assert "code and news do not agree" in said
    assert "VALUE" in said
    assert tags(toys) == ["toy-base-v0.1.0"]


@pytest.mark.usefixtures("hollow")
def test_what_is_refused_at_once(toys: Toys, capfd: pytest.CaptureFixture[str]) -> None:
    def refused(*arguments: str) -> str:
        assert release(toys, *arguments) == 1
        return capfd.readouterr().err

    assert "name distributions, or say one of --all, --changed and --abandon" in refused()
    assert "name distributions" in refused("toy-base", "--all")
    assert "--skip-tests needs --dry-run" in refused("toy-base", "--skip-tests")
    assert "did you mean 'toy-base'" in refused("toy-bas")
    assert "leave out --index" in refused("toy-base", "--dry-run", "--index", "https://pypi.org")
    secret = refused("toy-base", "--index", "https://user:sesame@pypi.org")
    assert "more in it than host and path" in secret
    assert "sesame" not in secret
    assert "sesame" not in refused("toy-base", "--index", "user:sesame@pypi.org/simple")
    nobody = refused("toy-base", "--index", "http://127.0.0.1:9/")
    assert "127.0.0.1:9" in nobody
    assert not (toys.root.parent / "ran").exists()
    assert "there is no release to give up" in refused("--abandon")
    toys.write("new", "")
    assert "the tree is not clean: commit or remove new" in refused("toy-base")
    toys.commit()
    git.git(toys.root, "switch", "--quiet", "--detach")
    assert "HEAD is on no branch" in refused("toy-base")


@pytest.mark.usefixtures("hollow")
def test_a_release_of_another_branch_is_not_finished_here(
    toys: Toys, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    real = state.finish
    monkeypatch.setattr(state, "finish", lambda root: {})
    assert release(toys, "toy-base") == 0
    monkeypatch.setattr(state, "finish", real)
    head = git.git(toys.root, "rev-parse", "HEAD")
    git.git(toys.root, "switch", "--quiet", "--create", "other")
    assert release(toys, "toy-base") == 1
    assert "was begun on main: `git switch main`" in capfd.readouterr().err
    assert git.git(toys.root, "rev-parse", "HEAD") == head
    git.git(toys.root, "switch", "--quiet", "main")
    assert release(toys, "toy-base") == 0
    assert git.git(toys.root, "rev-parse", "HEAD^") == head
    assert tags(toys) == ["toy-base-v0.1.0"]
    assert "refs/release" not in refs(toys)


@pytest.mark.usefixtures("hollow")
def test_what_may_be_at_an_index_is_given_up_only_when_told_so(
    toys: Toys, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    reached: list[str] = []

    def cut(index: object, *_: object) -> None:
        reached.append(str(index))
        if "127.0.0.1" not in str(index):
            raise ReleaseError("the power went out")

    monkeypatch.setattr("oai_release.rollout.publish", cut)
    monkeypatch.setattr("oai_release.release.stored", lambda *_: {})
    monkeypatch.setattr("oai_release.rollout.try_out", lambda *_: "tried")
    assert release(toys, "toy-base", "--index", "https://index.invalid") == 1
    assert reached[1:] == ["https://index.invalid/simple/"]
    toys.write("more", "")
    toys.commit()
    capfd.readouterr()
    assert release(toys, "toy-base") == 1
    assert "give it up with --abandon" in capfd.readouterr().err
    assert release(toys, "--abandon") == 0
    assert "toy-base 0.1.0 are given up. Their tags keep the versions" in capfd.readouterr().out
    assert release(toys, "toy-base", "--dry-run") == 0
    assert "1. toy-base 0.1.1 (first release" in capfd.readouterr().out


@pytest.mark.usefixtures("hollow")
def test_two_releases_at_once(toys: Toys, capfd: pytest.CaptureFixture[str]) -> None:
    with FileLock(toys.root / ".git" / "oai-release.lock"):
        assert release(toys, "toy-base") == 1
    assert "another release is running in this repository" in capfd.readouterr().err


@pytest.mark.usefixtures("hollow")
def test_a_commit_during_the_plan_is_noticed(
    toys: Toys, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def commit(*_: object) -> None:
        toys.news("toy-base", "breaking")
        toys.commit()

    monkeypatch.setattr("oai_release.release.agreement", commit)
    assert release(toys, "toy-base") == 1
    assert "somebody has committed meanwhile" in capfd.readouterr().err


def test_variables_of_git_lead_nowhere_else(
    toys: Toys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Toys.make(tmp_path / "others" / "toys")
    before = refs(other)
    for name in ("GIT_DIR", "GIT_INDEX_FILE"):
        place = other.root / ".git" / ("index" if name == "GIT_INDEX_FILE" else "")
        monkeypatch.setenv(name, str(place))
    toys.write("broken", "")  # far enough: its commit is made
    toys.commit()
    assert release(toys, "toy-base", "--dry-run") == 1
    assert refs(other) == before
    assert git.clean(other.root) == []
