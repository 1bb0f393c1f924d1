# Generated from ProjectRateLimitUpdateRequest. Do not edit.
"""ProjectRateLimitUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectRateLimitUpdateRequest")
class ProjectRateLimitUpdateRequest(Component):
    """Body of `client.admin.organization.projects.rate_limits.update_rate_limit`."""

    max_requests_per_1_minute: int | None = None
    """Bound on requests, a minute."""

    max_tokens_per_1_minute: int | None = None
    """Bound on tokens, a minute."""

    max_images_per_1_minute: int | None = None
    """Bound on images, a minute."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Bound on megabytes of audio, a minute."""

    max_requests_per_1_day: int | None = None
    """Bound on requests, a day."""

    batch_1_day_max_input_tokens: int | None = None
    """Bound on input tokens of batches, a day."""
