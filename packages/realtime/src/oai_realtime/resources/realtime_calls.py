# Generated from the resource realtime.calls. Do not edit.
"""Calls by WebRTC or SIP."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oai_core.resources import AsyncResource, Resource, method

from ..operations.realtime_calls import (
    ACCEPT_REALTIME_CALL,
    CREATE_REALTIME_CALL,
    HANGUP_REALTIME_CALL,
    REFER_REALTIME_CALL,
    REJECT_REALTIME_CALL,
)

if TYPE_CHECKING:
    from oai_core.options import RequestOptions
    from oai_core.raw import BinaryResponse, async_raw, async_streaming, raw, streaming

    from ..params.realtime_calls_accept_params import RealtimeCallsAcceptParams
    from ..params.realtime_calls_create_params import RealtimeCallsCreateParams
    from ..params.realtime_calls_refer_params import RealtimeCallsReferParams
    from ..params.realtime_calls_reject_params import RealtimeCallsRejectParams


class RealtimeCalls(Resource):
    """Calls by WebRTC or SIP."""

    if TYPE_CHECKING:
        with_raw_response: RealtimeCallsWithRawResponse
        with_streaming_response: RealtimeCallsWithStreamingResponse

    @method(CREATE_REALTIME_CALL)
    def create(self, **params: Unpack[RealtimeCallsCreateParams]) -> BinaryResponse:
        """Offer a WebRTC call; the answer is SDP, and its `Location` header names the call.

        POST /realtime/calls. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = self._call(CREATE_REALTIME_CALL, params)
        return result

    @method(ACCEPT_REALTIME_CALL)
    def accept(self, call_id: str, **params: Unpack[RealtimeCallsAcceptParams]) -> None:
        """Take an incoming SIP call and set up its session.

        POST /realtime/calls/{call_id}/accept. Raises APIStatusError, APIConnectionError.
        """
        result: None = self._call(ACCEPT_REALTIME_CALL, params, path=(call_id,))
        return result

    @method(HANGUP_REALTIME_CALL)
    def hangup(self, call_id: str, **params: Unpack[RequestOptions]) -> None:
        """End a call, whether it came by SIP or by WebRTC.

        POST /realtime/calls/{call_id}/hangup. Raises APIStatusError, APIConnectionError.
        """
        result: None = self._call(HANGUP_REALTIME_CALL, params, path=(call_id,))
        return result

    @method(REFER_REALTIME_CALL)
    def refer(self, call_id: str, **params: Unpack[RealtimeCallsReferParams]) -> None:
        """Hand a SIP call over to another number or address.

        POST /realtime/calls/{call_id}/refer. Raises APIStatusError, APIConnectionError.
        """
        result: None = self._call(REFER_REALTIME_CALL, params, path=(call_id,))
        return result

    @method(REJECT_REALTIME_CALL)
    def reject(self, call_id: str, **params: Unpack[RealtimeCallsRejectParams]) -> None:
        """Turn an incoming SIP call down, with status 603 unless told otherwise.

        POST /realtime/calls/{call_id}/reject. Raises APIStatusError, APIConnectionError.
        """
        result: None = self._call(REJECT_REALTIME_CALL, params, path=(call_id,))
        return result


class AsyncRealtimeCalls(AsyncResource):
    """Calls by WebRTC or SIP."""

    if TYPE_CHECKING:
        with_raw_response: AsyncRealtimeCallsWithRawResponse
        with_streaming_response: AsyncRealtimeCallsWithStreamingResponse

    @method(CREATE_REALTIME_CALL)
    async def create(self, **params: Unpack[RealtimeCallsCreateParams]) -> BinaryResponse:
        """Offer a WebRTC call; the answer is SDP, and its `Location` header names the call.

        POST /realtime/calls. Raises APIStatusError, APIConnectionError.
        """
        result: BinaryResponse = await self._call(CREATE_REALTIME_CALL, params)
        return result

    @method(ACCEPT_REALTIME_CALL)
    async def accept(self, call_id: str, **params: Unpack[RealtimeCallsAcceptParams]) -> None:
        """Take an incoming SIP call and set up its session.

        POST /realtime/calls/{call_id}/accept. Raises APIStatusError, APIConnectionError.
        """
        result: None = await self._call(ACCEPT_REALTIME_CALL, params, path=(call_id,))
        return result

    @method(HANGUP_REALTIME_CALL)
    async def hangup(self, call_id: str, **params: Unpack[RequestOptions]) -> None:
        """End a call, whether it came by SIP or by WebRTC.

        POST /realtime/calls/{call_id}/hangup. Raises APIStatusError, APIConnectionError.
        """
        result: None = await self._call(HANGUP_REALTIME_CALL, params, path=(call_id,))
        return result

    @method(REFER_REALTIME_CALL)
    async def refer(self, call_id: str, **params: Unpack[RealtimeCallsReferParams]) -> None:
        """Hand a SIP call over to another number or address.

        POST /realtime/calls/{call_id}/refer. Raises APIStatusError, APIConnectionError.
        """
        result: None = await self._call(REFER_REALTIME_CALL, params, path=(call_id,))
        return result

    @method(REJECT_REALTIME_CALL)
    async def reject(self, call_id: str, **params: Unpack[RealtimeCallsRejectParams]) -> None:
        """Turn an incoming SIP call down, with status 603 unless told otherwise.

        POST /realtime/calls/{call_id}/reject. Raises APIStatusError, APIConnectionError.
        """
        result: None = await self._call(REJECT_REALTIME_CALL, params, path=(call_id,))
        return result


if TYPE_CHECKING:

    class RealtimeCallsWithRawResponse:
        def __init__(self, resource: RealtimeCalls) -> None:
            self.create = raw(resource.create)
            self.accept = raw(resource.accept)
            self.hangup = raw(resource.hangup)
            self.refer = raw(resource.refer)
            self.reject = raw(resource.reject)

    class RealtimeCallsWithStreamingResponse:
        def __init__(self, resource: RealtimeCalls) -> None:
            self.create = streaming(resource.create)
            self.accept = streaming(resource.accept)
            self.hangup = streaming(resource.hangup)
            self.refer = streaming(resource.refer)
            self.reject = streaming(resource.reject)

    class AsyncRealtimeCallsWithRawResponse:
        def __init__(self, resource: AsyncRealtimeCalls) -> None:
            self.create = async_raw(resource.create)
            self.accept = async_raw(resource.accept)
            self.hangup = async_raw(resource.hangup)
            self.refer = async_raw(resource.refer)
            self.reject = async_raw(resource.reject)

    class AsyncRealtimeCallsWithStreamingResponse:
        def __init__(self, resource: AsyncRealtimeCalls) -> None:
            self.create = async_streaming(resource.create)
            self.accept = async_streaming(resource.accept)
            self.hangup = async_streaming(resource.hangup)
            self.refer = async_streaming(resource.refer)
            self.reject = async_streaming(resource.reject)
