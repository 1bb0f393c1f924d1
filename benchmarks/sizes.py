"""What is installed and what is downloaded, in MB; and the table of all distributions."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from configparser import ConfigParser
from email.parser import HeaderParser
from pathlib import Path
from zipfile import ZipFile

ROWS = ("size", "size-all", "wheels")
EMULATOR = "oai-emulator"


def folders() -> tuple[Path, Path] | None:
    """Where `nox -s bench` put installations and our wheels."""
    names = ("OAI_BENCH_INSTALLED", "OAI_BENCH_WHEELS")
    if not all(name in os.environ for name in names):
        return None
    installed, wheels = (Path(os.environ[name]) for name in names)
    return installed, wheels


def measure(installed: Path, wheels: Path) -> Iterator[tuple[str, Mapping[str, float]]]:
    """Give the MB of each row; the emulator is a tool, and no part of a client."""
    official = _size(installed / "official")
    yield "size", {"official": official, "ours": _size(installed / "ours")}
    yield "size-all", {"official": official, "ours": _size(installed / "all")}
    ours = (found.stat().st_size for found in _wheels(wheels) if _name(found) != EMULATOR)
    (whole,) = (installed / "wheel").glob("openai-*.whl")
    yield "wheels", {"official": whole.stat().st_size / 1e6, "ours": sum(ours) / 1e6}


def _size(folder: Path) -> float:
    """Add up the files of an installation, without compiled code."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return sum(path.stat().st_size for path in files if path.suffix != ".pyc") / 1e6


def _wheels(folder: Path) -> list[Path]:
    return sorted(folder.glob("oai*.whl"), key=_name)


def _name(wheel: Path) -> str:
    return wheel.name.partition("-")[0].replace("_", "-")


def distributions(wheels: Path, found: Mapping[str, Mapping[str, float]]) -> str:
    """Write the Markdown table of all wheels: what they bring, or are, and what they weigh."""
    lines = ["| distribution | on the client | wheel |", "|---|---|--:|"]
    for wheel in _wheels(wheels):
        name = _name(wheel)
        folder = f"packages/{name.removeprefix('oai-').replace('-', '_')}"
        size = f"{wheel.stat().st_size / 1000:.0f} KB"
        lines.append(f"| [`{name}`]({folder}) | {_brings(wheel)} | {size} |")
    all_wheels, whole = found["wheels"], found["size-all"]
    sums = (
        f"Without the emulator they are {all_wheels['ours']:.1f} MB; the wheel of `openai` is "
        f"{all_wheels['official']:.1f} MB. Installed with all they need, `oai` takes "
        f"{whole['ours']:.1f} MB and `openai` {whole['official']:.1f} MB."
    )
    return "\n".join([*lines, "", sums])


def _brings(wheel: Path) -> str:
    """The attributes that a wheel adds to clients; if it adds none, what it is."""
    points = ConfigParser(delimiters="=")
    with ZipFile(wheel) as files:
        (info,) = {path.partition("/")[0] for path in files.namelist() if ".dist-info/" in path}
        if f"{info}/entry_points.txt" in files.namelist():
            points.read_string(files.read(f"{info}/entry_points.txt").decode())
        meta = HeaderParser().parsestr(files.read(f"{info}/METADATA").decode())
    if points.has_section("oai.groups"):
        return ", ".join(f"`{place}`" for place in sorted(points["oai.groups"]))
    return str(meta["Summary"]).rstrip(".")
