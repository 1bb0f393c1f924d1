# Generated from BetaToolChoiceParam. Do not edit.
"""BetaToolChoiceParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

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

if TYPE_CHECKING:
    BetaToolChoiceParamLike: TypeAlias = "BetaToolChoiceParam | BetaToolChoiceAllowedDict | BetaToolChoiceTypesDict | BetaToolChoiceFunctionDict | BetaToolChoiceMCPDict | BetaToolChoiceCustomDict | BetaSpecificProgrammaticToolCallingParamDict | BetaSpecificApplyPatchParamDict | BetaSpecificFunctionShellParamDict | BetaToolChoiceOptions"
else:
    BetaToolChoiceParamLike = Alias(
        "BetaToolChoiceParam | BetaToolChoiceAllowedDict | BetaToolChoiceTypesDict | BetaToolChoiceFunctionDict | BetaToolChoiceMCPDict | BetaToolChoiceCustomDict | BetaSpecificProgrammaticToolCallingParamDict | BetaSpecificApplyPatchParamDict | BetaSpecificFunctionShellParamDict | BetaToolChoiceOptions",
        __name__,
    )
