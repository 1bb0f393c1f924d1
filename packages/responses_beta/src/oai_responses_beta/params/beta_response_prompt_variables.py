# Generated from BetaResponsePromptVariables. Do not edit.
"""BetaResponsePromptVariables in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..components.beta_response_prompt_variables import BetaResponsePromptVariablesValue
    from .beta_input_file_content import BetaInputFileContentDict
    from .beta_input_image_content import BetaInputImageContentDict
    from .beta_input_text_content import BetaInputTextContentDict

BetaResponsePromptVariablesValueLike: TypeAlias = "BetaResponsePromptVariablesValue | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict"

BetaResponsePromptVariablesLike: TypeAlias = (
    "Mapping[str, BetaResponsePromptVariablesValueLike | str] | None"
)
