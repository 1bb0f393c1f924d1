# Generated from DeleteAssistantResponse. Do not edit.
"""DeleteAssistantResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteAssistantResponse")
class DeleteAssistantResponse(Component):
    """Result of `client.beta.assistants.delete`."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: Literal["assistant.deleted"] = "assistant.deleted"
