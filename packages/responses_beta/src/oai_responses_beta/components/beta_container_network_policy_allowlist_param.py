# Generated from BetaContainerNetworkPolicyAllowlistParam. Do not edit.
"""BetaContainerNetworkPolicyAllowlistParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_container_network_policy_domain_secret_param import (
        BetaContainerNetworkPolicyDomainSecretParam,
    )


@component("BetaContainerNetworkPolicyAllowlistParam")
class BetaContainerNetworkPolicyAllowlistParam(Component):
    """A member of `BetaAutoCodeInterpreterToolParamNetworkPolicy` and `BetaContainerAutoParamNetworkPolicy`, told by `type` = `"allowlist"`."""

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    """Hosts that may be reached; no others. At least 1 item."""

    domain_secrets: list[BetaContainerNetworkPolicyDomainSecretParam] | None = None
    """Secrets that are put into requests to certain hosts. At least 1 item."""
