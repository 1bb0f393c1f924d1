# Generated from ChatCompletionRequestMessageContentPartFile. Do not edit.
"""ChatCompletionRequestMessageContentPartFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartFileFile")
class ChatCompletionRequestMessageContentPartFileFile(Component):
    """An object of the API."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """The file itself, base64 encoded."""

    file_id: str | None = None
    """Id of an uploaded file."""


@component("ChatCompletionRequestMessageContentPartFile")
class ChatCompletionRequestMessageContentPartFile(Component):
    """An object of `type` "file"."""

    type: Literal["file"] = "file"
    file: ChatCompletionRequestMessageContentPartFileFile
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
