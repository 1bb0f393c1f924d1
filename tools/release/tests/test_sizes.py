"""Wheels have budgets; what is over one, or has none, stops."""

from __future__ import annotations

import tomllib
import zipfile
from argparse import Namespace
from pathlib import Path

import pytest

from oai_release import sizes
from oai_release.errors import ReleaseError
from oai_release.workspace import Workspace

ROOT = Path(__file__).parents[3]


def wheel(folder: Path, name: str, **files: int) -> int:
    """Write a wheel that compresses nothing; gives its bytes."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name.replace('-', '_')}-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, size in files.items():
            archive.writestr(f"{file.replace('__', '/')}.py", b"#" * size)
    return path.stat().st_size


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / sizes.BUDGETS.parent).mkdir(parents=True)
    return tmp_path


def run(root: Path, update: bool = False) -> int:
    return sizes.run(Namespace(root=root, wheels=root / "wheels", update=update))


def test_budgets_are_written_with_room_and_then_kept(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = wheel(root / "wheels", "oai-small", a__b=5_000)
    large = wheel(root / "wheels", "oai-large", a__b=91_000)
    wheel(root / "wheels", "oai-emulator", a__b=500_000)
    assert run(root, update=True) == 0
    written = tomllib.loads((root / sizes.BUDGETS).read_text("utf-8"))
    assert list(written["wheels"]) == ["oai-emulator", "oai-large", "oai-small"]
    for size, budget in (
        (small, written["wheels"]["oai-small"]),
        (large, written["wheels"]["oai-large"]),
        (small + large, written["total"]),
    ):
        assert budget % 1000 == 0
        assert size * 1.1 <= budget < size * 1.1 + 1000
    assert f"oai-large: none -> {written['wheels']['oai-large']}\n" in capsys.readouterr().out
    assert run(root) == 0
    said, faults = capsys.readouterr()
    row = next(line for line in said.splitlines() if line.startswith("oai-large"))
    budget = written["wheels"]["oai-large"]
    assert row.split() == ["oai-large", f"{large:,}", f"{budget:,}", f"{large / budget:.0%}"]
    assert not faults


def test_a_wheel_over_its_budget_says_what_takes_most(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel(root / "wheels", "oai-one", lib__data__x=3_000, lib__y=2_000)
    assert run(root, update=True) == 0
    before = (root / sizes.BUDGETS).read_bytes()
    size = wheel(root / "wheels", "oai-one", lib__data__x=3_000, lib__y=2_000, lib__data__z=9_000)
    capsys.readouterr()
    assert run(root) == 1
    said, faults = capsys.readouterr()
    assert f"oai-one is {size - 6_000:,} bytes over its budget of 6,000" in faults
    assert "all but the emulator is" in faults
    lines = said.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("oai-one"))
    assert [line.split() for line in lines[at + 1 : at + 3]] == [
        ["12,000", "lib/data"],
        ["2,000", "lib"],
    ]
    assert (root / sizes.BUDGETS).read_bytes() == before
    assert run(root, update=True) == 0
    assert "oai-one: 6000 -> 16000\n" in capsys.readouterr().out
    assert run(root) == 0


def test_the_emulator_is_outside_of_the_total(root: Path) -> None:
    wheel(root / "wheels", "oai-one", a=1_000)
    wheel(root / "wheels", "oai-emulator", a=1_000)
    assert run(root, update=True) == 0
    wheel(root / "wheels", "oai-emulator", a=500_000)
    budgets = sizes.Budgets.read(root / sizes.BUDGETS)
    faults = sizes.check(sizes.find(root / "wheels"), budgets)
    assert [fault.split()[0] for fault in faults] == ["oai-emulator"]


def test_wheels_and_budgets_belong_together(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wheel(root / "wheels", "oai-one", a=1_000)
    wheel(root / "wheels", "oai-two", a=1_000)
    assert run(root, update=True) == 0
    (root / "wheels" / "oai_one-0.1.0-py3-none-any.whl").unlink()
    wheel(root / "wheels", "oai-three", a=10)
    assert run(root) == 1
    faults = capsys.readouterr().err
    assert "oai-three has no budget" in faults
    assert "oai-one has a budget and no wheel" in faults
    assert run(root, update=True) == 0
    assert "oai-one: 2000 -> none\n" in capsys.readouterr().out


def test_odd_folders_and_budgets_are_named(root: Path) -> None:
    (root / "wheels").mkdir()
    with pytest.raises(ReleaseError, match="has no wheels"):
        run(root)
    wheel(root / "wheels", "oai-one", a=1_000)
    path = root / "wheels" / "oai_one-0.1.0-py3-none-any.whl"
    (path.parent / "oai_one-0.2.0-py3-none-any.whl").write_bytes(path.read_bytes())
    with pytest.raises(ReleaseError, match=r"oai_one-0\.1\.0.* and oai_one-0\.2\.0"):
        run(root)
    (path.parent / "oai_one-0.2.0-py3-none-any.whl").unlink()
    (root / sizes.BUDGETS).write_text('[wheels]\noai-one = "2 kB"\n', encoding="utf-8")
    with pytest.raises(ReleaseError, match="oai-one is '2 kB', not a number of bytes"):
        run(root)


def test_every_distribution_of_the_repository_has_a_budget() -> None:
    budgets = sizes.Budgets.read(ROOT / sizes.BUDGETS)
    assert set(budgets.wheels) == set(Workspace.read(ROOT).distributions)
    assert 0 < budgets.total < sum(budgets.wheels.values())


def test_without_wheels_the_tree_is_built(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    package = root / "packages" / "tiny" / "src" / "oai_tiny"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (root / "packages" / "tiny" / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "oai-tiny"\nversion = "0.1.0"\n'
        '[tool.hatch.build.targets.wheel]\npackages = ["src/oai_tiny"]\n',
        encoding="utf-8",
    )
    assert sizes.run(Namespace(root=root, wheels=None, update=True)) == 0
    assert "oai-tiny: none -> 1000\n" in capsys.readouterr().out
