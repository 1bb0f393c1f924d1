# Generated from the surface of oai-batch. Do not edit.
"""Registers the resources of oai-batch with every client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from oai_core.groups import ApiGroup
from oai_core.hooks import hookimpl

if TYPE_CHECKING:
    from oai_core.hooks.registry import Registry

GROUP = ApiGroup(
    "batch",
    "oai-batch",
    {
        "batches": (
            "oai_batch.resources.batches:Batches",
            "oai_batch.resources.batches:AsyncBatches",
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
