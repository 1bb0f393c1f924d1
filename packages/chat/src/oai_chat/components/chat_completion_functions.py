# Generated from ChatCompletionFunctions. Do not edit.
"""ChatCompletionFunctions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.function_parameters import FunctionParameters


@component("ChatCompletionFunctions")
class ChatCompletionFunctions(Component):
    """An item of `functions` of `client.chat.completions.create`. Deprecated."""

    description: str | None = None
    """What it is and is for, in free text."""

    name: str
    """Name that the model calls."""

    parameters: FunctionParameters | None = None
    """JSON schema of the arguments."""
