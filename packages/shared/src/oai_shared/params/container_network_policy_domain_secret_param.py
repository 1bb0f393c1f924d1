# Generated from ContainerNetworkPolicyDomainSecretParam. Do not edit.
"""ContainerNetworkPolicyDomainSecretParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam` as a mapping."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
