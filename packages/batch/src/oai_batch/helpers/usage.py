"""The tokens of batches, added up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from oai_core.error_bodies import is_mapping

from ..components.batch import (
    Batch,
    BatchUsage,
    BatchUsageInputTokensDetails,
    BatchUsageOutputTokensDetails,
)

_INPUT = ("input_tokens", "prompt_tokens")
_OUTPUT = ("output_tokens", "completion_tokens")


def usage_of(batches: Iterable[Batch], lines: Iterable[Any]) -> BatchUsage:
    """Add up what batches say, and what the answers in lines of results say.

    Answers name tokens in two ways, as responses and as chat completions do. What is not told
    counts as 0.
    """
    told: list[Mapping[str, Any]] = [
        batch.usage.to_dict() for batch in batches if batch.usage is not None
    ]
    for line in lines:
        usage = _inside(line, "response", "body", "usage")
        if is_mapping(usage):
            told.append(usage)
    return BatchUsage(
        input_tokens=_sum(told, *((name,) for name in _INPUT)),
        input_tokens_details=BatchUsageInputTokensDetails(
            cached_tokens=_sum(told, *((f"{name}_details", "cached_tokens") for name in _INPUT))
        ),
        output_tokens=_sum(told, *((name,) for name in _OUTPUT)),
        output_tokens_details=BatchUsageOutputTokensDetails(
            reasoning_tokens=_sum(
                told, *((f"{name}_details", "reasoning_tokens") for name in _OUTPUT)
            )
        ),
        total_tokens=_sum(told, ("total_tokens",)),
    )


def _sum(told: list[Mapping[str, Any]], *paths: tuple[str, ...]) -> int:
    """Add up the number at the first of the paths that leads to one."""
    total = 0
    for usage in told:
        found = (_inside(usage, *path) for path in paths)
        total += next((number for number in found if isinstance(number, int)), 0)
    return total


def _inside(value: Any, *names: str) -> Any:
    for name in names:
        value = value.get(name) if is_mapping(value) else None
    return value
