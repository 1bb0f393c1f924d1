"""Compare the sizes of wheels with the budgets in tools/release/sizes.toml."""

from __future__ import annotations

import argparse
import sys
import tomllib
import zipfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import attrs
import tomlkit
from packaging.utils import parse_wheel_filename

from .build import build_tree
from .errors import ReleaseError
from .workspace import Workspace

BUDGETS = Path("tools") / "release" / "sizes.toml"
TOTAL = "all but the emulator"
EMULATOR = "oai-emulator"
LARGEST = 5


@attrs.frozen
class Budgets:
    """What wheels may weigh, in bytes."""

    wheels: Mapping[str, int]
    """By distribution."""

    total: int
    """Of all but the emulator, which programs do not ship."""

    @classmethod
    def read(cls, path: Path) -> Budgets:
        """Read the file; ReleaseError for anything but whole numbers."""
        if not path.is_file():
            return cls({}, 0)
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        wheels, total = data.get("wheels", {}), data.get("total", 0)
        for name, value in {**wheels, "total": total}.items():
            if type(value) is not int:
                raise ReleaseError(f"{path}: {name} is {value!r}, not a number of bytes")
        return cls(wheels, total)

    @classmethod
    def of(cls, wheels: Mapping[str, Path]) -> Budgets:
        """Give wheels the budgets that they need today, and some room."""
        return cls(
            {name: _budget(path.stat().st_size) for name, path in sorted(wheels.items())},
            _budget(total(wheels)),
        )

    def by_name(self) -> dict[str, int]:
        """Give all budgets, the total by its name in the table."""
        return {**self.wheels, TOTAL: self.total}


def _budget(size: int) -> int:
    # A tenth is what a wheel may grow by before somebody has to say yes to it; up to a full kB.
    return -(-size * 11 // 10_000) * 1000


def total(wheels: Mapping[str, Path]) -> int:
    """Give the bytes of all wheels but the emulator's."""
    return sum(path.stat().st_size for name, path in wheels.items() if name != EMULATOR)


def find(folder: Path) -> dict[str, Path]:
    """Give the wheels of a folder by distribution; ReleaseError for none, or two of one."""
    found: dict[str, Path] = {}
    for path in sorted(folder.glob("*.whl")):
        name = str(parse_wheel_filename(path.name)[0])
        if name in found:
            raise ReleaseError(f"{folder} has {found[name].name} and {path.name}: which one?")
        found[name] = path
    if not found:
        raise ReleaseError(f"{folder} has no wheels")
    return found


def folders(wheel: Path) -> list[tuple[str, int]]:
    """Give the largest folders of a wheel, with their compressed bytes."""
    sizes: Counter[str] = Counter()
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            sizes[str(PurePosixPath(info.filename).parent)] += info.compress_size
    return sizes.most_common(LARGEST)


def check(wheels: Mapping[str, Path], budgets: Budgets) -> list[str]:
    """Print the table, and give what is wrong, in sentences."""
    faults: list[str] = []
    sizes = {name: path.stat().st_size for name, path in wheels.items()}
    print(f"{'distribution':<26}{'bytes':>11}{'budget':>11}{'share':>7}")
    for name, size in {**sizes, TOTAL: total(wheels)}.items():
        budget = budgets.by_name().get(name)
        if not budget:
            print(f"{name:<26}{size:>11,}{'none':>11}")
            faults.append(f"{name} has no budget: {BUDGETS.as_posix()} gets it with --update")
            continue
        print(f"{name:<26}{size:>11,}{budget:>11,}{size / budget:>7.0%}")
        if size > budget:
            faults.append(f"{name} is {size - budget:,} bytes over its budget of {budget:,}")
            for folder, weight in folders(wheels[name]) if name in wheels else ():
                print(f"  {weight:>9,}  {folder}")
    faults += [
        f"{name} has a budget and no wheel: {BUDGETS.as_posix()} loses it with --update"
        for name in budgets.wheels
        if name not in wheels
    ]
    return faults


def update(path: Path, budgets: Budgets) -> None:
    """Write new budgets, and print each that moves."""
    old = Budgets.read(path).by_name()
    new = budgets.by_name()
    for name in sorted({*old, *new}):
        before, now = old.get(name) or "none", new.get(name) or "none"
        if before != now:
            print(f"{name}: {before} -> {now}")
    document = tomlkit.document()
    for line in (
        "What each wheel may weigh, in bytes: a tenth more than when this was last written.",
        "Written by `nox -s sizes -- --update`; the commit says why one had to grow.",
    ):
        document.add(tomlkit.comment(line))
    document["total"] = budgets.total
    document["wheels"] = dict(budgets.wheels)
    path.write_text(tomlkit.dumps(document), encoding="utf-8")


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--wheels", type=Path, metavar="DIR", help="wheels of all distributions (default: built)"
    )
    parser.add_argument(
        "--update", action="store_true", help="write the budgets anew, and print what moves"
    )


def run(arguments: argparse.Namespace) -> int:
    """Give 1 when a wheel is over its budget, or one of both is missing."""
    with TemporaryDirectory() as folder:
        wheels = find(arguments.wheels or _build(arguments.root, Path(folder)))
        if arguments.update:
            update(arguments.root / BUDGETS, Budgets.of(wheels))
        faults = check(wheels, Budgets.read(arguments.root / BUDGETS))
    for fault in faults:
        print(f"error: {fault}", file=sys.stderr)
    return 1 if faults else 0


def _build(root: Path, out: Path) -> Path:
    for distribution in Workspace.read(root).distributions.values():
        build_tree(distribution, out)
    return out
