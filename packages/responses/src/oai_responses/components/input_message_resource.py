# Generated from InputMessageResource. Do not edit.
"""InputMessageResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .input_message_content_list import InputMessageContentList


@component("InputMessageResource")
class InputMessageResource(Component):
    """An object of `type` "message"."""

    type: Literal["message"] = "message"
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: InputMessageContentList
    id: str
    """Unique id."""
