# Generated from Tool. Do not edit.
"""Tool in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Alias

if TYPE_CHECKING:
    from typing import TypeAlias

    from oai_shared.params.mcp_tool import MCPToolDict

    from ..components.tool import Tool
    from .apply_patch_tool_param import ApplyPatchToolParamDict
    from .code_interpreter_tool import CodeInterpreterToolDict
    from .computer_tool import ComputerToolDict
    from .computer_use_preview_tool import ComputerUsePreviewToolDict
    from .custom_tool_param import CustomToolParamDict
    from .file_search_tool import FileSearchToolDict
    from .function_shell_tool_param import FunctionShellToolParamDict
    from .function_tool import FunctionToolDict
    from .image_gen_tool import ImageGenToolDict
    from .local_shell_tool_param import LocalShellToolParamDict
    from .namespace_tool_param import NamespaceToolParamDict
    from .programmatic_tool_calling_param import ProgrammaticToolCallingParamDict
    from .tool_search_tool_param import ToolSearchToolParamDict
    from .web_search_preview_tool import WebSearchPreviewToolDict
    from .web_search_tool import WebSearchToolDict

if TYPE_CHECKING:
    ToolLike: TypeAlias = "Tool | FunctionToolDict | FileSearchToolDict | ComputerToolDict | ComputerUsePreviewToolDict | WebSearchToolDict | MCPToolDict | CodeInterpreterToolDict | ProgrammaticToolCallingParamDict | ImageGenToolDict | LocalShellToolParamDict | FunctionShellToolParamDict | CustomToolParamDict | NamespaceToolParamDict | ToolSearchToolParamDict | WebSearchPreviewToolDict | ApplyPatchToolParamDict"
else:
    ToolLike = Alias(
        "Tool | FunctionToolDict | FileSearchToolDict | ComputerToolDict | ComputerUsePreviewToolDict | WebSearchToolDict | MCPToolDict | CodeInterpreterToolDict | ProgrammaticToolCallingParamDict | ImageGenToolDict | LocalShellToolParamDict | FunctionShellToolParamDict | CustomToolParamDict | NamespaceToolParamDict | ToolSearchToolParamDict | WebSearchPreviewToolDict | ApplyPatchToolParamDict",
        __name__,
    )
