"""How the keys of TypedDicts differ."""

from __future__ import annotations

from collections.abc import Mapping

from oai_codegen.semver import Change

from . import sides
from .annotations import Aliases
from .classes import Key


def mapping(
    subject: str, where: str, old: Mapping[str, Key], new: Mapping[str, Key], names: Aliases
) -> list[Change]:
    """Compare the keys of a mapping that is given."""
    changes: list[Change] = []
    for name, was in old.items():
        now = new.get(name)
        place = f"{where}.{name}"
        if now is None:
            changes.append(Change("removed", f"{subject} no longer takes `{name}`.", place))
            continue
        changes += sides.write(f"`{name}` of {subject}", was.type, now.type, place, names)
        if now.required and not was.required:
            changes.append(Change("breaking", f"{subject} needs `{name}`.", place))
        elif was.required and not now.required:
            changes.append(Change("added", f"{subject} does without `{name}`.", place))
    for name, now in new.items():
        if name not in old:
            place = f"{where}.{name}"
            if now.required:
                changes.append(Change("breaking", f"{subject} needs `{name}`.", place))
            else:
                changes.append(Change("added", f"{subject} takes `{name}`.", place))
    return changes
