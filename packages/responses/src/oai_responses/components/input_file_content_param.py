# Generated from InputFileContentParam. Do not edit.
"""InputFileContentParam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from oai_shared.components.prompt_cache_breakpoint_param import PromptCacheBreakpointParam

    from .file_detail_enum import FileDetailEnum


@component("InputFileContentParam")
class InputFileContentParam(Component):
    """A member of `FunctionCallOutputItemParamOutputItem`, told by `type` = `"input_file"`."""

    type: Literal["input_file"] = "input_file"
    file_id: str | None = None
    """Id of the file."""

    filename: str | None = None
    """Name of the file."""

    file_data: str | None = None
    """The file itself, base64 encoded. At most 73400320 characters."""

    file_url: str | None = None
    """Where the file can be fetched. A URL."""

    detail: FileDetailEnum | None = None
    """How closely it is looked at; more detail costs more tokens. One of `"auto"`, `"low"`, `"high"`."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Marks the end of a beginning that is worth caching."""
