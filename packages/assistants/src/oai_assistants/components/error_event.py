# Generated from ErrorEvent. Do not edit.
"""ErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.error import Error


@component("ErrorEvent")
class ErrorEvent(Component):
    """A member of `AssistantStreamEvent`, told by `event` = `"error"`."""

    event: Literal["error"] = "error"
    data: Error
    """What it holds, the items of a list or the object of an event."""
