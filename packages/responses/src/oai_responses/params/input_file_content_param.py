# Generated from InputFileContentParam. Do not edit.
"""InputFileContentParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from oai_shared.params.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict

    from ..components.file_detail_enum import FileDetailEnum


class InputFileContentParamDict(TypedDict, total=False):
    """`InputFileContentParam` as a mapping."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: FileDetailEnum
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict | None
