"""Make a new package known to the workspace, to the import rules, to core and to `oai`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

import tomlkit

from .documents import write
from .semver import bounds
from .workspace import Package, Workspace

NEIGHBOUR = "oai_webhooks"
"""A package that stands in every list of groups: where it is, a new one belongs, too."""

AFTER_NAME = re.compile(r"[^\w.-]")
NEWS = {
    "packages/oai/changes/{distribution}.added.md": "All of `{distribution}`.\n",
    "packages/core/changes/{distribution}.changed.md": (
        "Clients say what `{distribution}` would bring where it is not installed.\n"
    ),
}
"""What the users of those two distributions are told, by file."""

ENTRY = re.compile(r'^    "(?P<place>[\w.]+)": "[\w-]+",$', re.MULTILINE)


def enroll(workspace: Workspace, package: Package, places: Iterable[str]) -> Iterator[str]:
    """Add the package wherever all groups are listed; yields the files that changed.

    `places` are its attributes on a client. Nothing that is there already is added again, and a
    file that a workspace does not have is left out.
    """
    for name, edit in (
        ("pyproject.toml", _rules),
        ("packages/oai/pyproject.toml", _depend),
        ("packages/core/src/oai_core/known_groups.py", partial(_know, places=list(places))),
    ):
        path = workspace.root / name
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        changed = edit(text, package) if text else text
        if changed != text:
            write(path, changed)
            yield name
    for name, text in NEWS.items():
        path = workspace.root / name.format(distribution=package.distribution)
        if path.parent.is_dir() and not path.exists():
            write(path, text.format(distribution=package.distribution))
            yield path.relative_to(workspace.root).as_posix()


def _rules(text: str, package: Package) -> str:
    """Add it to uv's sources, and beside the neighbour to every list of import-linter."""
    document: Any = tomlkit.parse(text)
    tool = document.get("tool", {})
    sources = tool.get("uv", {}).get("sources")
    if sources is not None and package.distribution not in sources:
        table = tomlkit.inline_table()
        table["workspace"] = True
        sources[package.distribution] = table
    rules = tool.get("importlinter", {})
    for holder in [rules, *rules.get("contracts", [])]:
        for key in ("root_packages", "source_modules", "forbidden_modules", "modules", "layers"):
            _extend(holder.get(key, []), package.import_name)
    return tomlkit.dumps(document)


def _extend(names: Any, name: str) -> None:
    """Add a name before the neighbour; a layer is a string of names between colons."""
    for index, entry in enumerate(names):
        layer = str(entry).split(" : ")
        if NEIGHBOUR in layer and len(layer) > 1 and name not in layer:
            names[index] = " : ".join(sorted([*layer, name]))
            return
    if NEIGHBOUR in names and name not in names:
        names.insert(list(names).index(NEIGHBOUR), name)


def _depend(text: str, package: Package) -> str:
    document: Any = tomlkit.parse(text)
    dependencies = document["project"]["dependencies"]
    if package.distribution not in [AFTER_NAME.split(str(entry))[0] for entry in dependencies]:
        dependencies.append(f"{package.distribution}{bounds(package.version)}")
    return tomlkit.dumps(document)


def _know(text: str, package: Package, places: Iterable[str]) -> str:
    lines = {match["place"]: match[0] for match in ENTRY.finditer(text)}
    for place in places:
        lines.setdefault(place, f'    "{place}": "{package.distribution}",')
    head, _, rest = text.partition("{\n")
    _, _, tail = rest.partition("}\n")
    return head + "{\n" + "".join(f"{lines[place]}\n" for place in sorted(lines)) + "}\n" + tail
