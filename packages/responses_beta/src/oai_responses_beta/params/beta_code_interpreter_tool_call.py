# Generated from BetaCodeInterpreterToolCall. Do not edit.
"""BetaCodeInterpreterToolCall in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required, TypeAlias

    from ..components.beta_agent_tag import BetaAgentTag
    from ..components.beta_code_interpreter_tool_call import BetaCodeInterpreterToolCallOutputsItem
    from .beta_agent_tag import BetaAgentTagDict
    from .beta_code_interpreter_output_image import BetaCodeInterpreterOutputImageDict
    from .beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogsDict


class BetaCodeInterpreterToolCallDict(TypedDict, total=False):
    """`BetaCodeInterpreterToolCall` as a mapping."""

    agent: BetaAgentTag | BetaAgentTagDict | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Iterable[BetaCodeInterpreterToolCallOutputsItemLike] | None]


if TYPE_CHECKING:
    BetaCodeInterpreterToolCallOutputsItemLike: TypeAlias = "BetaCodeInterpreterToolCallOutputsItem | BetaCodeInterpreterOutputLogsDict | BetaCodeInterpreterOutputImageDict"
else:
    BetaCodeInterpreterToolCallOutputsItemLike = Alias(
        "BetaCodeInterpreterToolCallOutputsItem | BetaCodeInterpreterOutputLogsDict | BetaCodeInterpreterOutputImageDict",
        __name__,
    )
