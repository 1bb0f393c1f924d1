# Generated from EvalStoredCompletionsSource. Do not edit.
"""EvalStoredCompletionsSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, Required

    from oai_shared.params.metadata import MetadataLike


class EvalStoredCompletionsSourceDict(TypedDict, total=False):
    """`EvalStoredCompletionsSource` as a mapping."""

    type: Required[Literal["stored_completions"]]
    metadata: MetadataLike
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None
