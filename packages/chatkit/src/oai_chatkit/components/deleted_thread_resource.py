# Generated from DeletedThreadResource. Do not edit.
"""DeletedThreadResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeletedThreadResource")
class DeletedThreadResource(Component):
    """Result of `client.beta.chatkit.threads.delete`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread.deleted"] = "chatkit.thread.deleted"
    deleted: bool
    """Whether it is gone."""
