# Generated from ProjectServiceAccountCreateRequest. Do not edit.
"""ProjectServiceAccountCreateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectServiceAccountCreateRequest")
class ProjectServiceAccountCreateRequest(Component):
    """An object of the API."""

    name: str
    create_service_account_only: bool | None = None
