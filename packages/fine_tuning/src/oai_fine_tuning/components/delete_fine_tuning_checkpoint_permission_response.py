# Generated from DeleteFineTuningCheckpointPermissionResponse. Do not edit.
"""DeleteFineTuningCheckpointPermissionResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("DeleteFineTuningCheckpointPermissionResponse")
class DeleteFineTuningCheckpointPermissionResponse(Component):
    """An object of `object` "checkpoint.permission"."""

    id: str
    """Unique id."""

    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    deleted: bool
    """Whether it is gone."""
