# Generated from RunStepDeltaStepDetailsMessageCreationObject. Do not edit.
"""RunStepDeltaStepDetailsMessageCreationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDeltaStepDetailsMessageCreationObjectMessageCreation")
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Component):
    """An object of the API."""

    message_id: str | None = None


@component("RunStepDeltaStepDetailsMessageCreationObject")
class RunStepDeltaStepDetailsMessageCreationObject(Component):
    """An object of `type` "message_creation"."""

    type: Literal["message_creation"] = "message_creation"
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = None
