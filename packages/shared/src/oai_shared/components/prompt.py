# Generated from Prompt. Do not edit.
"""Prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_prompt_variables import ResponsePromptVariables


@component("Prompt")
class Prompt(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    version: str | None = None
    variables: ResponsePromptVariables | None = None
