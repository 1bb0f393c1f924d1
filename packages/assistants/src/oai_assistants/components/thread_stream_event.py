# Generated from ThreadStreamEvent. Do not edit.
"""ThreadStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .thread_object import ThreadObject


@component("ThreadStreamEvent")
class ThreadStreamEvent(Component):
    """An object of `event` "thread.created"."""

    enabled: bool | None = None
    event: Literal["thread.created"] = "thread.created"
    data: ThreadObject
