# Generated from the resource audio.voice_consents. Do not edit.
"""Recordings in which speakers allow a copy of their voice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.audio_voice_consents import (
    CREATE_VOICE_CONSENT,
    DELETE_VOICE_CONSENT,
    GET_VOICE_CONSENT,
    LIST_VOICE_CONSENTS,
    UPDATE_VOICE_CONSENT,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.pages import AsyncPaginator, Page
    from oai_core.raw import async_raw, async_streaming, raw, streaming

    from ..components.voice_consent_deleted_resource import VoiceConsentDeletedResource
    from ..components.voice_consent_resource import VoiceConsentResource
    from ..params.audio_voice_consents_create_params import AudioVoiceConsentsCreateParams
    from ..params.audio_voice_consents_list_params import AudioVoiceConsentsListParams
    from ..params.audio_voice_consents_update_params import AudioVoiceConsentsUpdateParams


class AudioVoiceConsents(Resource):
    """Recordings in which speakers allow a copy of their voice."""

    if TYPE_CHECKING:
        with_raw_response: AudioVoiceConsentsWithRawResponse
        with_streaming_response: AudioVoiceConsentsWithStreamingResponse

    @method(CREATE_VOICE_CONSENT)
    def create(self, **params: Unpack[AudioVoiceConsentsCreateParams]) -> VoiceConsentResource:
        """Upload a recording in which a speaker consents.

        POST /audio/voice_consents. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentResource = self._call(CREATE_VOICE_CONSENT, params)
        return result

    @method(LIST_VOICE_CONSENTS)
    def list(self, **params: Unpack[AudioVoiceConsentsListParams]) -> Page[VoiceConsentResource]:
        """Walk the recorded consents of the organization.

        GET /audio/voice_consents. Raises APIStatusError, APIConnectionError.
        """
        result: Page[VoiceConsentResource] = self._list(LIST_VOICE_CONSENTS, params)
        return result

    @method(GET_VOICE_CONSENT)
    def retrieve(self, consent_id: str, **params: Unpack[RequestOptions]) -> VoiceConsentResource:
        """Read what is known of a consent; the recording is not sent back.

        GET /audio/voice_consents/{consent_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentResource = self._call(GET_VOICE_CONSENT, params, path=(consent_id,))
        return result

    @method(UPDATE_VOICE_CONSENT)
    def update(
        self, consent_id: str, **params: Unpack[AudioVoiceConsentsUpdateParams]
    ) -> VoiceConsentResource:
        """Rename a consent; the recording stays as it is.

        POST /audio/voice_consents/{consent_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentResource = self._call(UPDATE_VOICE_CONSENT, params, path=(consent_id,))
        return result

    @method(DELETE_VOICE_CONSENT)
    def delete(
        self, consent_id: str, **params: Unpack[RequestOptions]
    ) -> VoiceConsentDeletedResource:
        """Delete a consent and its recording.

        DELETE /audio/voice_consents/{consent_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentDeletedResource = self._call(
            DELETE_VOICE_CONSENT, params, path=(consent_id,)
        )
        return result


class AsyncAudioVoiceConsents(AsyncResource):
    """Recordings in which speakers allow a copy of their voice."""

    if TYPE_CHECKING:
        with_raw_response: AsyncAudioVoiceConsentsWithRawResponse
        with_streaming_response: AsyncAudioVoiceConsentsWithStreamingResponse

    @method(CREATE_VOICE_CONSENT)
    async def create(
        self, **params: Unpack[AudioVoiceConsentsCreateParams]
    ) -> VoiceConsentResource:
        """Upload a recording in which a speaker consents.

        POST /audio/voice_consents. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentResource = await self._call(CREATE_VOICE_CONSENT, params)
        return result

    @method(LIST_VOICE_CONSENTS)
    def list(
        self, **params: Unpack[AudioVoiceConsentsListParams]
    ) -> AsyncPaginator[VoiceConsentResource]:
        """Walk the recorded consents of the organization.

        GET /audio/voice_consents. Raises APIStatusError, APIConnectionError.
        """
        result: AsyncPaginator[VoiceConsentResource] = self._list(LIST_VOICE_CONSENTS, params)
        return result

    @method(GET_VOICE_CONSENT)
    async def retrieve(
        self, consent_id: str, **params: Unpack[RequestOptions]
    ) -> VoiceConsentResource:
        """Read what is known of a consent; the recording is not sent back.

        GET /audio/voice_consents/{consent_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentResource = await self._call(
            GET_VOICE_CONSENT, params, path=(consent_id,)
        )
        return result

    @method(UPDATE_VOICE_CONSENT)
    async def update(
        self, consent_id: str, **params: Unpack[AudioVoiceConsentsUpdateParams]
    ) -> VoiceConsentResource:
        """Rename a consent; the recording stays as it is.

        POST /audio/voice_consents/{consent_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentResource = await self._call(
            UPDATE_VOICE_CONSENT, params, path=(consent_id,)
        )
        return result

    @method(DELETE_VOICE_CONSENT)
    async def delete(
        self, consent_id: str, **params: Unpack[RequestOptions]
    ) -> VoiceConsentDeletedResource:
        """Delete a consent and its recording.

        DELETE /audio/voice_consents/{consent_id}. Raises APIStatusError, APIConnectionError.
        """
        result: VoiceConsentDeletedResource = await self._call(
            DELETE_VOICE_CONSENT, params, path=(consent_id,)
        )
        return result


if TYPE_CHECKING:

    class AudioVoiceConsentsWithRawResponse:
        def __init__(self, resource: AudioVoiceConsents) -> None:
            self.create = raw(resource.create)
            self.list = raw(resource.list)
            self.retrieve = raw(resource.retrieve)
            self.update = raw(resource.update)
            self.delete = raw(resource.delete)

    class AudioVoiceConsentsWithStreamingResponse:
        def __init__(self, resource: AudioVoiceConsents) -> None:
            self.create = streaming(resource.create)
            self.list = streaming(resource.list)
            self.retrieve = streaming(resource.retrieve)
            self.update = streaming(resource.update)
            self.delete = streaming(resource.delete)

    class AsyncAudioVoiceConsentsWithRawResponse:
        def __init__(self, resource: AsyncAudioVoiceConsents) -> None:
            self.create = async_raw(resource.create)
            self.list = async_raw(resource.list)
            self.retrieve = async_raw(resource.retrieve)
            self.update = async_raw(resource.update)
            self.delete = async_raw(resource.delete)

    class AsyncAudioVoiceConsentsWithStreamingResponse:
        def __init__(self, resource: AsyncAudioVoiceConsents) -> None:
            self.create = async_streaming(resource.create)
            self.list = async_streaming(resource.list)
            self.retrieve = async_streaming(resource.retrieve)
            self.update = async_streaming(resource.update)
            self.delete = async_streaming(resource.delete)
