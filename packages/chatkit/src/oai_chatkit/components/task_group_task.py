# Generated from TaskGroupTask. Do not edit.
"""TaskGroupTask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .task_type import TaskType


@component("TaskGroupTask")
class TaskGroupTask(Component):
    """An object of the API."""

    type: TaskType
    heading: str | None
    summary: str | None
