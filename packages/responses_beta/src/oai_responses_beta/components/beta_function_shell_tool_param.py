# Generated from BetaFunctionShellToolParam. Do not edit.
"""BetaFunctionShellToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_container_auto_param import BetaContainerAutoParam
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_local_environment_param import BetaLocalEnvironmentParam


@component("BetaFunctionShellToolParam")
class BetaFunctionShellToolParam(Component):
    """A member of `BetaTool`, told by `type` = `"shell"`."""

    type: Literal["shell"] = "shell"
    environment: BetaFunctionShellToolParamEnvironment | None = None
    """Where it runs."""

    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""


if TYPE_CHECKING:
    BetaFunctionShellToolParamEnvironment: TypeAlias = (
        BetaContainerAutoParam
        | BetaLocalEnvironmentParam
        | BetaContainerReferenceParam
        | UnknownComponent
    )
    """`environment` of `BetaFunctionShellToolParam`. Told apart by `type`."""
else:
    BetaFunctionShellToolParamEnvironment = TaggedUnion(
        "BetaFunctionShellToolParamEnvironment",
        __name__,
        "type",
        {
            "container_auto": "BetaContainerAutoParam",
            "local": "BetaLocalEnvironmentParam",
            "container_reference": "BetaContainerReferenceParam",
        },
    )
