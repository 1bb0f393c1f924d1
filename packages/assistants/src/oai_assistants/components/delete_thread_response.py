# Generated from DeleteThreadResponse. Do not edit.
"""DeleteThreadResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteThreadResponse")
class DeleteThreadResponse(Component):
    """Result of `client.beta.threads.delete`."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: Literal["thread.deleted"] = "thread.deleted"
