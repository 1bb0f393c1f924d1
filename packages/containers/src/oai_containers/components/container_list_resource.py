# Generated from ContainerListResource. Do not edit.
"""ContainerListResource."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .container_resource import ContainerResource


@component("ContainerListResource")
class ContainerListResource(Component):
    """Page of `client.containers.list`."""

    object: Literal["list"] = "list"
    data: list[ContainerResource]
    """Items of this page."""

    first_id: str
    """Id of the first item of the page."""

    last_id: str
    """Id of the last item of the page; the cursor for the next one."""

    has_more: bool
    """Whether there are items after these."""
