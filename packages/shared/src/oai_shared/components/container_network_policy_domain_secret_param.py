# Generated from ContainerNetworkPolicyDomainSecretParam. Do not edit.
"""ContainerNetworkPolicyDomainSecretParam."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ContainerNetworkPolicyDomainSecretParam")
class ContainerNetworkPolicyDomainSecretParam(Component):
    """An object of the API."""

    domain: str
    """At least 1 characters."""

    name: str
    """At least 1 characters."""

    value: str
    """1 to 10485760 characters."""
