# Generated from InputFileContent. Do not edit.
"""InputFileContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.file_input_detail import FileInputDetail
    from ..components.prompt_cache_breakpoint_config import PromptCacheBreakpointConfig
    from .prompt_cache_breakpoint_config import PromptCacheBreakpointConfigDict


class InputFileContentDict(TypedDict, total=False):
    """`InputFileContent` as a mapping."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | PromptCacheBreakpointConfigDict
    file_url: str
    detail: FileInputDetail
