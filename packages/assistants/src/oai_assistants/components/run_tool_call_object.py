# Generated from RunToolCallObject. Do not edit.
"""RunToolCallObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunToolCallObjectFunction")
class RunToolCallObjectFunction(Component):
    """An object of the API."""

    name: str
    arguments: str
    """Arguments as a JSON text, as the model wrote it."""


@component("RunToolCallObject")
class RunToolCallObject(Component):
    """An object of `type` "function"."""

    id: str
    """Unique id."""

    type: Literal["function"] = "function"
    function: RunToolCallObjectFunction
