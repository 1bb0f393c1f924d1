# Generated from RunStepDetailsMessageCreationObject. Do not edit.
"""RunStepDetailsMessageCreationObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("RunStepDetailsMessageCreationObjectMessageCreation")
class RunStepDetailsMessageCreationObjectMessageCreation(Component):
    """An object of the API."""

    message_id: str


@component("RunStepDetailsMessageCreationObject")
class RunStepDetailsMessageCreationObject(Component):
    """An object of `type` "message_creation"."""

    type: Literal["message_creation"] = "message_creation"
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
