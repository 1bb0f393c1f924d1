# Generated from BetaResponsePromptVariables. Do not edit.
"""BetaResponsePromptVariables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_input_file_content import BetaInputFileContent
    from .beta_input_image_content import BetaInputImageContent
    from .beta_input_text_content import BetaInputTextContent

if TYPE_CHECKING:
    BetaResponsePromptVariablesValue: TypeAlias = (
        BetaInputTextContent | BetaInputImageContent | BetaInputFileContent | UnknownComponent
    )
    """A value of `BetaResponsePromptVariables`. Told apart by `type`."""
else:
    BetaResponsePromptVariablesValue = TaggedUnion(
        "BetaResponsePromptVariablesValue",
        __name__,
        "type",
        {
            "input_text": "BetaInputTextContent",
            "input_image": "BetaInputImageContent",
            "input_file": "BetaInputFileContent",
        },
    )

if TYPE_CHECKING:
    BetaResponsePromptVariables: TypeAlias = (
        dict[str, BetaResponsePromptVariablesValue | str] | None
    )
    """`variables` of `BetaPrompt`."""
else:
    BetaResponsePromptVariables = Alias(
        "dict[str, BetaResponsePromptVariablesValue | str] | None", __name__
    )
