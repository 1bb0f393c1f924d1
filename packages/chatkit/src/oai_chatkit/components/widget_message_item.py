# Generated from WidgetMessageItem. Do not edit.
"""WidgetMessageItem."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("WidgetMessageItem")
class WidgetMessageItem(Component):
    """A member of `ThreadItem`, told by `type` = `"chatkit.widget"`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.widget"] = "chatkit.widget"
    widget: str
    """The widget, as JSON text."""
