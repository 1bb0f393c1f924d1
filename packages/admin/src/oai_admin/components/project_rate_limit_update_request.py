# Generated from ProjectRateLimitUpdateRequest. Do not edit.
"""ProjectRateLimitUpdateRequest."""

from __future__ import annotations

from oai_core.components import Component, component


@component("ProjectRateLimitUpdateRequest")
class ProjectRateLimitUpdateRequest(Component):
    """An object of the API."""

    max_requests_per_1_minute: int | None = None
    max_tokens_per_1_minute: int | None = None
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None
