# Generated from DeleteMessageResponse. Do not edit.
"""DeleteMessageResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteMessageResponse")
class DeleteMessageResponse(Component):
    """An object of `object` "thread.message.deleted"."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it is gone."""

    object: Literal["thread.message.deleted"] = "thread.message.deleted"
