"""Which version follows which, and what it may stand for."""

from __future__ import annotations

import pytest

from oai_codegen.semver import KINDS, Bump, Change, after, between, bounds, largest, parse

STEPS = [
    ("0.1.0", Bump.NONE, "0.1.0"),
    ("0.1.4", Bump.PATCH, "0.1.5"),
    ("0.1.4", Bump.MINOR, "0.1.5"),
    ("0.1.4", Bump.MAJOR, "0.2.0"),
    ("1.2.3", Bump.PATCH, "1.2.4"),
    ("1.2.3", Bump.MINOR, "1.3.0"),
    ("1.2.3", Bump.MAJOR, "2.0.0"),
    ("9.9.9", Bump.MINOR, "9.10.0"),
]


@pytest.mark.parametrize(("old", "bump", "new"), STEPS)
def test_the_next_version_is_enough_and_no_more(old: str, bump: Bump, new: str) -> None:
    assert after(old, bump) == new
    assert between(old, new) >= bump


@pytest.mark.parametrize(
    ("lowest", "expected"),
    [
        ("0.1.0", ">=0.1,<0.2"),
        ("0.1.3", ">=0.1.3,<0.2"),
        ("1.0.0", ">=1.0,<2"),
        ("1.2.0", ">=1.2,<2"),
        ("1.2.3", ">=1.2.3,<2"),
    ],
)
def test_bounds_end_where_compatibility_does(lowest: str, expected: str) -> None:
    assert bounds(lowest) == expected


@pytest.mark.parametrize("version", ["1.2", "1.2.3.4", "1.2.x", "1.2.3rc1", "", "1.2.-3", "1.2.³"])
def test_other_versions_are_refused(version: str) -> None:
    with pytest.raises(ValueError, match="is not a version"):
        parse(version)


def test_a_step_back_is_none() -> None:
    assert between("0.2.0", "0.1.9") is Bump.NONE
    assert between("1.0.0", "1.0.0") is Bump.NONE


def test_the_largest_counts() -> None:
    assert largest([]) is Bump.NONE
    assert largest(Change(kind, "It is so.").bump for kind in KINDS) is Bump.MAJOR
    assert largest([Bump.PATCH, Bump.MINOR]) is Bump.MINOR
