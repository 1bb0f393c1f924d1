# Generated from AssistantToolsFileSearchTypeOnly. Do not edit.
"""AssistantToolsFileSearchTypeOnly."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AssistantToolsFileSearchTypeOnly")
class AssistantToolsFileSearchTypeOnly(Component):
    """A member of `CreateMessageRequestAttachmentsItemToolsItem` and `MessageObjectAttachmentsItemToolsItem`, told by `type` = `"file_search"`."""

    type: Literal["file_search"] = "file_search"
