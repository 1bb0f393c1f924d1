"""`oai.types` has the names of all groups, and checkers and programs agree on what they mean."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import oai_assistants.components
import oai_chat
import oai_responses
from oai import types
from oai_core import Component
from oai_core.hooks.discovery import GROUPS, installed

NAMES: list[str] = vars(types)["__all__"]


def stars() -> Iterator[str]:
    """The modules whose names checkers read, in their order: the last one counts."""
    tree = ast.parse(Path(str(types.__file__)).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            yield str(node.module)


def test_all_groups_are_there() -> None:
    groups = {path.partition(".")[0] for path in installed(GROUPS).values()}
    packages = {module.partition(".")[0] for module in stars()}
    assert packages == groups | {"oai_shared", "oai_webhooks"}
    assert len(NAMES) > 2500


def test_checkers_and_programs_see_the_same() -> None:
    meant = {name: module for module in stars() for name in import_module(module).__all__}
    # Mappings and components of a shared type are named again by every group that takes it.
    assert set(NAMES) == set(meant)
    for name, module in meant.items():
        assert getattr(types, name) is getattr(import_module(module), name), (name, module)


@pytest.mark.parametrize("name", ["Response", "OutputMessage", "Message"])
def test_of_one_name_that_of_responses_counts(name: str) -> None:
    assert getattr(types, name) is getattr(oai_responses, name)


def test_types_are_those_of_the_groups() -> None:
    assert types.ChatCompletion is oai_chat.ChatCompletion
    assert issubclass(types.ChatCompletion, Component)
    assert types.MessageObject is oai_assistants.components.MessageObject
    assert "ChatCompletion" in dir(types)


def test_a_wrong_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="ChatComplation"):
        vars(types)["__getattr__"]("ChatComplation")
