# Generated from ProjectServiceAccount. Do not edit.
"""ProjectServiceAccount."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectServiceAccount")
class ProjectServiceAccount(Component):
    """An object of `object` "organization.project.service_account"."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    id: str
    """Unique id."""

    name: str
    role: Literal["owner", "member", "none"]
    created_at: int
    """When it was made, in seconds since 1970, UTC."""
