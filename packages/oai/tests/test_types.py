"""`oai.types` has the names of all groups, and checkers and programs agree on what they mean."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import oai_assistants.components
import oai_chat
import oai_files
import oai_moderations
import oai_responses
from oai import types
from oai_core import Component
from oai_core.hooks.discovery import GROUPS, installed

NAMES: list[str] = vars(types)["__all__"]


def imports() -> Iterator[tuple[str, str]]:
    """The names that checkers read, each with its module."""
    tree = ast.parse(Path(str(types.__file__)).read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("oai_"):
            module = str(node.module)
            names = [alias.name for alias in node.names]
            for name in import_module(module).__all__ if names == ["*"] else names:
                if module != "oai_core.lazy":
                    yield name, module


def test_all_groups_are_there() -> None:
    groups = {path.partition(".")[0] for path in installed(GROUPS).values()}
    packages = {module.partition(".")[0] for _, module in imports()}
    assert packages == groups | {"oai_shared", "oai_webhooks"}
    assert len(NAMES) > 3500


def test_checkers_and_programs_see_the_same() -> None:
    found = list(imports())
    assert {name for name, _ in found} == set(NAMES)
    # Of two types of one name checkers would take different ones; so there must be no second one.
    for name, module in found:
        assert getattr(types, name) is getattr(import_module(module), name), (name, module)


@pytest.mark.parametrize("name", ["Response", "OutputMessage", "Message"])
def test_of_one_name_that_of_responses_counts(name: str) -> None:
    assert getattr(types, name) is getattr(oai_responses, name)


def test_types_are_those_of_the_groups() -> None:
    assert types.ChatCompletion is oai_chat.ChatCompletion
    assert issubclass(types.ChatCompletion, Component)
    assert types.MessageObject is oai_assistants.components.MessageObject
    assert "ChatCompletion" in dir(types)


def test_a_group_may_claim_a_name() -> None:
    assert types.Moderation is oai_moderations.Moderation
    assert oai_responses.Moderation.__module__.startswith("oai_responses")
    assert types.FileCreateParams is oai_files.FilesCreateParams


def test_a_wrong_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="ChatComplation"):
        vars(types)["__getattr__"]("ChatComplation")
