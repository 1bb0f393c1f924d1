# Generated from ResponseFormatJsonObject. Do not edit.
"""ResponseFormatJsonObject."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFormatJsonObject")
class ResponseFormatJsonObject(Component):
    """A member of `AssistantsApiResponseFormatOption`, `CreateChatCompletionRequestResponseFormat`, `CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat` and others, told by `type` = `"json_object"`."""

    type: Literal["json_object"] = "json_object"
