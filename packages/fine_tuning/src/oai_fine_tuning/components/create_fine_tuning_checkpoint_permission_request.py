# Generated from CreateFineTuningCheckpointPermissionRequest. Do not edit.
"""CreateFineTuningCheckpointPermissionRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateFineTuningCheckpointPermissionRequest")
class CreateFineTuningCheckpointPermissionRequest(Component):
    """Body of `client.fine_tuning.checkpoints.permissions.create`."""

    project_ids: list[str]
    """Ids of the projects."""
