# Generated from RealtimeFunctionTool. Do not edit.
"""RealtimeFunctionTool."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("RealtimeFunctionTool")
class RealtimeFunctionTool(Component):
    """A member of `RealtimeResponseCreateParamsToolsItem`, `RealtimeSessionCreateRequestGAToolsItem` and `RealtimeSessionCreateResponseGAToolsItem`, told by `type` = `"function"`."""

    type: Literal["function"] | None = None
    """What kind it is."""

    name: str | None = None
    """Name that the model calls."""

    description: str | None = None
    """What it is and is for, in free text."""

    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments."""
