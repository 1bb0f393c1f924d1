# Generated from TaskType. Do not edit.
"""TaskType."""

from __future__ import annotations

from typing import Literal, TypeAlias

TaskType: TypeAlias = Literal["custom", "thought"]
"""`type` of `TaskGroupTask`. `task_type` of `TaskItem`."""
