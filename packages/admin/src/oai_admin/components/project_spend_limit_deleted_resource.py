# Generated from ProjectSpendLimitDeletedResource. Do not edit.
"""ProjectSpendLimitDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectSpendLimitDeletedResource")
class ProjectSpendLimitDeletedResource(Component):
    """An object of `object` "project.spend_limit.deleted"."""

    object: Literal["project.spend_limit.deleted"] = "project.spend_limit.deleted"
    """Default: `"project.spend_limit.deleted"`."""

    deleted: bool
    """Whether it is gone."""
