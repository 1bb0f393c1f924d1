# Generated from AdditionalTools. Do not edit.
"""AdditionalTools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .message_role import MessageRole
    from .tool import Tool


@component("AdditionalTools")
class AdditionalTools(Component):
    """A member of `ConversationItem`, `ItemField`, `ItemResource` and others, told by `type` = `"additional_tools"`."""

    type: Literal["additional_tools"] = "additional_tools"
    id: str
    """Unique id."""

    role: MessageRole
    """Who speaks. One of `"unknown"`, `"user"`, `"assistant"`, `"system"`, `"critic"`, `"discriminator"`, `"developer"`, `"tool"`."""

    tools: list[Tool]
    """Tools that the model may call."""
