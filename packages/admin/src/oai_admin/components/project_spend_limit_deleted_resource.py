# Generated from ProjectSpendLimitDeletedResource. Do not edit.
"""ProjectSpendLimitDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectSpendLimitDeletedResource")
class ProjectSpendLimitDeletedResource(Component):
    """Result of `client.admin.organization.projects.spend_limit.delete`."""

    object: Literal["project.spend_limit.deleted"] = "project.spend_limit.deleted"
    deleted: bool
    """Whether it is gone."""
