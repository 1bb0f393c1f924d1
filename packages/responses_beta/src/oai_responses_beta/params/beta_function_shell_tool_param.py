# Generated from BetaFunctionShellToolParam. Do not edit.
"""BetaFunctionShellToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from ..components.beta_function_shell_tool_param import BetaFunctionShellToolParamEnvironment
    from .beta_container_auto_param import BetaContainerAutoParamDict
    from .beta_container_reference_param import BetaContainerReferenceParamDict
    from .beta_local_environment_param import BetaLocalEnvironmentParamDict


class BetaFunctionShellToolParamDict(TypedDict, total=False):
    """`BetaFunctionShellToolParam` as a mapping."""

    type: Required[Literal["shell"]]
    environment: BetaFunctionShellToolParamEnvironmentLike | None
    allowed_callers: Iterable[BetaCallableToolAllowedCaller] | None


if TYPE_CHECKING:
    BetaFunctionShellToolParamEnvironmentLike: TypeAlias = "BetaFunctionShellToolParamEnvironment | BetaContainerAutoParamDict | BetaLocalEnvironmentParamDict | BetaContainerReferenceParamDict"
else:
    BetaFunctionShellToolParamEnvironmentLike = Alias(
        "BetaFunctionShellToolParamEnvironment | BetaContainerAutoParamDict | BetaLocalEnvironmentParamDict | BetaContainerReferenceParamDict",
        __name__,
    )
