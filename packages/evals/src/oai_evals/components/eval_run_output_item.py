# Generated from EvalRunOutputItem. Do not edit.
"""EvalRunOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .eval_api_error import EvalApiError
    from .eval_run_output_item_result import EvalRunOutputItemResult


@component("EvalRunOutputItemSampleInputItem")
class EvalRunOutputItemSampleInputItem(Component):
    """An object of the API."""

    role: str
    content: str


@component("EvalRunOutputItemSampleOutputItem")
class EvalRunOutputItemSampleOutputItem(Component):
    """An object of the API."""

    role: str | None = None
    content: str | None = None


@component("EvalRunOutputItemSampleUsage")
class EvalRunOutputItemSampleUsage(Component):
    """An object of the API."""

    total_tokens: int
    """All tokens, in and out."""

    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@component("EvalRunOutputItemSample")
class EvalRunOutputItemSample(Component):
    """An object of the API."""

    input: list[EvalRunOutputItemSampleInputItem]
    output: list[EvalRunOutputItemSampleOutputItem]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    """Tokens that were used."""

    error: EvalApiError
    temperature: float
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_completion_tokens: int
    top_p: float
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both."""

    seed: int


@component("EvalRunOutputItem")
class EvalRunOutputItem(Component):
    """An object of `object` "eval.run.output_item"."""

    object: Literal["eval.run.output_item"] = "eval.run.output_item"
    """Default: `"eval.run.output_item"`."""

    id: str
    """Unique id."""

    run_id: str
    eval_id: str
    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample
