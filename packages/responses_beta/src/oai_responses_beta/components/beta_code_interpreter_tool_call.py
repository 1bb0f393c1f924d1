# Generated from BetaCodeInterpreterToolCall. Do not edit.
"""BetaCodeInterpreterToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, TaggedUnion, component

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_agent_tag import BetaAgentTag
    from .beta_code_interpreter_output_image import BetaCodeInterpreterOutputImage
    from .beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogs


@component("BetaCodeInterpreterToolCall")
class BetaCodeInterpreterToolCall(Component):
    """A member of `BetaItem`, `BetaItemField`, `BetaItemResource` and others, told by `type` = `"code_interpreter_call"`."""

    agent: BetaAgentTag | None = None
    """Which agent it comes from or is for, where several work together."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    """Unique id."""

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it got, or how it stands."""

    container_id: str
    """Id of the container."""

    code: str | None
    """The code."""

    outputs: list[BetaCodeInterpreterToolCallOutputsItem] | None
    """What the code produced, logs and images."""


if TYPE_CHECKING:
    BetaCodeInterpreterToolCallOutputsItem: TypeAlias = (
        BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage | UnknownComponent
    )
    """An item of `outputs` of `BetaCodeInterpreterToolCall`. Told apart by `type`."""
else:
    BetaCodeInterpreterToolCallOutputsItem = TaggedUnion(
        "BetaCodeInterpreterToolCallOutputsItem",
        __name__,
        "type",
        {
            "logs": "BetaCodeInterpreterOutputLogs",
            "image": "BetaCodeInterpreterOutputImage",
        },
    )
