# Generated from the resource fine_tuning.checkpoints. Do not edit.
"""Checkpoints of fine-tuned models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .fine_tuning_checkpoints_permissions import (
        AsyncFineTuningCheckpointsPermissions,
        AsyncFineTuningCheckpointsPermissionsWithRawResponse,
        AsyncFineTuningCheckpointsPermissionsWithStreamingResponse,
        FineTuningCheckpointsPermissions,
        FineTuningCheckpointsPermissionsWithRawResponse,
        FineTuningCheckpointsPermissionsWithStreamingResponse,
    )


class FineTuningCheckpoints(Resource):
    """Checkpoints of fine-tuned models."""

    if TYPE_CHECKING:
        with_raw_response: FineTuningCheckpointsWithRawResponse
        with_streaming_response: FineTuningCheckpointsWithStreamingResponse
        permissions: FineTuningCheckpointsPermissions
    else:
        permissions = subresource(
            "oai_fine_tuning.resources.fine_tuning_checkpoints_permissions:FineTuningCheckpointsPermissions"
        )


class AsyncFineTuningCheckpoints(AsyncResource):
    """Checkpoints of fine-tuned models."""

    if TYPE_CHECKING:
        with_raw_response: AsyncFineTuningCheckpointsWithRawResponse
        with_streaming_response: AsyncFineTuningCheckpointsWithStreamingResponse
        permissions: AsyncFineTuningCheckpointsPermissions
    else:
        permissions = subresource(
            "oai_fine_tuning.resources.fine_tuning_checkpoints_permissions:AsyncFineTuningCheckpointsPermissions"
        )


if TYPE_CHECKING:

    class FineTuningCheckpointsWithRawResponse:
        def __init__(self, resource: FineTuningCheckpoints) -> None:
            self.permissions = FineTuningCheckpointsPermissionsWithRawResponse(resource.permissions)

    class FineTuningCheckpointsWithStreamingResponse:
        def __init__(self, resource: FineTuningCheckpoints) -> None:
            self.permissions = FineTuningCheckpointsPermissionsWithStreamingResponse(
                resource.permissions
            )

    class AsyncFineTuningCheckpointsWithRawResponse:
        def __init__(self, resource: AsyncFineTuningCheckpoints) -> None:
            self.permissions = AsyncFineTuningCheckpointsPermissionsWithRawResponse(
                resource.permissions
            )

    class AsyncFineTuningCheckpointsWithStreamingResponse:
        def __init__(self, resource: AsyncFineTuningCheckpoints) -> None:
            self.permissions = AsyncFineTuningCheckpointsPermissionsWithStreamingResponse(
                resource.permissions
            )
