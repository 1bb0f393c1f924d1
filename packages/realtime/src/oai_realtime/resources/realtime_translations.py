# Generated from the resource realtime.translations. Do not edit.
"""Live translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.resources import AsyncResource, Resource, subresource

if TYPE_CHECKING:
    from .realtime_translations_client_secrets import (
        AsyncRealtimeTranslationsClientSecrets,
        AsyncRealtimeTranslationsClientSecretsWithRawResponse,
        AsyncRealtimeTranslationsClientSecretsWithStreamingResponse,
        RealtimeTranslationsClientSecrets,
        RealtimeTranslationsClientSecretsWithRawResponse,
        RealtimeTranslationsClientSecretsWithStreamingResponse,
    )


class RealtimeTranslations(Resource):
    """Live translation."""

    if TYPE_CHECKING:
        with_raw_response: RealtimeTranslationsWithRawResponse
        with_streaming_response: RealtimeTranslationsWithStreamingResponse
        client_secrets: RealtimeTranslationsClientSecrets
    else:
        client_secrets = subresource(
            "oai_realtime.resources.realtime_translations_client_secrets:RealtimeTranslationsClientSecrets"
        )


class AsyncRealtimeTranslations(AsyncResource):
    """Live translation."""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeTranslationsWithRawResponse
        with_streaming_response: AsyncRealtimeTranslationsWithStreamingResponse
        client_secrets: AsyncRealtimeTranslationsClientSecrets
    else:
        client_secrets = subresource(
            "oai_realtime.resources.realtime_translations_client_secrets:AsyncRealtimeTranslationsClientSecrets"
        )


if TYPE_CHECKING:

    class RealtimeTranslationsWithRawResponse:
        def __init__(self, resource: RealtimeTranslations) -> None:
            self.client_secrets = RealtimeTranslationsClientSecretsWithRawResponse(
                resource.client_secrets
            )

    class RealtimeTranslationsWithStreamingResponse:
        def __init__(self, resource: RealtimeTranslations) -> None:
            self.client_secrets = RealtimeTranslationsClientSecretsWithStreamingResponse(
                resource.client_secrets
            )

    class AsyncRealtimeTranslationsWithRawResponse:
        def __init__(self, resource: AsyncRealtimeTranslations) -> None:
            self.client_secrets = AsyncRealtimeTranslationsClientSecretsWithRawResponse(
                resource.client_secrets
            )

    class AsyncRealtimeTranslationsWithStreamingResponse:
        def __init__(self, resource: AsyncRealtimeTranslations) -> None:
            self.client_secrets = AsyncRealtimeTranslationsClientSecretsWithStreamingResponse(
                resource.client_secrets
            )
