# Generated from BetaTool. Do not edit.
"""BetaTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent

    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam
    from .beta_code_interpreter_tool import BetaCodeInterpreterTool
    from .beta_computer_tool import BetaComputerTool
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from .beta_custom_tool_param import BetaCustomToolParam
    from .beta_file_search_tool import BetaFileSearchTool
    from .beta_function_shell_tool_param import BetaFunctionShellToolParam
    from .beta_function_tool import BetaFunctionTool
    from .beta_image_gen_tool import BetaImageGenTool
    from .beta_local_shell_tool_param import BetaLocalShellToolParam
    from .beta_mcp_tool import BetaMCPTool
    from .beta_namespace_tool_param import BetaNamespaceToolParam
    from .beta_programmatic_tool_calling_param import BetaProgrammaticToolCallingParam
    from .beta_tool_search_tool_param import BetaToolSearchToolParam
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from .beta_web_search_tool import BetaWebSearchTool

if TYPE_CHECKING:
    BetaTool: TypeAlias = (
        BetaFunctionTool
        | BetaFileSearchTool
        | BetaComputerTool
        | BetaComputerUsePreviewTool
        | BetaWebSearchTool
        | BetaMCPTool
        | BetaCodeInterpreterTool
        | BetaProgrammaticToolCallingParam
        | BetaImageGenTool
        | BetaLocalShellToolParam
        | BetaFunctionShellToolParam
        | BetaCustomToolParam
        | BetaNamespaceToolParam
        | BetaToolSearchToolParam
        | BetaWebSearchPreviewTool
        | BetaApplyPatchToolParam
        | UnknownComponent
    )
    """An item of `tools` of `BetaAdditionalTools`, `BetaAdditionalToolsItemParam`, `client.beta.responses.input_tokens.count` and others. Told apart by `type`."""
else:
    BetaTool = TaggedUnion(
        "BetaTool",
        __name__,
        "type",
        {
            "function": "BetaFunctionTool",
            "file_search": "BetaFileSearchTool",
            "computer": "BetaComputerTool",
            "computer_use_preview": "BetaComputerUsePreviewTool",
            "web_search": "BetaWebSearchTool",
            "web_search_2025_08_26": "BetaWebSearchTool",
            "mcp": "BetaMCPTool",
            "code_interpreter": "BetaCodeInterpreterTool",
            "programmatic_tool_calling": "BetaProgrammaticToolCallingParam",
            "image_generation": "BetaImageGenTool",
            "local_shell": "BetaLocalShellToolParam",
            "shell": "BetaFunctionShellToolParam",
            "custom": "BetaCustomToolParam",
            "namespace": "BetaNamespaceToolParam",
            "tool_search": "BetaToolSearchToolParam",
            "web_search_preview": "BetaWebSearchPreviewTool",
            "web_search_preview_2025_03_11": "BetaWebSearchPreviewTool",
            "apply_patch": "BetaApplyPatchToolParam",
        },
    )
