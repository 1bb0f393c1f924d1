# Generated from AssistantsNamedToolChoice. Do not edit.
"""AssistantsNamedToolChoice."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AssistantsNamedToolChoiceFunction")
class AssistantsNamedToolChoiceFunction(Component):
    """`function` of `AssistantsNamedToolChoice`."""

    name: str
    """Its name."""


@component("AssistantsNamedToolChoice")
class AssistantsNamedToolChoice(Component):
    """An alternative of `AssistantsApiToolChoiceOption`."""

    type: Literal["function", "code_interpreter", "file_search"]
    """What kind it is."""

    function: AssistantsNamedToolChoiceFunction | None = None
    """The function."""
