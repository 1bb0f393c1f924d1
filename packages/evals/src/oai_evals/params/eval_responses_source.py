# Generated from EvalResponsesSource. Do not edit.
"""EvalResponsesSource in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, Required

    from oai_shared.components.reasoning_effort import ReasoningEffort


class EvalResponsesSourceDict(TypedDict, total=False):
    """`EvalResponsesSource` as a mapping."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, Any] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    created_before: int | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: Iterable[str] | None
    tools: Iterable[str] | None
