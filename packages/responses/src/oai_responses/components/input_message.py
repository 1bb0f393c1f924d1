# Generated from InputMessage. Do not edit.
"""InputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .input_message_content_list import InputMessageContentList


@component("InputMessage")
class InputMessage(Component):
    """A message to the model. A member of `Item`, told by `type` = `"message"`."""

    type: Literal["message"] | None = None
    """What kind it is."""

    role: Literal["user", "system", "developer"]
    """Who speaks."""

    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far it got, or how it stands."""

    content: InputMessageContentList
    """What is said or given, as a text or in parts."""
