# Generated from ToolChoiceParam. Do not edit.
"""ToolChoiceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.components.tool_choice_options import ToolChoiceOptions
    from oai_shared.params.tool_choice_function import ToolChoiceFunctionDict
    from oai_shared.params.tool_choice_mcp import ToolChoiceMCPDict

    from ..components.tool_choice_param import ToolChoiceParam
    from .specific_apply_patch_param import SpecificApplyPatchParamDict
    from .specific_function_shell_param import SpecificFunctionShellParamDict
    from .specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParamDict
    from .tool_choice_allowed import ToolChoiceAllowedDict
    from .tool_choice_custom import ToolChoiceCustomDict
    from .tool_choice_types import ToolChoiceTypesDict

if TYPE_CHECKING:
    ToolChoiceParamLike: TypeAlias = "ToolChoiceParam | ToolChoiceAllowedDict | ToolChoiceTypesDict | ToolChoiceFunctionDict | ToolChoiceMCPDict | ToolChoiceCustomDict | SpecificProgrammaticToolCallingParamDict | SpecificApplyPatchParamDict | SpecificFunctionShellParamDict | ToolChoiceOptions"
else:
    ToolChoiceParamLike = Alias(
        "ToolChoiceParam | ToolChoiceAllowedDict | ToolChoiceTypesDict | ToolChoiceFunctionDict | ToolChoiceMCPDict | ToolChoiceCustomDict | SpecificProgrammaticToolCallingParamDict | SpecificApplyPatchParamDict | SpecificFunctionShellParamDict | ToolChoiceOptions",
        __name__,
    )
