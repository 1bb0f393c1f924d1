"""What may be installed along is known by its metadata; what is not, stops."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest

from oai_release import licenses
from oai_release.errors import ReleaseError
from tools.release.tests.environments import LICENSE, Environment, checkout, environment

ROOT = Path(__file__).parents[3]
RULES = """
allowed = ["MIT", "BSD-2-Clause", "BSD-3-Clause"]
[classifiers]
"MIT License" = "MIT"
"BSD License" = "BSD-2-Clause OR BSD-3-Clause"
"GNU General Public License v3 (GPLv3)" = "GPL-3.0-only"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = checkout(tmp_path / "checkout")
    (root / licenses.RULES).write_text(RULES, encoding="utf-8")
    return root


@pytest.fixture
def place(tmp_path: Path) -> Environment:
    place = environment(tmp_path / "environment")
    place.install("oai-core", "0.1.0", "License-Expression: MIT", license=LICENSE)
    return place


def run(root: Path, place: Environment) -> int:
    return licenses.run(Namespace(root=root, python=place.python))


CASES = {
    "an expression": (["License-Expression: MIT"], "MIT", True),
    "one of two": (["License-Expression: GPL-3.0-only OR MIT"], "GPL-3.0-only OR MIT", True),
    "both of two": (["License-Expression: GPL-3.0-only AND MIT"], "GPL-3.0-only AND MIT", False),
    "an expression counts alone": (
        ["License-Expression: MIT", "Classifier: License :: OSI Approved :: Whatever"],
        "MIT",
        True,
    ),
    "a licence of its own": (["License-Expression: LicenseRef-Mine"], "unknown", False),
    "a name in the old field": (["License: BSD-3-Clause"], "BSD-3-Clause", True),
    "a text in the old field": (
        ["License: You may", "        do as you like."],
        "unknown",
        False,
    ),
    "a classifier": (
        ["License: Free!", "Classifier: License :: OSI Approved :: BSD License"],
        "BSD-2-Clause OR BSD-3-Clause",
        True,
    ),
    "a name and a classifier that disagree": (
        [
            "License: MIT",
            "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",
        ],
        "GPL-3.0-only AND MIT",
        False,
    ),
    "an exact name and a vague classifier": (
        ["License: BSD-3-Clause", "Classifier: License :: OSI Approved :: BSD License"],
        "BSD-3-Clause",
        True,
    ),
    "a classifier that nobody looked at": (
        ["License: MIT", "Classifier: License :: Other/Proprietary License"],
        "unknown",
        False,
    ),
    "nothing": (["Classifier: License :: OSI Approved"], "unknown", False),
}


def test_licences_are_read_from_metadata(
    root: Path, place: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, (fields, _, _) in enumerate(CASES.values()):
        place.install(f"case-{number:02}", "1.0", *fields)
    assert run(root, place) == 1
    said, faults = capsys.readouterr()
    table = {line.split()[0]: line.split(maxsplit=2)[2] for line in said.splitlines()[1:-1]}
    for number, (case, (_, expected, good)) in enumerate(CASES.items()):
        name = f"case-{number:02}"
        assert table[name] == expected, case
        assert (f"error: {name} 1.0: " in faults) is not good, case
    assert "say why in a [[reviewed]] of tools/release/licenses.toml" in faults


def test_all_is_well_without_offenders(
    root: Path, place: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    place.install("Some_Thing", "1.0", "License-Expression: MIT")
    assert run(root, place) == 0
    said, faults = capsys.readouterr()
    assert said.splitlines()[1].split() == ["some-thing", "1.0", "MIT"]
    assert said.endswith("1 of ours ship LICENSE and say MIT.\n")
    assert not faults


@pytest.mark.parametrize(
    ("versions", "found", "result"),
    [(">=1,<2", "unknown", 0), (">=1.1", "unknown", 1), (">=1,<2", "MIT OR GPL-3.0-only", 1)],
    ids=["reviewed", "another version", "it said something else"],
)
def test_a_review_holds_for_what_was_looked_at(
    root: Path, place: Environment, versions: str, found: str, result: int
) -> None:
    place.install("odd", "1.0", "License: see our site")
    assert run(root, place) == 1
    row = f'name = "Odd"\nversions = "{versions}"\nfound = "{found}"\nreason = "It is MIT."\n'
    (root / licenses.RULES).write_text(f"{RULES}[[reviewed]]\n{row}", encoding="utf-8")
    assert run(root, place) == result


def test_ours_ship_the_licence_that_they_state(
    root: Path, place: Environment, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, (fields, text, fault) in enumerate(
        [
            ((), LICENSE, "oai-core is unknown, not MIT"),
            (("License-Expression: ISC",), LICENSE, "oai-core is ISC, not MIT"),
            (("License-Expression: MIT",), None, "oai-core does not ship the LICENSE"),
            (("License-Expression: MIT",), "Pay!", "oai-core does not ship the LICENSE"),
        ]
    ):
        other = environment(tmp_path / str(number))
        other.install("oai-core", "0.1.0", *fields, license=text)
        assert run(root, other) == 1
        assert fault in capsys.readouterr().err


def test_another_environment_is_not_mistaken_for_ours(root: Path, tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="none of our distributions"):
        run(root, environment(tmp_path / "empty"))
    with pytest.raises(ReleaseError, match="python cannot be run"):
        licenses.run(Namespace(root=root, python=tmp_path / "python"))


def test_what_the_environment_is_made_with_does_not_come_along(
    root: Path, place: Environment
) -> None:
    place.install("pip", "1.0", "License: secret")
    assert run(root, place) == 0
    place.install("other", "1.0", "License-Expression: MIT", "Requires-Dist: pip>=1")
    assert run(root, place) == 1


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        ('allowed = ["MIT"]', "lacks 'classifiers'"),
        ('allowed = ["Free"]\n[classifiers]', "Unknown license key"),
        ("allowed = [", "licenses.toml: "),
        (
            RULES + '[[reviewed]]\nname = "a"\nversions = ""\nfound = "x"\nreason = " "',
            "the review of a has no reason",
        ),
        (
            RULES + '[[reviewed]]\nname = "a"\nversions = "new"\nreason = "x"',
            "Invalid specifier|lacks 'found'",
        ),
    ],
)
def test_faulty_rules_are_named(root: Path, rules: str, message: str) -> None:
    (root / licenses.RULES).write_text(rules, encoding="utf-8")
    with pytest.raises(ReleaseError, match=message):
        licenses.Rules.read(root / licenses.RULES)


def test_the_rules_of_the_repository_are_sound() -> None:
    rules = licenses.Rules.read(ROOT / licenses.RULES)
    assert rules.allow("MIT")
    for one in rules.reviewed:
        assert one.found == licenses.UNKNOWN or not rules.allow(one.found), one.name
