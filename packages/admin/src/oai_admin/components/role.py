# Generated from Role. Do not edit.
"""Role."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("Role")
class Role(Component):
    """An object of `object` "role"."""

    object: Literal["role"] = "role"
    id: str
    """Unique id."""

    name: str
    description: str | None
    permissions: list[str]
    resource_type: str
    predefined_role: bool
