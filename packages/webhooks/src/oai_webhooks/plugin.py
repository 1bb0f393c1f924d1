# Generated from the surface of oai-webhooks. Do not edit.
"""Registers the resources of oai-webhooks with every client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from oai_core.groups import ApiGroup
from oai_core.hooks import hookimpl

if TYPE_CHECKING:
    from oai_core.hooks.registry import Registry

GROUP = ApiGroup(
    "webhooks",
    "oai-webhooks",
    {
        "webhooks": (
            "oai_webhooks.resources.webhooks:Webhooks",
            "oai_webhooks.resources.webhooks:AsyncWebhooks",
        ),
    },
)


@attrs.define(eq=False)
class GroupPlugin:
    """Adds the group."""

    @hookimpl
    def oai_register_groups(self, registry: Registry) -> None:
        """Add the group to a client's registry."""
        registry.add(GROUP)


plugin = GroupPlugin()
