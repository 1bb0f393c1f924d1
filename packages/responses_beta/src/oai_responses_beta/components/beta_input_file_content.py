# Generated from BetaInputFileContent. Do not edit.
"""BetaInputFileContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .beta_file_input_detail import BetaFileInputDetail
    from .beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@component("BetaInputFileContent")
class BetaInputFileContent(Component):
    """A member of `BetaAgentMessageContentItem`, `BetaFunctionAndCustomToolCallOutput`, `BetaInputContent` and others, told by `type` = `"input_file"`."""

    type: Literal["input_file"] = "input_file"
    file_id: str | None = None
    """Id of the file."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """The file itself, base64 encoded."""

    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Marks the end of a beginning that is worth caching."""

    file_url: str | None = None
    """Where the file can be fetched. A URL."""

    detail: BetaFileInputDetail | None = None
    """How closely it is looked at; more detail costs more tokens. One of `"auto"`, `"low"`, `"high"`."""
