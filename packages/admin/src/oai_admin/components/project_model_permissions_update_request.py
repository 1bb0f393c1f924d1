# Generated from ProjectModelPermissionsUpdateRequest. Do not edit.
"""ProjectModelPermissionsUpdateRequest."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectModelPermissionsUpdateRequest")
class ProjectModelPermissionsUpdateRequest(Component):
    """An object of the API."""

    mode: Literal["allow_list", "deny_list"]
    model_ids: list[str]
