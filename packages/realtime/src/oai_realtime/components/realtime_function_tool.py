# Generated from RealtimeFunctionTool. Do not edit.
"""RealtimeFunctionTool."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("RealtimeFunctionTool")
class RealtimeFunctionTool(Component):
    """An object of the API."""

    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None
