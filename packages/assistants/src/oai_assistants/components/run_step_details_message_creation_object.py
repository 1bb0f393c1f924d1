# Generated from RunStepDetailsMessageCreationObject. Do not edit.
"""RunStepDetailsMessageCreationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsMessageCreationObjectMessageCreation")
class RunStepDetailsMessageCreationObjectMessageCreation(Component):
    """`message_creation` of `RunStepDetailsMessageCreationObject`."""

    message_id: str
    """Id of the message."""


@component("RunStepDetailsMessageCreationObject")
class RunStepDetailsMessageCreationObject(Component):
    """A member of `RunStepObjectStepDetails`, told by `type` = `"message_creation"`."""

    type: Literal["message_creation"] = "message_creation"
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """The message that the step wrote."""
