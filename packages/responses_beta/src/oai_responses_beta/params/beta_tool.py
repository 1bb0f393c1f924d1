# Generated from BetaTool. Do not edit.
"""BetaTool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from ..components.beta_tool import BetaTool
    from .beta_apply_patch_tool_param import BetaApplyPatchToolParamDict
    from .beta_code_interpreter_tool import BetaCodeInterpreterToolDict
    from .beta_computer_tool import BetaComputerToolDict
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewToolDict
    from .beta_custom_tool_param import BetaCustomToolParamDict
    from .beta_file_search_tool import BetaFileSearchToolDict
    from .beta_function_shell_tool_param import BetaFunctionShellToolParamDict
    from .beta_function_tool import BetaFunctionToolDict
    from .beta_image_gen_tool import BetaImageGenToolDict
    from .beta_local_shell_tool_param import BetaLocalShellToolParamDict
    from .beta_mcp_tool import BetaMCPToolDict
    from .beta_namespace_tool_param import BetaNamespaceToolParamDict
    from .beta_programmatic_tool_calling_param import BetaProgrammaticToolCallingParamDict
    from .beta_tool_search_tool_param import BetaToolSearchToolParamDict
    from .beta_web_search_preview_tool import BetaWebSearchPreviewToolDict
    from .beta_web_search_tool import BetaWebSearchToolDict

if TYPE_CHECKING:
    BetaToolLike: TypeAlias = "BetaTool | BetaFunctionToolDict | BetaFileSearchToolDict | BetaComputerToolDict | BetaComputerUsePreviewToolDict | BetaWebSearchToolDict | BetaMCPToolDict | BetaCodeInterpreterToolDict | BetaProgrammaticToolCallingParamDict | BetaImageGenToolDict | BetaLocalShellToolParamDict | BetaFunctionShellToolParamDict | BetaCustomToolParamDict | BetaNamespaceToolParamDict | BetaToolSearchToolParamDict | BetaWebSearchPreviewToolDict | BetaApplyPatchToolParamDict"
else:
    BetaToolLike = Alias(
        "BetaTool | BetaFunctionToolDict | BetaFileSearchToolDict | BetaComputerToolDict | BetaComputerUsePreviewToolDict | BetaWebSearchToolDict | BetaMCPToolDict | BetaCodeInterpreterToolDict | BetaProgrammaticToolCallingParamDict | BetaImageGenToolDict | BetaLocalShellToolParamDict | BetaFunctionShellToolParamDict | BetaCustomToolParamDict | BetaNamespaceToolParamDict | BetaToolSearchToolParamDict | BetaWebSearchPreviewToolDict | BetaApplyPatchToolParamDict",
        __name__,
    )
