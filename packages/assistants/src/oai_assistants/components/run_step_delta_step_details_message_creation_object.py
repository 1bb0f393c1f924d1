# Generated from RunStepDeltaStepDetailsMessageCreationObject. Do not edit.
"""RunStepDeltaStepDetailsMessageCreationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsMessageCreationObjectMessageCreation")
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Component):
    """`message_creation` of `RunStepDeltaStepDetailsMessageCreationObject`."""

    message_id: str | None = None
    """Id of the message."""


@component("RunStepDeltaStepDetailsMessageCreationObject")
class RunStepDeltaStepDetailsMessageCreationObject(Component):
    """A member of `RunStepDeltaObjectDeltaStepDetails`, told by `type` = `"message_creation"`."""

    type: Literal["message_creation"] = "message_creation"
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = None
    """The message that the step wrote."""
