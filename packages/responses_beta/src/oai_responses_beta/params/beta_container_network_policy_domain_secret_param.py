# Generated from BetaContainerNetworkPolicyDomainSecretParam. Do not edit.
"""BetaContainerNetworkPolicyDomainSecretParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class BetaContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    """`BetaContainerNetworkPolicyDomainSecretParam` as a mapping."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
