# Generated from BetaContainerNetworkPolicyDomainSecretParam. Do not edit.
"""BetaContainerNetworkPolicyDomainSecretParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("BetaContainerNetworkPolicyDomainSecretParam")
class BetaContainerNetworkPolicyDomainSecretParam(Component):
    """An object of the API."""

    domain: str
    """At least 1 characters."""

    name: str
    """At least 1 characters."""

    value: str
    """1 to 10485760 characters."""
