# Generated from ChatCompletionFunctions. Do not edit.
"""ChatCompletionFunctions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.function_parameters import FunctionParameters


@component("ChatCompletionFunctions")
class ChatCompletionFunctions(Component):
    """An object of the API. Deprecated."""

    description: str | None = None
    name: str
    parameters: FunctionParameters | None = None
