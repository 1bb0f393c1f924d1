# Generated from UpdateProjectServiceAccountBody. Do not edit.
"""UpdateProjectServiceAccountBody."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("UpdateProjectServiceAccountBody")
class UpdateProjectServiceAccountBody(Component):
    """An object of the API."""

    name: str | None = None
    role: Literal["member", "owner"] | None = None
