# Generated from ThreadStreamEvent. Do not edit.
"""ThreadStreamEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .thread_object import ThreadObject


@component("ThreadStreamEvent")
class ThreadStreamEvent(Component):
    """A member of `AssistantStreamEvent`, told by `event` = `"thread.created"`."""

    enabled: bool | None = None
    """Whether it is switched on."""

    event: Literal["thread.created"] = "thread.created"
    data: ThreadObject
    """What it holds, the items of a list or the object of an event."""
