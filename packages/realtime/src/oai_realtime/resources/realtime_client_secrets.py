# Generated from the resource realtime.client_secrets. Do not edit.
"""Short-lived keys for browsers and apps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.realtime_client_secrets import CREATE_REALTIME_CLIENT_SECRET

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.realtime_create_client_secret_response import (
        RealtimeCreateClientSecretResponse,
    )
    from ..params.realtime_client_secrets_create_params import RealtimeClientSecretsCreateParams


class RealtimeClientSecrets(Resource):
    """Short-lived keys for browsers and apps."""

    if TYPE_CHECKING:
        with_raw_response: RealtimeClientSecretsWithRawResponse
        with_streaming_response: RealtimeClientSecretsWithStreamingResponse

    @method(CREATE_REALTIME_CLIENT_SECRET)
    def create(
        self, **params: Unpack[RealtimeClientSecretsCreateParams]
    ) -> RealtimeCreateClientSecretResponse:
        """Make a short-lived key; sessions opened with it start from the given settings.

        POST /realtime/client_secrets. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeCreateClientSecretResponse = self._call(
            CREATE_REALTIME_CLIENT_SECRET, params
        )
        return result


class AsyncRealtimeClientSecrets(AsyncResource):
    """Short-lived keys for browsers and apps."""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeClientSecretsWithRawResponse
        with_streaming_response: AsyncRealtimeClientSecretsWithStreamingResponse

    @method(CREATE_REALTIME_CLIENT_SECRET)
    async def create(
        self, **params: Unpack[RealtimeClientSecretsCreateParams]
    ) -> RealtimeCreateClientSecretResponse:
        """Make a short-lived key; sessions opened with it start from the given settings.

        POST /realtime/client_secrets. Raises APIStatusError, APIConnectionError.
        """
        result: RealtimeCreateClientSecretResponse = await self._call(
            CREATE_REALTIME_CLIENT_SECRET, params
        )
        return result


if TYPE_CHECKING:

    class RealtimeClientSecretsWithRawResponse:
        def __init__(self, resource: RealtimeClientSecrets) -> None:
            self.create = raw(resource.create)

    class RealtimeClientSecretsWithStreamingResponse:
        def __init__(self, resource: RealtimeClientSecrets) -> None:
            self.create = streaming(resource.create)

    class AsyncRealtimeClientSecretsWithRawResponse:
        def __init__(self, resource: AsyncRealtimeClientSecrets) -> None:
            self.create = async_raw(resource.create)

    class AsyncRealtimeClientSecretsWithStreamingResponse:
        def __init__(self, resource: AsyncRealtimeClientSecrets) -> None:
            self.create = async_streaming(resource.create)
