"""Lines of YAML files, found and changed in place."""

from __future__ import annotations

import pytest
import yaml

from oai_codegen.updating.counts import scalar
from oai_codegen.updating.lines import replace, span

TEXT = """\
# Äußeres
one:
  two:  # why
    - {a: 1}
    - b: |
        text
        more

  # about three
  three: plain

four: {x: 1, ü: 2}
"""


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (("one",), (2, 10)),
        (("one", "two"), (3, 7)),
        (("one", "two", 0), (4, 4)),
        (("one", "two", 1), (5, 7)),
        (("one", "three"), (10, 10)),
        (("four", "x"), (12, 12)),
        (("five",), None),
        (("one", "two", 7), None),
        (("one", "three", "deeper"), None),
    ],
)
def test_the_lines_of_an_entry(keys: tuple[str | int, ...], lines: tuple[int, int] | None) -> None:
    assert span(TEXT, *keys) == lines


def test_numbers_change_and_the_rest_stays() -> None:
    edits: dict[tuple[str, ...], str] = {
        ("four", "x"): "10",
        ("four", "ü"): "20",
        ("one", "three"): "3",
        ("one", "z"): "4",
    }
    expected = TEXT.replace("x: 1, ü: 2", "x: 10, ü: 20")
    expected = expected.replace("three: plain", "three: 3\n  z: 4")
    assert replace(TEXT, edits) == expected
    assert replace(TEXT, {("four", "y"): "3"}) == TEXT.replace("ü: 2}", "ü: 2, y: 3}")


def test_a_place_that_is_not_there_cannot_change() -> None:
    with pytest.raises(KeyError, match=r"five\.six"):
        replace(TEXT, {("five", "six"): "1"})


@pytest.mark.parametrize("value", ["2.3.0", "2.4", "2026-01-01", 7])
def test_a_version_stays_a_text(value: str | int) -> None:
    assert yaml.safe_load(scalar(value)) == value
