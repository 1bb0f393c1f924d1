# Generated from ProjectUserCreateRequest. Do not edit.
"""ProjectUserCreateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectUserCreateRequest")
class ProjectUserCreateRequest(Component):
    """An object of the API."""

    user_id: str | None = None
    email: str | None = None
    role: str
