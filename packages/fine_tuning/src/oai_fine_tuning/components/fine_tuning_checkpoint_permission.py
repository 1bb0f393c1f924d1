# Generated from FineTuningCheckpointPermission. Do not edit.
"""FineTuningCheckpointPermission."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("FineTuningCheckpointPermission")
class FineTuningCheckpointPermission(Component):
    """Item of the lists that `client.fine_tuning.checkpoints.permissions.list` and `client.fine_tuning.checkpoints.permissions.create` give."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    project_id: str
    """Id of the project."""

    object: Literal["checkpoint.permission"] = "checkpoint.permission"
