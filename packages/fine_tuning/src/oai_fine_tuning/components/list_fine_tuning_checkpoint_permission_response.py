# Generated from ListFineTuningCheckpointPermissionResponse. Do not edit.
"""ListFineTuningCheckpointPermissionResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .fine_tuning_checkpoint_permission import FineTuningCheckpointPermission


@component("ListFineTuningCheckpointPermissionResponse")
class ListFineTuningCheckpointPermissionResponse(Component):
    """Result of `client.fine_tuning.checkpoints.permissions.retrieve`. Page of `client.fine_tuning.checkpoints.permissions.list` and `client.fine_tuning.checkpoints.permissions.create`."""

    data: list[FineTuningCheckpointPermission]
    """Items of this page."""

    object: Literal["list"] = "list"
    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
