# Generated from Tool. Do not edit.
"""Tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_core.components import UnknownComponent
    from oai_shared.components.mcp_tool import MCPTool

    from .apply_patch_tool_param import ApplyPatchToolParam
    from .code_interpreter_tool import CodeInterpreterTool
    from .computer_tool import ComputerTool
    from .computer_use_preview_tool import ComputerUsePreviewTool
    from .custom_tool_param import CustomToolParam
    from .file_search_tool import FileSearchTool
    from .function_shell_tool_param import FunctionShellToolParam
    from .function_tool import FunctionTool
    from .image_gen_tool import ImageGenTool
    from .local_shell_tool_param import LocalShellToolParam
    from .namespace_tool_param import NamespaceToolParam
    from .programmatic_tool_calling_param import ProgrammaticToolCallingParam
    from .tool_search_tool_param import ToolSearchToolParam
    from .web_search_preview_tool import WebSearchPreviewTool
    from .web_search_tool import WebSearchTool

if TYPE_CHECKING:
    Tool: TypeAlias = (
        FunctionTool
        | FileSearchTool
        | ComputerTool
        | ComputerUsePreviewTool
        | WebSearchTool
        | MCPTool
        | CodeInterpreterTool
        | ProgrammaticToolCallingParam
        | ImageGenTool
        | LocalShellToolParam
        | FunctionShellToolParam
        | CustomToolParam
        | NamespaceToolParam
        | ToolSearchToolParam
        | WebSearchPreviewTool
        | ApplyPatchToolParam
        | UnknownComponent
    )
    """An item of `tools` of `CreateEvalResponsesRunDataSourceSamplingParams`, `AdditionalTools`, `AdditionalToolsItemParam` and others. Told apart by `type`."""
else:
    Tool = TaggedUnion(
        "Tool",
        __name__,
        "type",
        {
            "function": "FunctionTool",
            "file_search": "FileSearchTool",
            "computer": "ComputerTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "web_search": "WebSearchTool",
            "web_search_2025_08_26": "WebSearchTool",
            "mcp": "MCPTool",
            "code_interpreter": "CodeInterpreterTool",
            "programmatic_tool_calling": "ProgrammaticToolCallingParam",
            "image_generation": "ImageGenTool",
            "local_shell": "LocalShellToolParam",
            "shell": "FunctionShellToolParam",
            "custom": "CustomToolParam",
            "namespace": "NamespaceToolParam",
            "tool_search": "ToolSearchToolParam",
            "web_search_preview": "WebSearchPreviewTool",
            "web_search_preview_2025_03_11": "WebSearchPreviewTool",
            "apply_patch": "ApplyPatchToolParam",
        },
    )
