# Generated from ContainerNetworkPolicyDomainSecretParam. Do not edit.
"""ContainerNetworkPolicyDomainSecretParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ContainerNetworkPolicyDomainSecretParam")
class ContainerNetworkPolicyDomainSecretParam(Component):
    """An item of `domain_secrets` of `ContainerNetworkPolicyAllowlistParam`."""

    domain: str
    """Host to which the secret goes. At least 1 character."""

    name: str
    """Its name. At least 1 character."""

    value: str
    """The secret itself. 1 to 10485760 characters."""
