# Generated from ProjectCreateRequest. Do not edit.
"""ProjectCreateRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .public_project_residency import PublicProjectResidency


@component("ProjectCreateRequest")
class ProjectCreateRequest(Component):
    """An object of the API."""

    name: str
    residency: PublicProjectResidency | None = None
    external_key_id: str | None = None
