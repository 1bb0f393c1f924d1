# Generated from RunGraderResponse. Do not edit.
"""RunGraderResponse."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("RunGraderResponseMetadataErrors")
class RunGraderResponseMetadataErrors(Component):
    """An object of the API."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None


@component("RunGraderResponseMetadata")
class RunGraderResponseMetadata(Component):
    """An object of the API."""

    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None
    sampled_model_name: str | None


@component("RunGraderResponse")
class RunGraderResponse(Component):
    """An object of the API."""

    reward: float
    metadata: RunGraderResponseMetadata
    """Up to 16 pairs of strings of your own; keys to 64 characters, values to 512."""

    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]
