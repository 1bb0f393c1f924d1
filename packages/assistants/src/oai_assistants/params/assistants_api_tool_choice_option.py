# Generated from AssistantsApiToolChoiceOption. Do not edit.
"""AssistantsApiToolChoiceOption in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Literal

    from ..components.assistants_named_tool_choice import AssistantsNamedToolChoice
    from .assistants_named_tool_choice import AssistantsNamedToolChoiceDict

AssistantsApiToolChoiceOptionLike: TypeAlias = 'Literal["none", "auto", "required"] | AssistantsNamedToolChoice | AssistantsNamedToolChoiceDict'
