# Generated from FunctionShellToolParam. Do not edit.
"""FunctionShellToolParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.callable_tool_allowed_caller import CallableToolAllowedCaller

    from .container_auto_param import ContainerAutoParam
    from .container_reference_param import ContainerReferenceParam
    from .local_environment_param import LocalEnvironmentParam


@component("FunctionShellToolParam")
class FunctionShellToolParam(Component):
    """A member of `Tool`, told by `type` = `"shell"`."""

    type: Literal["shell"] = "shell"
    environment: FunctionShellToolParamEnvironment | None = None
    """Where it runs."""

    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool. Each one of `"direct"`, `"programmatic"`. At least 1 item."""


if TYPE_CHECKING:
    FunctionShellToolParamEnvironment: TypeAlias = (
        ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam | UnknownComponent
    )
    """`environment` of `FunctionShellToolParam`. Told apart by `type`."""
else:
    FunctionShellToolParamEnvironment = TaggedUnion(
        "FunctionShellToolParamEnvironment",
        __name__,
        "type",
        {
            "container_auto": "ContainerAutoParam",
            "local": "LocalEnvironmentParam",
            "container_reference": "ContainerReferenceParam",
        },
    )
