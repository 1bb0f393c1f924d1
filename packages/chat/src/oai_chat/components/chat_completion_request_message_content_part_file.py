# Generated from ChatCompletionRequestMessageContentPartFile. Do not edit.
"""ChatCompletionRequestMessageContentPartFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@component("ChatCompletionRequestMessageContentPartFileFile")
class ChatCompletionRequestMessageContentPartFileFile(Component):
    """`file` of `ChatCompletionRequestMessageContentPartFile`."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """The file itself, base64 encoded."""

    file_id: str | None = None
    """Id of the file."""


@component("ChatCompletionRequestMessageContentPartFile")
class ChatCompletionRequestMessageContentPartFile(Component):
    """A member of `ChatCompletionRequestUserMessageContentPart`, told by `type` = `"file"`."""

    type: Literal["file"] = "file"
    file: ChatCompletionRequestMessageContentPartFileFile
    """The file."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
