"""Changes as files of news: one for each kind, below `packages/<p>/changes/`."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from ..documents import write
from ..semver import KINDS, Change
from ..workspace import Workspace

_HEADS = {
    "breaking": "Version {} of the API breaks with what code may rely on:",
    "removed": "Version {} of the API drops:",
    "added": "Version {} of the API adds:",
    "changed": "Version {} of the API changes, without breaking code:",
    "deprecated": "Version {} of the API advises against:",
    "fixed": "Version {} of the API mends:",
    "docs": "Version {} of the API tells otherwise:",
}


def fragments(changes: Iterable[Change], version: str) -> dict[str, str]:
    """Give the files of one distribution: `api-<version>.<kind>.md` -> text.

    A single change is its sentence; several are a list below a line of ours. The text is made to
    stand as one item of a list.
    """
    stem = _stem(version)
    given = list(changes)
    made: dict[str, str] = {}
    for kind in KINDS:
        texts = [change.text for change in given if change.kind == kind]
        if len(texts) == 1:
            made[f"{stem}.{kind}.md"] = f"{texts[0]}\n"
        elif texts:
            lines = [_HEADS[kind].format(version), *(f"- {text}" for text in texts)]
            made[f"{stem}.{kind}.md"] = "\n".join(lines) + "\n"
    return made


def _stem(version: str) -> str:
    return f"api-{re.sub(r'[^A-Za-z0-9.+-]', '-', version)}"


def write_fragments(
    workspace: Workspace,
    differences: Mapping[str, Iterable[Change]],
    version: str,
    only: Container[str] | None = None,
) -> list[Path]:
    """Write the fragments of all distributions; gives the files that were written.

    Files of an earlier run for the same version are replaced; those of kinds that no longer have
    changes go. `only` names the groups that were compared, if not all were: the files of others
    stay. What no group takes has no place to be written to.
    """
    written: list[Path] = []
    for package in workspace.packages():
        if only is not None and package.name not in only:
            continue
        made = fragments(differences.get(package.distribution, ()), version)
        for kind in KINDS:
            path = package.root / "changes" / f"{_stem(version)}.{kind}.md"
            if path.name in made:
                write(path, made[path.name])
                written.append(path)
            else:
                path.unlink(missing_ok=True)
    return written
