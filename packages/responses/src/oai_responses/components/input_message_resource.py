# Generated from InputMessageResource. Do not edit.
"""InputMessageResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .input_message_content_list import InputMessageContentList


@component("InputMessageResource")
class InputMessageResource(Component):
    """A member of `ItemResource`, told by `type` = `"message"`."""

    type: Literal["message"] = "message"
    role: Literal["user", "system", "developer"]
    """Who speaks."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""

    content: InputMessageContentList
    """What is said or given, as a text or in parts."""

    id: str
    """Unique id."""
