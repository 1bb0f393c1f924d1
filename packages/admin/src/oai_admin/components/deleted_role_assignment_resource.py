# Generated from DeletedRoleAssignmentResource. Do not edit.
"""DeletedRoleAssignmentResource."""

from __future__ import annotations

from oai_core.components import Component, component


@component("DeletedRoleAssignmentResource")
class DeletedRoleAssignmentResource(Component):
    """An object of the API."""

    object: str
    deleted: bool
    """Whether it is gone."""
