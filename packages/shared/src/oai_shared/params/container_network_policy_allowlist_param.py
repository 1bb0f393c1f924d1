# Generated from ContainerNetworkPolicyAllowlistParam. Do not edit.
"""ContainerNetworkPolicyAllowlistParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam,
    )
    from .container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParamDict,
    )


class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyAllowlistParam` as a mapping."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Iterable[str]]
    domain_secrets: Iterable[
        ContainerNetworkPolicyDomainSecretParam | ContainerNetworkPolicyDomainSecretParamDict
    ]
