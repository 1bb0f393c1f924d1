# Generated from ResponseFormatText. Do not edit.
"""ResponseFormatText."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ResponseFormatText")
class ResponseFormatText(Component):
    """A member of `AssistantsApiResponseFormatOption`, `CreateChatCompletionRequestResponseFormat`, `CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat` and others, told by `type` = `"text"`."""

    type: Literal["text"] = "text"
