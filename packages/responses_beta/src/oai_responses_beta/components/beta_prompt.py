# Generated from BetaPrompt. Do not edit.
"""BetaPrompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_response_prompt_variables import BetaResponsePromptVariables


@component("BetaPrompt")
class BetaPrompt(Component):
    """`prompt` of `client.beta.responses.create`, `BetaResponse`, `BetaResponseProperties` and others."""

    id: str
    """Unique id."""

    version: str | None = None
    """The version."""

    variables: BetaResponsePromptVariables | None = None
    """What to fill in, by name."""
