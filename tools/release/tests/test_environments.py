"""Releases come from the index that is meant, whole and alone, whatever pip is set up with."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from hatchling.build import build_wheel

from oai_release import environments
from oai_release.commands import run
from oai_release.environments import create, has, install, interpreters, supported
from oai_release.errors import ReleaseError
from oai_release.index import Index, serve
from oai_release.testing import Toys

ROOT = Path(__file__).parents[3]
RUNNING = "{}.{}".format(*sys.version_info)
OURS = ("toy-base", "toy-middle", "toy-top")


@pytest.fixture
def python(tmp_path: Path) -> Path:
    return create(Path(sys.executable), tmp_path / "environment")


def names(python: Path) -> set[str]:
    """Give what is installed, without pip."""
    program = (
        "from importlib.metadata import distributions;"
        "print(*(one.metadata['Name'] for one in distributions()))"
    )
    return {*run(python, "-I", "-c", program, cwd=python.parent).split()} - {"pip"}


def said(python: Path, module: str) -> str:
    return run(python, "-I", "-c", f"import {module}; print({module}.VALUE)", cwd=python.parent)


def wheels(toys: Toys, out: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Build wheels in a hurry: in this process, and once."""
    out.mkdir()
    for one in toys.workspace.distributions.values():
        monkeypatch.chdir(one.root)
        build_wheel(str(out))
    return sorted(out.iterdir())


def fake(folder: Path, needs: dict[str, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with wheels of these names, and with other code."""
    toys = Toys.make(folder / "fakes", needs)
    for one in toys.workspace.distributions.values():
        toys.add(f"{one.folder}/src/{one.import_name}/__init__.py", "\nVALUE = 'elsewhere'\n")
    wheels(toys, folder / "links", monkeypatch)
    return folder / "links"


def test_a_closure_is_installed_and_nothing_else(
    toy_python: Path, toy_index: Index, toy_files: dict[str, list[Path]], python: Path
) -> None:
    assert names(toy_python) == set(OURS)
    files = [file for name in OURS for file in toy_files[name]]
    install(python, toy_index, {"toy-base": "0.1.0"}, ours=OURS, files=files)
    assert names(python) == {"toy-base"}
    # Again, with more.
    closure = {"toy-base": "0.1.0", "toy-middle": "0.1.0"}
    install(python, toy_index, closure, ours=OURS, files=files)
    assert names(python) == {*closure}


def test_the_same_names_elsewhere_are_not_asked_for(
    toy_index: Index,
    toy_files: dict[str, list[Path]],
    python: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", str(fake(tmp_path, {"toy-base": ()}, monkeypatch)))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    files = toy_files["toy-base"]
    install(python, toy_index, {"toy-base": "0.1.0"}, ours=OURS, files=files)
    assert said(python, "toy_base") == "1"

    # What the index lacks is refused before pip looks for it anywhere.
    with serve(tmp_path / "empty") as empty:
        assert not has(empty, "toy-base", "0.1.0")
        with pytest.raises(ReleaseError, match=r"toy-base 0\.1\.0 is not in .*: release it first"):
            install(python, empty, {"toy-base": "0.1.0"}, ours=OURS)
        with pytest.raises(ReleaseError, match=r"toy_base-0\.1\.0.* is not in .*: publish it"):
            install(python, empty, {"toy-base": "0.1.0"}, ours=OURS, files=files)
    with pytest.raises(ReleaseError, match=r"toy-base 0\.2\.0 is not in"):
        install(python, toy_index, {"toy-base": "0.2.0"}, ours=OURS)
    assert has(toy_index, "toy-base", "0.1.0")
    assert not has(toy_index, "toy-base", "0.2.0")


def test_an_index_with_other_bytes_than_were_built(
    toy_files: dict[str, list[Path]], python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = fake(tmp_path, {"toy-base": ()}, monkeypatch)
    with serve(folder) as index, pytest.raises(ReleaseError, match="with other bytes"):
        install(python, index, {"toy-base": "0.1.0"}, ours=OURS, files=toy_files["toy-base"])
    assert names(python) == set()


def test_a_file_that_changes_on_its_way(
    toy_index: Index, python: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = {"toy_base-0.1.0-py3-none-any.whl": "0" * 64}
    monkeypatch.setattr(environments, "stored", lambda *_: listed)
    with pytest.raises(ReleaseError, match="DO NOT MATCH THE HASHES"):
        install(python, toy_index, {"toy-base": "0.1.0"}, ours=OURS)
    assert names(python) == set()


def test_versions_that_do_not_fit_together(
    python: Path,
    toy_files: dict[str, list[Path]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    toys = Toys.make(tmp_path / "toys", {"toy-base": ()})
    toys.replace("packages/base/pyproject.toml", '"0.1.0"', '"0.2.0"')
    wheels(toys, tmp_path / "index", monkeypatch)
    for file in (*toy_files["toy-middle"], *toy_files["toy-top"]):
        shutil.copy(file, tmp_path / "index")
    with serve(tmp_path / "index") as index:
        with pytest.raises(ReleaseError) as caught:
            install(python, index, {"toy-top": "0.1.0"}, ours=OURS)
        assert str(caught.value).splitlines() == [
            "toy-top 0.1.0 needs toy-base<0.2,>=0.1, which is not installed with it",
            "toy-top 0.1.0 needs toy-middle<0.2,>=0.1, which is not installed with it",
        ]
        versions = {"toy-base": "0.2.0", "toy-middle": "0.1.0"}
        said = r"toy-middle 0\.1\.0 needs toy-base<0\.2,>=0\.1, and it would be 0\.2\.0"
        with pytest.raises(ReleaseError, match=said):
            install(python, index, versions, ours=OURS)


def test_ours_do_not_come_in_by_a_side_door(
    python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something of others, which is taken from wherever pip takes it, wants one of ours."""
    links = fake(tmp_path, {"toy-base": (), "toy-else": ("toy-base",)}, monkeypatch)
    toys = Toys.make(tmp_path / "toys", {"toy-middle": ("toy-else",)})
    wheels(toys, tmp_path / "index", monkeypatch)
    monkeypatch.setenv("PIP_FIND_LINKS", str(links))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    said = r"^installed were toy-base 0\.1\.0, toy-middle 0\.1\.0, and not toy-middle 0\.1\.0$"
    with serve(tmp_path / "index") as index, pytest.raises(ReleaseError, match=said):
        install(python, index, {"toy-middle": "0.1.0"}, ours=OURS)


def test_an_environment_is_new(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").touch()
    with pytest.raises(ReleaseError, match="exists"):
        create(Path(sys.executable), tmp_path)
    assert (tmp_path / "kept.txt").exists()


def test_pythons_that_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert RUNNING in supported(ROOT)
    wanted = ("3.97", "3.98", "3.99", RUNNING)
    lines = "".join(f'  "Programming Language :: Python :: {one}",\n' for one in wanted)
    (tmp_path / "pyproject.toml").write_text(f"[project]\nclassifiers = [\n{lines}]\n")

    def program(path: Path, text: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o700)
        return path

    # One that says nothing, one that is another version, and one behind which there is one.
    program(tmp_path / "bin" / "python3.97", "exit 0")
    program(tmp_path / "bin" / "python3.98", "echo 3.1; echo /nowhere")
    program(tmp_path / "bin" / "python3.99", "exit 127")
    behind = program(
        tmp_path / "pyenv" / "versions" / "3.99.1" / "bin" / "python3.99", 'echo 3.99; echo "$0"'
    )
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    assert interpreters(tmp_path) == {"3.99": behind, RUNNING: Path(sys.executable)}
