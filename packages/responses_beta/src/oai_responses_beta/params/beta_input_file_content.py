# Generated from BetaInputFileContent. Do not edit.
"""BetaInputFileContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from ..components.beta_file_input_detail import BetaFileInputDetail
    from ..components.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigDict


class BetaInputFileContentDict(TypedDict, total=False):
    """`BetaInputFileContent` as a mapping."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | BetaPromptCacheBreakpointConfigDict
    file_url: str
    detail: BetaFileInputDetail
