# Generated from the resource moderations. Do not edit.
"""Judgements whether texts and images are harmful, and in what way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.moderations import CREATE_MODERATION

if TYPE_CHECKING:
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.create_moderation_response import CreateModerationResponse
    from ..params.moderations_create_params import ModerationsCreateParams


class Moderations(Resource):
    """Judgements whether texts and images are harmful, and in what way."""

    if TYPE_CHECKING:
        with_raw_response: ModerationsWithRawResponse
        with_streaming_response: ModerationsWithStreamingResponse

    @method(CREATE_MODERATION)
    def create(self, **params: Unpack[ModerationsCreateParams]) -> CreateModerationResponse:
        """Classify texts or images; each result has flags and scores by category.

        POST /moderations. Raises APIStatusError, APIConnectionError.
        """
        result: CreateModerationResponse = self._call(CREATE_MODERATION, params)
        return result


class AsyncModerations(AsyncResource):
    """Judgements whether texts and images are harmful, and in what way."""

    if TYPE_CHECKING:
        with_raw_response: AsyncModerationsWithRawResponse
        with_streaming_response: AsyncModerationsWithStreamingResponse

    @method(CREATE_MODERATION)
    async def create(self, **params: Unpack[ModerationsCreateParams]) -> CreateModerationResponse:
        """Classify texts or images; each result has flags and scores by category.

        POST /moderations. Raises APIStatusError, APIConnectionError.
        """
        result: CreateModerationResponse = await self._call(CREATE_MODERATION, params)
        return result


if TYPE_CHECKING:

    class ModerationsWithRawResponse:
        def __init__(self, resource: Moderations) -> None:
            self.create = raw(resource.create)

    class ModerationsWithStreamingResponse:
        def __init__(self, resource: Moderations) -> None:
            self.create = streaming(resource.create)

    class AsyncModerationsWithRawResponse:
        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_raw(resource.create)

    class AsyncModerationsWithStreamingResponse:
        def __init__(self, resource: AsyncModerations) -> None:
            self.create = async_streaming(resource.create)
