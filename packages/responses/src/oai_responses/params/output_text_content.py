# Generated from OutputTextContent. Do not edit.
"""OutputTextContent in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required

    from ..components.log_prob import LogProb
    from .annotation import AnnotationLike
    from .log_prob import LogProbDict


class OutputTextContentDict(TypedDict, total=False):
    """`OutputTextContent` as a mapping."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Required[Iterable[AnnotationLike]]
    logprobs: Required[Iterable[LogProb | LogProbDict]]
