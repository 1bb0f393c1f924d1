# Generated from ProjectSpendAlertDeletedResource. Do not edit.
"""ProjectSpendAlertDeletedResource."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectSpendAlertDeletedResource")
class ProjectSpendAlertDeletedResource(Component):
    """An object of `object` "project.spend_alert.deleted"."""

    id: str
    """Unique id."""

    object: Literal["project.spend_alert.deleted"] = "project.spend_alert.deleted"
    deleted: bool
    """Whether it is gone."""
