"""Version bumps, the kinds of news that ask for them, and the bounds that a version implies.

SemVer 2.0.0 leaves everything open below 1.0.0. Here, as cargo and poetry do with `^`, the first
number that is not zero says what is compatible: 0.1.4 may replace 0.1.3, 0.2.0 may not.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

import attrs


class Bump(IntEnum):
    """How far a version has to move; of two, the larger one counts."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    def __str__(self) -> str:
        """The word for it, in lower case."""
        return self.name.lower()


KINDS: dict[str, Bump] = {
    "breaking": Bump.MAJOR,
    "removed": Bump.MAJOR,
    "added": Bump.MINOR,
    "changed": Bump.MINOR,
    "deprecated": Bump.MINOR,
    "fixed": Bump.PATCH,
    "docs": Bump.PATCH,
}
"""The kinds of news fragments, `changes/<name>.<kind>.md`, in the order of a changelog."""


@attrs.frozen
class Change:
    """One difference between two states of a distribution, as a sentence of its changelog."""

    kind: str
    """A key of `KINDS`."""

    text: str
    """One sentence, in Markdown, with its full stop."""

    where: str = ""
    """What it is about, for sorting and for messages, such as `CreateResponse.metadata`."""

    @property
    def bump(self) -> Bump:
        """How far a version has to move for it."""
        return KINDS[self.kind]


def largest(bumps: Iterable[Bump]) -> Bump:
    """Give the one that counts; `NONE` of none."""
    return max(bumps, default=Bump.NONE)


def parse(version: str) -> tuple[int, int, int]:
    """Read a final version, such as `0.1.0`; ValueError for anything else."""
    parts = version.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        raise ValueError(f"{version!r} is not a version such as 1.2.3")
    major, minor, patch = (int(part) for part in parts)
    return major, minor, patch


def is_version(text: str) -> bool:
    """Tell whether `parse` reads it."""
    try:
        parse(text)
    except ValueError:
        return False
    return True


def after(version: str, bump: Bump) -> str:
    """Give the next version: `after("0.1.4", MAJOR)` is 0.2.0, `after("1.1.4", MAJOR)` is 2.0.0."""
    major, minor, patch = parse(version)
    if bump is Bump.NONE:
        return version
    if major == 0:
        made = (0, minor + 1, 0) if bump is Bump.MAJOR else (0, minor, patch + 1)
    elif bump is Bump.MAJOR:
        made = (major + 1, 0, 0)
    elif bump is Bump.MINOR:
        made = (major, minor + 1, 0)
    else:
        made = (major, minor, patch + 1)
    return ".".join(map(str, made))


def between(old: str, new: str) -> Bump:
    """Give the largest change that the step from `old` to `new` allows for."""
    if parse(new) <= parse(old):
        return Bump.NONE
    first, second = parse(old), parse(new)
    if first[0] != second[0] or (first[0] == 0 and first[1] != second[1]):
        return Bump.MAJOR
    if first[0] == 0 or first[1] != second[1]:
        return Bump.MINOR
    return Bump.PATCH


def bounds(lowest: str) -> str:
    """Give the requirement for what works with `lowest`: `>=0.1.3,<0.2`, or `>=1.2,<2`.

    Trailing zeros of the lower bound are left out.
    """
    major, minor, patch = parse(lowest)
    floor = f"{major}.{minor}.{patch}" if patch else f"{major}.{minor}"
    ceiling = f"0.{minor + 1}" if major == 0 else str(major + 1)
    return f">={floor},<{ceiling}"
