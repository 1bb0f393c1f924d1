# Generated from EvalJsonlFileContentSource. Do not edit.
"""EvalJsonlFileContentSource."""

from __future__ import annotations

from typing import Any, Literal

from oai_core.components import Component, component


@component("EvalJsonlFileContentSourceContentItem")
class EvalJsonlFileContentSourceContentItem(Component):
    """An object of the API."""

    item: dict[str, Any]
    sample: dict[str, Any] | None = None


@component("EvalJsonlFileContentSource")
class EvalJsonlFileContentSource(Component):
    """An object of `type` "file_content"."""

    type: Literal["file_content"] = "file_content"
    """Default: `"file_content"`."""

    content: list[EvalJsonlFileContentSourceContentItem]
