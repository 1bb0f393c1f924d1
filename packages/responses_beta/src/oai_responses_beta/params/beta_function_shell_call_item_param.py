# Generated from BetaFunctionShellCallItemParam. Do not edit.
"""BetaFunctionShellCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.beta_agent_tag_param import BetaAgentTagParam
    from ..components.beta_function_shell_action_param import BetaFunctionShellActionParam
    from ..components.beta_function_shell_call_item_param import (
        BetaFunctionShellCallItemParamEnvironment,
    )
    from ..components.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_agent_tag_param import BetaAgentTagParamDict
    from .beta_container_reference_param import BetaContainerReferenceParamDict
    from .beta_function_shell_action_param import BetaFunctionShellActionParamDict
    from .beta_local_environment_param import BetaLocalEnvironmentParamDict
    from .beta_tool_call_caller_param import BetaToolCallCallerParamLike


class BetaFunctionShellCallItemParamDict(TypedDict, total=False):
    """`BetaFunctionShellCallItemParam` as a mapping."""

    agent: BetaAgentTagParam | BetaAgentTagParamDict | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParamLike | None
    type: Required[Literal["shell_call"]]
    action: Required[BetaFunctionShellActionParam | BetaFunctionShellActionParamDict]
    status: BetaFunctionShellCallItemStatus | None
    environment: BetaFunctionShellCallItemParamEnvironmentLike | None


if TYPE_CHECKING:
    BetaFunctionShellCallItemParamEnvironmentLike: TypeAlias = "BetaFunctionShellCallItemParamEnvironment | BetaLocalEnvironmentParamDict | BetaContainerReferenceParamDict"
else:
    BetaFunctionShellCallItemParamEnvironmentLike = Alias(
        "BetaFunctionShellCallItemParamEnvironment | BetaLocalEnvironmentParamDict | BetaContainerReferenceParamDict",
        __name__,
    )
