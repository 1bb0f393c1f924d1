# Generated from the surface of oai-chat. Do not edit.
"""Registers the resources of oai-chat with every client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from oai_core.groups import ApiGroup
from oai_core.hooks import hookimpl

if TYPE_CHECKING:
    from oai_core.hooks.registry import Registry

GROUP = ApiGroup(
    "chat",
    "oai-chat",
    {
        "beta.chat": ("oai_chat.resources.chat:Chat", "oai_chat.resources.chat:AsyncChat"),
        "chat": ("oai_chat.resources.chat:Chat", "oai_chat.resources.chat:AsyncChat"),
        "completions": (
            "oai_chat.resources.completions:Completions",
            "oai_chat.resources.completions:AsyncCompletions",
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
