# Generated from RunGraderResponse. Do not edit.
"""RunGraderResponse."""

from __future__ import annotations

from typing import Any

from oai_core.components import Component, component


@component("RunGraderResponseMetadataErrors")
class RunGraderResponseMetadataErrors(Component):
    """`errors` of `RunGraderResponseMetadata`."""

    formula_parse_error: bool
    """Whether `calculate_output` could not be read."""

    sample_parse_error: bool
    """Whether the sample could not be read."""

    truncated_observation_error: bool
    """Whether the text was cut because it is too long."""

    unresponsive_reward_error: bool
    """Whether the grader did not answer."""

    invalid_variable_error: bool
    """Whether a template names something that there is not."""

    other_error: bool
    """Whether something else went wrong."""

    python_grader_server_error: bool
    """Whether the server that runs Python failed."""

    python_grader_server_error_type: str | None
    """How the server that runs Python failed."""

    python_grader_runtime_error: bool
    """Whether the Python program failed."""

    python_grader_runtime_error_details: str | None
    """How the Python program failed."""

    model_grader_server_error: bool
    """Whether the model that grades could not be reached."""

    model_grader_refusal_error: bool
    """Whether the model declined to grade."""

    model_grader_parse_error: bool
    """Whether the model's grade could not be read."""

    model_grader_server_error_details: str | None
    """Why the model that grades could not be reached."""


@component("RunGraderResponseMetadata")
class RunGraderResponseMetadata(Component):
    """`metadata` of `RunGraderResponse`."""

    name: str
    """Its name."""

    type: str
    """What kind it is."""

    errors: RunGraderResponseMetadataErrors
    """What went wrong."""

    execution_time: float
    """How long it took, in seconds."""

    scores: dict[str, Any]
    """Name of a grader -> its score."""

    token_usage: int | None
    """Tokens that grading used."""

    sampled_model_name: str | None
    """Model that wrote the sample."""


@component("RunGraderResponse")
class RunGraderResponse(Component):
    """Result of `client.fine_tuning.alpha.graders.run`."""

    reward: float
    """The score."""

    metadata: RunGraderResponseMetadata
    """How the grader ran."""

    sub_rewards: dict[str, Any]
    """Name of a grader -> its score."""

    model_grader_token_usage_per_model: dict[str, Any]
    """Model -> tokens that grading used."""
