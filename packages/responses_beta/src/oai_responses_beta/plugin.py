# Generated from the surface of oai-responses-beta. Do not edit.
"""Registers the resources of oai-responses-beta with every client."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from oai_core.groups import ApiGroup
from oai_core.hooks import hookimpl

if TYPE_CHECKING:
    from oai_core.hooks.registry import Registry

GROUP = ApiGroup(
    "responses_beta",
    "oai-responses-beta",
    {
        "beta.responses": (
            "oai_responses_beta.resources.beta_responses:BetaResponses",
            "oai_responses_beta.resources.beta_responses:AsyncBetaResponses",
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
