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
    """An item of `input` of `EvalRunOutputItemSample`."""

    role: str
    """Who speaks."""

    content: str
    """What is said or given, as a text or in parts."""


@component("EvalRunOutputItemSampleOutputItem")
class EvalRunOutputItemSampleOutputItem(Component):
    """An item of `output` of `EvalRunOutputItemSample`."""

    role: str | None = None
    """Who speaks."""

    content: str | None = None
    """What is said or given, as a text or in parts."""


@component("EvalRunOutputItemSampleUsage")
class EvalRunOutputItemSampleUsage(Component):
    """`usage` of `EvalRunOutputItemSample`."""

    total_tokens: int
    """All tokens, in and out."""

    completion_tokens: int
    """Tokens that the model wrote."""

    prompt_tokens: int
    """Tokens that went in."""

    cached_tokens: int
    """Input tokens that came from the prompt cache."""


@component("EvalRunOutputItemSample")
class EvalRunOutputItemSample(Component):
    """`sample` of `EvalRunOutputItem`."""

    input: list[EvalRunOutputItemSampleInputItem]
    """What goes in."""

    output: list[EvalRunOutputItemSampleOutputItem]
    """What comes out."""

    finish_reason: str
    """Why the model stopped."""

    model: str
    """Id of the model."""

    usage: EvalRunOutputItemSampleUsage
    """What was used, in tokens."""

    error: EvalApiError
    """What went wrong; not set, if nothing did."""

    temperature: float
    """Randomness; higher is more varied. Change this or `top_p`, not both."""

    max_completion_tokens: int
    """Bound on the tokens that the model may write, thinking included."""

    top_p: float
    """Sample only from the likeliest tokens that make up this share. Change this or `temperature`, not both."""

    seed: int
    """Number that makes random choices repeatable, as far as possible."""


@component("EvalRunOutputItem")
class EvalRunOutputItem(Component):
    """Result of `client.evals.runs.output_items.retrieve`. Item of the list that `client.evals.runs.output_items.list` gives."""

    object: Literal["eval.run.output_item"] = "eval.run.output_item"
    id: str
    """Unique id."""

    run_id: str
    """Id of the run."""

    eval_id: str
    """Id of the eval."""

    created_at: int
    """When it was made, in seconds since 1970, UTC."""

    status: str
    """How far it got, or how it stands."""

    datasource_item_id: int
    """Number of the item in the data source."""

    datasource_item: dict[str, Any]
    """The item as the data source has it."""

    results: list[EvalRunOutputItemResult]
    """The results."""

    sample: EvalRunOutputItemSample
    """What the model wrote, and with which settings."""
