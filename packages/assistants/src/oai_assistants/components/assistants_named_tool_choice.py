# Generated from AssistantsNamedToolChoice. Do not edit.
"""AssistantsNamedToolChoice."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AssistantsNamedToolChoiceFunction")
class AssistantsNamedToolChoiceFunction(Component):
    """An object of the API."""

    name: str


@component("AssistantsNamedToolChoice")
class AssistantsNamedToolChoice(Component):
    """An object of the API."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantsNamedToolChoiceFunction | None = None
