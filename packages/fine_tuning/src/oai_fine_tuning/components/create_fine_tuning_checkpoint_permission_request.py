# Generated from CreateFineTuningCheckpointPermissionRequest. Do not edit.
"""CreateFineTuningCheckpointPermissionRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("CreateFineTuningCheckpointPermissionRequest")
class CreateFineTuningCheckpointPermissionRequest(Component):
    """An object of the API."""

    project_ids: list[str]
