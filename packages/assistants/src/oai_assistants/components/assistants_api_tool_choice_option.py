# Generated from AssistantsApiToolChoiceOption. Do not edit.
"""AssistantsApiToolChoiceOption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from .assistants_named_tool_choice import AssistantsNamedToolChoice

if TYPE_CHECKING:
    AssistantsApiToolChoiceOption: TypeAlias = (
        Literal["none", "auto", "required"] | AssistantsNamedToolChoice
    )
    """`tool_choice` of `client.beta.threads.runs.create`, `client.beta.threads.create_and_run` and `RunObject`."""
else:
    AssistantsApiToolChoiceOption = Alias(
        'Literal["none", "auto", "required"] | AssistantsNamedToolChoice', __name__
    )
