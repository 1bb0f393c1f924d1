# Generated from EvalJsonlFileContentSource. Do not edit.
"""EvalJsonlFileContentSource."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("EvalJsonlFileContentSourceContentItem")
class EvalJsonlFileContentSourceContentItem(Component):
    """An item of `content` of `EvalJsonlFileContentSource`."""

    item: dict[str, Any]
    """The members that templates refer to."""

    sample: dict[str, Any] | None = None
    """What the model wrote, and with which settings."""


@component("EvalJsonlFileContentSource")
class EvalJsonlFileContentSource(Component):
    """A member of `CreateEvalCompletionsRunDataSourceSource`, `CreateEvalJsonlRunDataSourceSource` and `CreateEvalResponsesRunDataSourceSource`, told by `type` = `"file_content"`."""

    type: Literal["file_content"] = "file_content"
    content: list[EvalJsonlFileContentSourceContentItem]
    """What is said or given, as a text or in parts."""
