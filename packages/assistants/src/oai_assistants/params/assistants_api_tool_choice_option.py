# Generated from AssistantsApiToolChoiceOption. Do not edit.
"""AssistantsApiToolChoiceOption in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..components.assistants_named_tool_choice import AssistantsNamedToolChoice
    from .assistants_named_tool_choice import AssistantsNamedToolChoiceDict

if TYPE_CHECKING:
    AssistantsApiToolChoiceOptionLike: TypeAlias = 'Literal["none", "auto", "required"] | AssistantsNamedToolChoice | AssistantsNamedToolChoiceDict'
else:
    AssistantsApiToolChoiceOptionLike = Alias(
        'Literal["none", "auto", "required"] | AssistantsNamedToolChoice | AssistantsNamedToolChoiceDict',
        __name__,
    )
