# Generated from AssistantToolsCode. Do not edit.
"""AssistantToolsCode."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AssistantToolsCode")
class AssistantToolsCode(Component):
    """A member of `AssistantObjectToolsItem`, `CreateAssistantRequestToolsItem`, `CreateMessageRequestAttachmentsItemToolsItem` and others, told by `type` = `"code_interpreter"`."""

    type: Literal["code_interpreter"] = "code_interpreter"
