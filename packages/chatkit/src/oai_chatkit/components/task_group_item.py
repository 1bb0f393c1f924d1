# Generated from TaskGroupItem. Do not edit.
"""TaskGroupItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .task_group_task import TaskGroupTask


@component("TaskGroupItem")
class TaskGroupItem(Component):
    """A member of `ThreadItem`, told by `type` = `"chatkit.task_group"`."""

    id: str
    """Unique id."""

    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    thread_id: str
    """Id of the thread."""

    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    tasks: list[TaskGroupTask]
    """The tasks."""
