# Generated from ProjectUserUpdateRequest. Do not edit.
"""ProjectUserUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectUserUpdateRequest")
class ProjectUserUpdateRequest(Component):
    """An object of the API."""

    role: str | None = None
