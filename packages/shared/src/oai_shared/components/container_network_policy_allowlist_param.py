# Generated from ContainerNetworkPolicyAllowlistParam. Do not edit.
"""ContainerNetworkPolicyAllowlistParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam,
    )


@component("ContainerNetworkPolicyAllowlistParam")
class ContainerNetworkPolicyAllowlistParam(Component):
    """A member of `CreateContainerBodyNetworkPolicy`, `AutoCodeInterpreterToolParamNetworkPolicy` and `ContainerAutoParamNetworkPolicy`, told by `type` = `"allowlist"`."""

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    """Hosts that may be reached; no others. At least 1 item."""

    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = None
    """Secrets that are put into requests to certain hosts. At least 1 item."""
