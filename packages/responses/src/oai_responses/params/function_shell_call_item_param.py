# Generated from FunctionShellCallItemParam. Do not edit.
"""FunctionShellCallItemParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, Required, TypeAlias

    from ..components.function_shell_action_param import FunctionShellActionParam
    from ..components.function_shell_call_item_param import FunctionShellCallItemParamEnvironment
    from ..components.function_shell_call_item_status import FunctionShellCallItemStatus
    from .container_reference_param import ContainerReferenceParamDict
    from .function_shell_action_param import FunctionShellActionParamDict
    from .local_environment_param import LocalEnvironmentParamDict
    from .tool_call_caller_param import ToolCallCallerParamLike


class FunctionShellCallItemParamDict(TypedDict, total=False):
    """`FunctionShellCallItemParam` as a mapping."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParamLike | None
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParam | FunctionShellActionParamDict]
    status: FunctionShellCallItemStatus | None
    environment: FunctionShellCallItemParamEnvironmentLike | None


if TYPE_CHECKING:
    FunctionShellCallItemParamEnvironmentLike: TypeAlias = "FunctionShellCallItemParamEnvironment | LocalEnvironmentParamDict | ContainerReferenceParamDict"
else:
    FunctionShellCallItemParamEnvironmentLike = Alias(
        "FunctionShellCallItemParamEnvironment | LocalEnvironmentParamDict | ContainerReferenceParamDict",
        __name__,
    )
