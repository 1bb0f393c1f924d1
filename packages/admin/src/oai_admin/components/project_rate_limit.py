# Generated from ProjectRateLimit. Do not edit.
"""ProjectRateLimit."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("ProjectRateLimit")
class ProjectRateLimit(Component):
    """Result of `client.admin.organization.projects.rate_limits.update_rate_limit`. Item of the list that `client.admin.organization.projects.rate_limits.list_rate_limits` gives."""

    object: Literal["project.rate_limit"] = "project.rate_limit"
    id: str
    """Unique id."""

    model: str
    """Id of the model."""

    max_requests_per_1_minute: int
    """Bound on requests, a minute."""

    max_tokens_per_1_minute: int
    """Bound on tokens, a minute."""

    max_images_per_1_minute: int | None = None
    """Bound on images, a minute."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Bound on megabytes of audio, a minute."""

    max_requests_per_1_day: int | None = None
    """Bound on requests, a day."""

    batch_1_day_max_input_tokens: int | None = None
    """Bound on input tokens of batches, a day."""
