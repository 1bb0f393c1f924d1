# Generated from update-project-rate-limits. Do not edit.
"""Parameters of `admin.organization.projects.rate_limits.update_rate_limit`."""

from __future__ import annotations

from oai_core.options import RequestOptions


class AdminOrganizationProjectsRateLimitsUpdateRateLimitParams(RequestOptions, total=False):
    """Parameters of `admin.organization.projects.rate_limits.update_rate_limit`."""

    max_requests_per_1_minute: int
    """Bound on requests, a minute."""

    max_tokens_per_1_minute: int
    """Bound on tokens, a minute."""

    max_images_per_1_minute: int
    """Bound on images, a minute."""

    max_audio_megabytes_per_1_minute: int
    """Bound on megabytes of audio, a minute."""

    max_requests_per_1_day: int
    """Bound on requests, a day."""

    batch_1_day_max_input_tokens: int
    """Bound on input tokens of batches, a day."""
