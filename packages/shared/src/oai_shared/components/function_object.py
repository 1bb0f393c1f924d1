# Generated from FunctionObject. Do not edit.
"""FunctionObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .function_parameters import FunctionParameters


@component("FunctionObject")
class FunctionObject(Component):
    """`function` of `ChatCompletionTool` and `AssistantToolsFunction`."""

    description: str | None = None
    """What it is and is for, in free text."""

    name: str
    """Name that the model calls."""

    parameters: FunctionParameters | None = None
    """JSON schema of the arguments."""

    strict: bool | None = None
    """Whether the schema is followed exactly; only a part of JSON Schema is allowed then. Default: `False`."""
