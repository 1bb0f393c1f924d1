# Generated from BetaContainerNetworkPolicyAllowlistParam. Do not edit.
"""BetaContainerNetworkPolicyAllowlistParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.beta_container_network_policy_domain_secret_param import (
        BetaContainerNetworkPolicyDomainSecretParam,
    )
    from .beta_container_network_policy_domain_secret_param import (
        BetaContainerNetworkPolicyDomainSecretParamDict,
    )


class BetaContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    """`BetaContainerNetworkPolicyAllowlistParam` as a mapping."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Iterable[str]]
    domain_secrets: Iterable[
        BetaContainerNetworkPolicyDomainSecretParam
        | BetaContainerNetworkPolicyDomainSecretParamDict
    ]
