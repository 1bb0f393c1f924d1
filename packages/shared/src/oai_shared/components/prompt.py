# Generated from Prompt. Do not edit.
"""Prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, Component, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from .response_prompt_variables import ResponsePromptVariables


@component("Prompt")
class PromptObject(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    version: str | None = None
    variables: ResponsePromptVariables | None = None


if TYPE_CHECKING:
    Prompt: TypeAlias = PromptObject | None
else:
    Prompt = Alias("PromptObject | None", __name__)
