# Generated from BetaPrompt. Do not edit.
"""BetaPrompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_response_prompt_variables import BetaResponsePromptVariables


@component("BetaPrompt")
class BetaPrompt(Component):
    """An object of the API."""

    id: str
    """Unique id."""

    version: str | None = None
    variables: BetaResponsePromptVariables | None = None
