# Generated from ProjectSpendAlertListResource. Do not edit.
"""ProjectSpendAlertListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .project_spend_alert import ProjectSpendAlert


@component("ProjectSpendAlertListResource")
class ProjectSpendAlertListResource(Component):
    """An object of `object` "list"."""

    object: Literal["list"] = "list"
    data: list[ProjectSpendAlert]
    first_id: str | None
    """Id of the first item of the page."""

    last_id: str | None
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
