# Generated from DeleteMessageResponse. Do not edit.
"""DeleteMessageResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteMessageResponse")
class DeleteMessageResponse(Component):
    """Result of `client.beta.threads.messages.delete`."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: Literal["thread.message.deleted"] = "thread.message.deleted"
