"""The guide for developers names what there is; `nox -s rehearse` carries it out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from oai_codegen.semver import KINDS
from tests import rehearse

ROOT = Path(__file__).parents[2]
GUIDE = rehearse.GUIDE.read_text("utf-8")
COMMANDS = [
    command
    for language, _, text in rehearse.blocks(GUIDE)
    if language == "sh"
    for command, _ in rehearse.commands(text)
]


def every_session() -> list[str]:
    tree = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
    return [
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any("nox.session" in ast.unparse(decorator) for decorator in node.decorator_list)
    ]


def test_the_table_has_every_session() -> None:
    assert re.findall(r"^\| `(\w+)` \|", GUIDE, re.MULTILINE) == every_session()


def test_the_guide_names_every_kind_of_news() -> None:
    for kind in KINDS:
        assert f"`{kind}`" in GUIDE


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.startswith("nox -s ")])
def test_commands_name_sessions(command: str) -> None:
    words = command.partition(" -- ")[0].split()[2:]
    assert words
    assert set(words) <= set(every_session())


def test_the_guide_is_rehearsed_by_ci() -> None:
    """What the rehearsal leaves out is just what CI runs itself."""
    assert "rehearse" in rehearse.run_by_ci()
    left_out = [one for one in COMMANDS if set(rehearse.sessions(one)) & rehearse.run_by_ci()]
    assert left_out
    assert len(COMMANDS) - len(left_out) > 15


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("nox -s tests", [("nox -s tests", False)]),
        ("nox -s regen  # stops: something is missing", [("nox -s regen", True)]),
        ("one \\\n  two\nthree", [("one    two", False), ("three", False)]),
        ("# only a comment\n\n", []),
    ],
)
def test_how_commands_are_read(line: str, expected: list[tuple[str, bool]]) -> None:
    assert list(rehearse.commands(line)) == expected


def test_sessions_with_arguments_are_run_anew() -> None:
    assert rehearse.sessions("nox -s lint typing") == ["lint", "typing"]
    assert rehearse.sessions("nox -s tests -- packages") == []
    assert rehearse.sessions("git push") == []


def test_blocks_inside_lists_lose_their_indentation() -> None:
    text = "1. One\n\n   ````yaml a/b.yaml\n   key:\n     - 1\n   ````\n"
    assert list(rehearse.blocks(text)) == [("yaml", "a/b.yaml", "key:\n  - 1\n")]


def test_a_part_of_the_guide() -> None:
    text = "# T\n\n## A\n\na\n\n## B\n\nb\n"
    assert rehearse.part(text, "A", "B") == "## A\n\na\n\n"
    assert rehearse.part(text, "B", None) == "## B\n\nb\n"
    assert rehearse.part(text, None, "A") == "# T\n\n"
