# Generated from ResponsePromptVariables. Do not edit.
"""ResponsePromptVariables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias, TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .input_file_content import InputFileContent
    from .input_image_content import InputImageContent
    from .input_text_content import InputTextContent

if TYPE_CHECKING:
    ResponsePromptVariablesValue: TypeAlias = (
        InputTextContent | InputImageContent | InputFileContent | UnknownComponent
    )
    """A value of `ResponsePromptVariables`. Told apart by `type`."""
else:
    ResponsePromptVariablesValue = TaggedUnion(
        "ResponsePromptVariablesValue",
        __name__,
        "type",
        {
            "input_text": "InputTextContent",
            "input_image": "InputImageContent",
            "input_file": "InputFileContent",
        },
    )

if TYPE_CHECKING:
    ResponsePromptVariables: TypeAlias = dict[str, ResponsePromptVariablesValue | str] | None
    """`variables` of `Prompt`."""
else:
    ResponsePromptVariables = Alias(
        "dict[str, ResponsePromptVariablesValue | str] | None", __name__
    )
