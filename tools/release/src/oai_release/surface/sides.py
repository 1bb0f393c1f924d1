"""What a difference of types means: where values are read, and where they are given.

Who reads a value minds what it may be on top, None above all; who gives one minds what is no
longer taken.
"""

from __future__ import annotations

from collections.abc import Sequence

from oai_codegen.semver import Bump, Change

from .annotations import NO_ALIASES, Aliases, compare

_MOST = 6  # arms that a sentence names


def read(
    subject: str, old: object, new: object, where: str, names: Aliases = NO_ALIASES
) -> list[Change]:
    """Judge the type of what is read: a field, an attribute or a result; `None` is not typed."""
    if old is None or new is None:
        return []
    found = compare(str(old), str(new), names)
    if found.replaced:
        return [Change("breaking", f"{subject} is {code(new)} now, not {code(old)}.", where)]
    changes: list[Change] = []
    gained = [arm for arm in found.gained if arm != "None"]
    if "None" in found.gained:
        changes.append(Change("breaking", f"{subject} can be `None` now.", where))
    if gained:
        changes.append(Change("added", f"{subject} can also be {_listed(gained)}.", where))
    if lost := (*found.lost, *found.unlisted):
        changes.append(Change("changed", f"{subject} is no longer {_listed(lost)}.", where))
    return changes


def write(
    subject: str, old: object, new: object, where: str, names: Aliases = NO_ALIASES
) -> list[Change]:
    """Judge the type of what is given: a parameter, a key; `None` is not typed."""
    if old is None or new is None:
        return []
    found = compare(str(old), str(new), names)
    changes: list[Change] = []
    if found.lost:
        text = f"{subject} no longer takes {_listed(found.lost)}."
        changes.append(Change("breaking", text, where))
    if found.gained:
        changes.append(Change("added", f"{subject} also takes {_listed(found.gained)}.", where))
    if found.unlisted:
        text = f"{subject} no longer names {_listed(found.unlisted)}."
        changes.append(Change("changed", text, where))
    return changes


def both(
    subject: str, old: object, new: object, where: str, names: Aliases = NO_ALIASES
) -> list[Change]:
    """Judge the type of what is given and read; told twice is only what breaks both."""
    found = write(subject, old, new, where, names)
    harm = [one for one in read(subject, old, new, where, names) if one.bump is Bump.MAJOR]
    return found + harm


def code(text: object) -> str:
    """Spell code in Markdown, on one line."""
    return f"`{' '.join(str(text).split())}`"


def _listed(arms: Sequence[str]) -> str:
    unique = list(dict.fromkeys(arms))
    shown = [code(arm) for arm in unique[:_MOST]]
    if len(unique) > _MOST:
        shown.append(f"{len(unique) - _MOST} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
