# Generated from FunctionShellToolParam. Do not edit.
"""FunctionShellToolParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from ..components.function_shell_tool_param import FunctionShellToolParamEnvironment
    from .container_auto_param import ContainerAutoParamDict
    from .container_reference_param import ContainerReferenceParamDict
    from .local_environment_param import LocalEnvironmentParamDict


class FunctionShellToolParamDict(TypedDict, total=False):
    """`FunctionShellToolParam` as a mapping."""

    type: Required[Literal["shell"]]
    environment: FunctionShellToolParamEnvironmentLike | None
    allowed_callers: Iterable[CallableToolAllowedCaller] | None


if TYPE_CHECKING:
    FunctionShellToolParamEnvironmentLike: TypeAlias = "FunctionShellToolParamEnvironment | ContainerAutoParamDict | LocalEnvironmentParamDict | ContainerReferenceParamDict"
else:
    FunctionShellToolParamEnvironmentLike = Alias(
        "FunctionShellToolParamEnvironment | ContainerAutoParamDict | LocalEnvironmentParamDict | ContainerReferenceParamDict",
        __name__,
    )
