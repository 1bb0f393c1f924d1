# Generated from DeleteFineTuningCheckpointPermissionResponse. Do not edit.
"""DeleteFineTuningCheckpointPermissionResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteFineTuningCheckpointPermissionResponse")
class DeleteFineTuningCheckpointPermissionResponse(Component):
    """Result of `client.fine_tuning.checkpoints.permissions.delete`."""

    id: str
    """Unique id."""

    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    deleted: bool
    """Whether it is gone."""
