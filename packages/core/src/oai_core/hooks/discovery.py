"""Entry points of installed packages, read without importing anything.

`importlib.metadata` costs some 20 ms to import. Most environments have no plugin of ours, and a
look into their `entry_points.txt` files tells so; only other places than plain folders are left
to it.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache

GROUPS = "oai.groups"
PLUGINS = "oai.plugins"


def installed(group: str) -> dict[str, str]:
    """Entry points of a group, name -> "module:attribute". The first on the path counts."""
    found: dict[str, str] = {}
    for place in sys.path:
        folder = place or os.curdir
        try:
            stamp = os.stat(folder).st_mtime_ns
        except OSError:
            continue
        entries = _in_folder(folder, stamp) if os.path.isdir(folder) else _in_archive(folder, stamp)
        for kind, name, value in entries:
            if kind == group:
                found.setdefault(name, value)
    return found


@lru_cache(maxsize=256)
def _in_folder(folder: str, stamp: int) -> tuple[tuple[str, str, str], ...]:
    """All entry points of ours in the packages of one folder; `stamp` is its time of change."""
    found: list[tuple[str, str, str]] = []
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ()
    for name in names:
        if not name.endswith((".dist-info", ".egg-info")):
            continue
        try:
            with open(os.path.join(folder, name, "entry_points.txt"), encoding="utf-8") as file:
                text = file.read()
        except OSError:
            continue
        if "oai." in text:
            found.extend(_parse(text))
    return tuple(found)


@lru_cache(maxsize=64)
def _in_archive(path: str, stamp: int) -> tuple[tuple[str, str, str], ...]:
    from importlib.metadata import distributions

    return tuple(
        (point.group, point.name, point.value)
        for distribution in distributions(path=[path])
        for point in distribution.entry_points
        if point.group in (GROUPS, PLUGINS)
    )


def _parse(text: str) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    group = ""
    for raw in text.splitlines():
        line = raw.strip()
        if line.startswith("[") and line.endswith("]"):
            group = line[1:-1].strip()
        elif group in (GROUPS, PLUGINS) and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found.append((group, name.strip(), value.partition("[")[0].strip()))
    return found
