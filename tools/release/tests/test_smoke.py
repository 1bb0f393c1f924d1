"""What is installed is imported whole, and its README is believed only when it runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from oai_release.commands import run
from oai_release.errors import ReleaseError
from oai_release.index import Index, publish, serve
from oai_release.smoke import examples, smoke, try_out
from oai_release.testing import Toys

IMPORTS = Path(__file__).parents[1] / "src" / "oai_release" / "_imports.py"
ASK = """\
import os
from pathlib import Path
from urllib.request import Request, urlopen

assert not [*Path().iterdir()] or [*Path().iterdir()] == [Path("examples.py")]
keys = {"authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}
with urlopen(Request(os.environ["OPENAI_BASE_URL"] + "/models", headers=keys)) as answer:
    assert answer.status == 200
assert os.environ["OPENAI_ADMIN_KEY"]
"""


@pytest.fixture
def toys(tmp_path: Path) -> Toys:
    return Toys.make(tmp_path / "toys")


@pytest.fixture
def packages(toy_python: Path) -> Path:
    """Where the environment keeps what is installed."""
    program = "import toy_base; print(toy_base.__path__[0])"
    return Path(run(toy_python, "-I", "-c", program, cwd=toy_python.parent)).parent


@pytest.fixture
def spoilt(packages: Path) -> Iterator[Path]:
    """A module of the installed toy-base, which goes after the test."""
    module = packages / "toy_base" / "spoilt.py"
    yield module
    module.unlink(missing_ok=True)


def readme(toys: Toys, *blocks: str) -> None:
    fenced = "".join(f"\nWords.\n\n```python\n{block}```\n" for block in blocks)
    toys.write("packages/base/README.md", f"# toy-base\n\n```py\nnot meant to run\n```\n{fenced}")


def smoked(python: Path, toys: Toys, name: str = "toy-base") -> str:
    workspace = toys.workspace
    return smoke(python, workspace.get(name), workspace, workspace.closure([name]))


def test_examples_run_as_one_program_against_the_emulator(toy_python: Path, toys: Toys) -> None:
    readme(toys, ASK, "assert answer.status == 200  # from the block before\n")
    assert len(examples(toys.root / "packages/base/README.md")) == 2
    said = "2 modules imported, 0 entry points loaded, 2 of 2 examples run"
    assert smoked(toy_python, toys) == said
    readme(toys)
    assert smoked(toy_python, toys).endswith("0 of 0 examples run")


def test_an_example_that_fails(toy_python: Path, toys: Toys) -> None:
    readme(toys, "print('so far')\n", "raise LookupError('no cats')\n")
    with pytest.raises(ReleaseError, match=r"examples\.py` failed \(1\)\nso far\n(.|\n)*no cats"):
        smoked(toy_python, toys)


def test_examples_end_where_something_else_of_ours_is_used(toy_python: Path, toys: Toys) -> None:
    broken = "from toy_middle.nothing import x\nraise SystemExit('not to be run')\n"
    readme(toys, "import toy_base\n", broken, "import toy_base\n")
    assert smoked(toy_python, toys).endswith("1 of 3 examples run")


def test_another_version_than_released(toy_python: Path, toys: Toys) -> None:
    toys.replace("packages/base/pyproject.toml", '"0.1.0"', '"0.2.0"')
    with pytest.raises(ReleaseError, match=r"toy-base says that it is 0\.1\.0, and not 0\.2\.0"):
        smoked(toy_python, toys)


def test_versions_that_contradict(toy_python: Path, toys: Toys, packages: Path) -> None:
    stated = packages / "toy_base" / "_version.py"
    kept = stated.read_text()
    stated.write_text('__version__ = "0.1.1"\n')
    try:
        with pytest.raises(ReleaseError, match=r"says that it is 0\.1\.1, and not 0\.1\.0"):
            smoked(toy_python, toys)
    finally:
        stated.write_text(kept)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import nothing_like_it", "No module named 'nothing_like_it'"),
        ("__all__ = ['gone']", "has no attribute 'gone'"),
    ],
)
def test_modules_that_break(
    toy_python: Path, toys: Toys, spoilt: Path, code: str, why: str
) -> None:
    spoilt.write_text(code)
    with pytest.raises(ReleaseError, match=why):
        smoked(toy_python, toys)


def test_a_program_is_not_started(toy_python: Path, toys: Toys, spoilt: Path) -> None:
    program = spoilt.with_name("__main__.py")
    program.write_text("raise SystemExit('started')")
    try:
        assert smoked(toy_python, toys).startswith("2 modules imported")
    finally:
        program.unlink()


def test_entry_points_lead_somewhere(toy_python: Path, toys: Toys, packages: Path) -> None:
    points = packages / "toy_base-0.1.0.dist-info" / "entry_points.txt"
    try:
        points.write_text("[console_scripts]\ntoy = toy_base:VALUE\n")
        assert "1 entry points loaded" in smoked(toy_python, toys)
        points.write_text("[console_scripts]\ntoy = toy_base:nothing\n")
        with pytest.raises(ReleaseError, match="has no attribute 'nothing'"):
            smoked(toy_python, toys)
    finally:
        points.unlink()


def test_a_package_from_elsewhere(packages: Path) -> None:
    """An interpreter finds it, and has it not in its own environment."""
    code = (
        "import runpy, sys; sys.path.insert(0, sys.argv.pop(1));"
        "runpy.run_path(sys.argv.pop(1), run_name='__main__')"
    )
    words = (packages, IMPORTS, "toy-base", "toy_base", "0.1.0")
    with pytest.raises(ReleaseError, match="which is not the environment"):
        run(sys.executable, "-I", "-c", code, *words, cwd=packages)


def test_what_examples_need_besides_is_installed_if_it_is_there(
    toys: Toys, toy_index: Index, toy_files: dict[str, list[Path]], tmp_path: Path
) -> None:
    readme(toys, "import toy_base\n", "import toy_middle\n\nassert toy_middle.VALUE == 1\n")
    workspace = toys.workspace
    base = workspace.get("toy-base")
    python = Path(sys.executable)
    done = try_out(python, toy_index, base, workspace, toy_files["toy-base"])
    assert done.endswith("2 of 2 examples run")
    with serve(tmp_path / "files") as index:
        publish(index, toy_files["toy-base"])
        done = try_out(python, index, base, workspace)
        assert done.endswith("1 of 2 examples run")
