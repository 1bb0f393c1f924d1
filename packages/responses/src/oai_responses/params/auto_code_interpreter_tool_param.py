# Generated from AutoCodeInterpreterToolParam. Do not edit.
"""AutoCodeInterpreterToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.params.container_network_policy_allowlist_param import (
        ContainerNetworkPolicyAllowlistParamDict,
    )
    from oai_shared.params.container_network_policy_disabled_param import (
        ContainerNetworkPolicyDisabledParamDict,
    )

    from ..components.auto_code_interpreter_tool_param import (
        AutoCodeInterpreterToolParamNetworkPolicy,
    )
    from ..components.container_memory_limit import ContainerMemoryLimit


class AutoCodeInterpreterToolParamDict(TypedDict, total=False):
    """`AutoCodeInterpreterToolParam` as a mapping."""

    type: Required[Literal["auto"]]
    file_ids: Iterable[str]
    memory_limit: ContainerMemoryLimit | None
    network_policy: AutoCodeInterpreterToolParamNetworkPolicyLike


if TYPE_CHECKING:
    AutoCodeInterpreterToolParamNetworkPolicyLike: TypeAlias = "AutoCodeInterpreterToolParamNetworkPolicy | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict"
else:
    AutoCodeInterpreterToolParamNetworkPolicyLike = Alias(
        "AutoCodeInterpreterToolParamNetworkPolicy | ContainerNetworkPolicyDisabledParamDict | ContainerNetworkPolicyAllowlistParamDict",
        __name__,
    )
