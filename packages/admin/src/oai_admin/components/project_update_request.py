# Generated from ProjectUpdateRequest. Do not edit.
"""ProjectUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectUpdateRequest")
class ProjectUpdateRequest(Component):
    """An object of the API."""

    name: str | None = None
    external_key_id: str | None = None
