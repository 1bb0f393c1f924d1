# Generated from TaskItem. Do not edit.
"""TaskItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .task_type import TaskType


@component("TaskItem")
class TaskItem(Component):
    """A member of `ThreadItem`, told by `type` = `"chatkit.task"`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.task"] = "chatkit.task"
    task_type: TaskType
    """Kind of task. One of `"custom"`, `"thought"`."""

    heading: str | None
    """A heading."""

    summary: str | None
    """A short account."""
