# Generated from TaskGroupTask. Do not edit.
"""TaskGroupTask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .task_type import TaskType


@component("TaskGroupTask")
class TaskGroupTask(Component):
    """An item of `tasks` of `TaskGroupItem`."""

    type: TaskType
    """What kind it is. One of `"custom"`, `"thought"`."""

    heading: str | None
    """A heading."""

    summary: str | None
    """A short account."""
