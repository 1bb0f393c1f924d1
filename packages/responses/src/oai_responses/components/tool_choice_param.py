# Generated from ToolChoiceParam. Do not edit.
"""ToolChoiceParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.tool_choice_function import ToolChoiceFunction
    from oai_shared.components.tool_choice_mcp import ToolChoiceMCP
    from oai_shared.components.tool_choice_options import ToolChoiceOptions

    from .specific_apply_patch_param import SpecificApplyPatchParam
    from .specific_function_shell_param import SpecificFunctionShellParam
    from .specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam
    from .tool_choice_allowed import ToolChoiceAllowed
    from .tool_choice_custom import ToolChoiceCustom
    from .tool_choice_types import ToolChoiceTypes

if TYPE_CHECKING:
    ToolChoiceParam: TypeAlias = (
        ToolChoiceAllowed
        | ToolChoiceTypes
        | ToolChoiceFunction
        | ToolChoiceMCP
        | ToolChoiceCustom
        | SpecificProgrammaticToolCallingParam
        | SpecificApplyPatchParam
        | SpecificFunctionShellParam
        | ToolChoiceOptions
        | UnknownComponent
    )
    """`tool_choice` of `client.responses.create`, `Response`, `ResponseProperties` and others. Told apart by `type`."""
else:
    ToolChoiceParam = TaggedUnion(
        "ToolChoiceParam",
        __name__,
        "type",
        {
            "allowed_tools": "ToolChoiceAllowed",
            "file_search": "ToolChoiceTypes",
            "web_search_preview": "ToolChoiceTypes",
            "computer": "ToolChoiceTypes",
            "computer_use_preview": "ToolChoiceTypes",
            "computer_use": "ToolChoiceTypes",
            "web_search_preview_2025_03_11": "ToolChoiceTypes",
            "image_generation": "ToolChoiceTypes",
            "code_interpreter": "ToolChoiceTypes",
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
            "custom": "ToolChoiceCustom",
            "programmatic_tool_calling": "SpecificProgrammaticToolCallingParam",
            "apply_patch": "SpecificApplyPatchParam",
            "shell": "SpecificFunctionShellParam",
        },
    )
