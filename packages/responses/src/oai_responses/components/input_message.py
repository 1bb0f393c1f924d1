# Generated from InputMessage. Do not edit.
"""InputMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .input_message_content_list import InputMessageContentList


@component("InputMessage")
class InputMessage(Component):
    """A message to the model."""

    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: InputMessageContentList
