# Generated from Prompt. Do not edit.
"""Prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .response_prompt_variables import ResponsePromptVariables


@component("Prompt")
class Prompt(Component):
    """`prompt` of `RealtimeBetaResponseCreateParams`, `RealtimeResponseCreateParams`, `RealtimeSession` and others."""

    id: str
    """Unique id."""

    version: str | None = None
    """The version."""

    variables: ResponsePromptVariables | None = None
    """What to fill in, by name."""
