# Generated from EvalJsonlFileContentSource. Do not edit.
"""EvalJsonlFileContentSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required

    from ..components.eval_jsonl_file_content_source import EvalJsonlFileContentSourceContentItem


class EvalJsonlFileContentSourceContentItemDict(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` as a mapping."""

    item: Required[Mapping[str, Any]]
    sample: Mapping[str, Any]


class EvalJsonlFileContentSourceDict(TypedDict, total=False):
    """`EvalJsonlFileContentSource` as a mapping."""

    type: Required[Literal["file_content"]]
    content: Required[
        Iterable[EvalJsonlFileContentSourceContentItem | EvalJsonlFileContentSourceContentItemDict]
    ]
