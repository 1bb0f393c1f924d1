# Generated from BetaResponsePromptVariables. Do not edit.
"""BetaResponsePromptVariables in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from ..components.beta_response_prompt_variables import BetaResponsePromptVariablesValue
    from .beta_input_file_content import BetaInputFileContentDict
    from .beta_input_image_content import BetaInputImageContentDict
    from .beta_input_text_content import BetaInputTextContentDict

if TYPE_CHECKING:
    BetaResponsePromptVariablesValueLike: TypeAlias = "BetaResponsePromptVariablesValue | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict"
else:
    BetaResponsePromptVariablesValueLike = Alias(
        "BetaResponsePromptVariablesValue | BetaInputTextContentDict | BetaInputImageContentDict | BetaInputFileContentDict",
        __name__,
    )

if TYPE_CHECKING:
    BetaResponsePromptVariablesLike: TypeAlias = (
        "Mapping[str, BetaResponsePromptVariablesValueLike | str] | None"
    )
else:
    BetaResponsePromptVariablesLike = Alias(
        "Mapping[str, BetaResponsePromptVariablesValueLike | str] | None", __name__
    )
