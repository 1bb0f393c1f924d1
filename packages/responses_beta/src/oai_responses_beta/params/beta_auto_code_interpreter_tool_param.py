# Generated from BetaAutoCodeInterpreterToolParam. Do not edit.
"""BetaAutoCodeInterpreterToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_auto_code_interpreter_tool_param import (
        BetaAutoCodeInterpreterToolParamNetworkPolicy,
    )
    from ..components.beta_container_memory_limit import BetaContainerMemoryLimit
    from .beta_container_network_policy_allowlist_param import (
        BetaContainerNetworkPolicyAllowlistParamDict,
    )
    from .beta_container_network_policy_disabled_param import (
        BetaContainerNetworkPolicyDisabledParamDict,
    )


class BetaAutoCodeInterpreterToolParamDict(TypedDict, total=False):
    """`BetaAutoCodeInterpreterToolParam` as a mapping."""

    type: Required[Literal["auto"]]
    file_ids: Iterable[str]
    memory_limit: BetaContainerMemoryLimit | None
    network_policy: BetaAutoCodeInterpreterToolParamNetworkPolicyLike


if TYPE_CHECKING:
    BetaAutoCodeInterpreterToolParamNetworkPolicyLike: TypeAlias = "BetaAutoCodeInterpreterToolParamNetworkPolicy | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParamDict"
else:
    BetaAutoCodeInterpreterToolParamNetworkPolicyLike = Alias(
        "BetaAutoCodeInterpreterToolParamNetworkPolicy | BetaContainerNetworkPolicyDisabledParamDict | BetaContainerNetworkPolicyAllowlistParamDict",
        __name__,
    )
