# Generated from BetaContainerNetworkPolicyDomainSecretParam. Do not edit.
"""BetaContainerNetworkPolicyDomainSecretParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaContainerNetworkPolicyDomainSecretParam")
class BetaContainerNetworkPolicyDomainSecretParam(Component):
    """An item of `domain_secrets` of `BetaContainerNetworkPolicyAllowlistParam`."""

    domain: str
    """Host to which the secret goes. At least 1 character."""

    name: str
    """Its name. At least 1 character."""

    value: str
    """The secret itself. 1 to 10485760 characters."""
