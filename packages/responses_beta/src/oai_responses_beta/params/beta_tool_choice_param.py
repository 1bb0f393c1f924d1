# Generated from BetaToolChoiceParam. Do not edit.
"""BetaToolChoiceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..components.beta_tool_choice_options import BetaToolChoiceOptions
    from ..components.beta_tool_choice_param import BetaToolChoiceParam
    from .beta_specific_apply_patch_param import BetaSpecificApplyPatchParamDict
    from .beta_specific_function_shell_param import BetaSpecificFunctionShellParamDict
    from .beta_specific_programmatic_tool_calling_param import (
        BetaSpecificProgrammaticToolCallingParamDict,
    )
    from .beta_tool_choice_allowed import BetaToolChoiceAllowedDict
    from .beta_tool_choice_custom import BetaToolChoiceCustomDict
    from .beta_tool_choice_function import BetaToolChoiceFunctionDict
    from .beta_tool_choice_mcp import BetaToolChoiceMCPDict
    from .beta_tool_choice_types import BetaToolChoiceTypesDict

BetaToolChoiceParamLike: TypeAlias = "BetaToolChoiceParam | BetaToolChoiceAllowedDict | BetaToolChoiceTypesDict | BetaToolChoiceFunctionDict | BetaToolChoiceMCPDict | BetaToolChoiceCustomDict | BetaSpecificProgrammaticToolCallingParamDict | BetaSpecificApplyPatchParamDict | BetaSpecificFunctionShellParamDict | BetaToolChoiceOptions"
