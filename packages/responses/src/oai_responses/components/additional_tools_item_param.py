# Generated from AdditionalToolsItemParam. Do not edit.
"""AdditionalToolsItemParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .tool import Tool


@component("AdditionalToolsItemParam")
class AdditionalToolsItemParam(Component):
    """A member of `Item`, told by `type` = `"additional_tools"`."""

    id: str | None = None
    """Unique id."""

    type: Literal["additional_tools"] = "additional_tools"
    role: Literal["developer"] = "developer"
    tools: list[Tool]
    """Tools that the model may call."""
