# Generated from BetaToolChoiceParam. Do not edit.
"""BetaToolChoiceParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_specific_apply_patch_param import BetaSpecificApplyPatchParam
    from .beta_specific_function_shell_param import BetaSpecificFunctionShellParam
    from .beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParam,
    )
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed
    from .beta_tool_choice_custom import BetaToolChoiceCustom
    from .beta_tool_choice_function import BetaToolChoiceFunction
    from .beta_tool_choice_mcp import BetaToolChoiceMCP
    from .beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_tool_choice_types import BetaToolChoiceTypes

if TYPE_CHECKING:
    BetaToolChoiceParam: TypeAlias = (
        BetaToolChoiceAllowed
        | BetaToolChoiceTypes
        | BetaToolChoiceFunction
        | BetaToolChoiceMCP
        | BetaToolChoiceCustom
        | BetaSpecificProgrammaticToolCallingParam
        | BetaSpecificApplyPatchParam
        | BetaSpecificFunctionShellParam
        | BetaToolChoiceOptions
        | UnknownComponent
    )
    """`tool_choice` of `client.beta.responses.create`, `BetaResponse`, `BetaResponseProperties` and others. Told apart by `type`."""
else:
    BetaToolChoiceParam = TaggedUnion(
        "BetaToolChoiceParam",
        __name__,
        "type",
        {
            "allowed_tools": "BetaToolChoiceAllowed",
            "file_search": "BetaToolChoiceTypes",
            "web_search_preview": "BetaToolChoiceTypes",
            "computer": "BetaToolChoiceTypes",
            "computer_use_preview": "BetaToolChoiceTypes",
            "computer_use": "BetaToolChoiceTypes",
            "web_search_preview_2025_03_11": "BetaToolChoiceTypes",
            "image_generation": "BetaToolChoiceTypes",
            "code_interpreter": "BetaToolChoiceTypes",
            "function": "BetaToolChoiceFunction",
            "mcp": "BetaToolChoiceMCP",
            "custom": "BetaToolChoiceCustom",
            "programmatic_tool_calling": "BetaSpecificProgrammaticToolCallingParam",
            "apply_patch": "BetaSpecificApplyPatchParam",
            "shell": "BetaSpecificFunctionShellParam",
        },
    )
