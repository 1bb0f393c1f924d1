# Generated from UpdateProjectServiceAccountBody. Do not edit.
"""UpdateProjectServiceAccountBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateProjectServiceAccountBody")
class UpdateProjectServiceAccountBody(Component):
    """Body of `client.admin.organization.projects.service_accounts.update`."""

    name: str | None = None
    """Its name."""

    role: Literal["member", "owner"] | None = None
    """What the person or account may do."""
