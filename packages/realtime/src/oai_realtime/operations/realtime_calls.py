# Generated from the operations of realtime.calls. Do not edit.
"""Operations of `realtime.calls`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = [
    "ACCEPT_REALTIME_CALL",
    "CREATE_REALTIME_CALL",
    "HANGUP_REALTIME_CALL",
    "REFER_REALTIME_CALL",
    "REJECT_REALTIME_CALL",
]

CREATE_REALTIME_CALL = Operation(
    "create-realtime-call",
    "POST",
    "/realtime/calls",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeCallsCreateParams",
    body=("sdp", "session"),
    media=("multipart/form-data", "application/sdp"),
    required=("sdp",),
    binary=True,
    part_types={"sdp": "application/sdp", "session": "application/json"},
    whole={"sdp": "application/sdp"},
)

ACCEPT_REALTIME_CALL = Operation(
    "accept-realtime-call",
    "POST",
    "/realtime/calls/{call_id}/accept",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeCallsAcceptParams",
    body=(
        "type",
        "output_modalities",
        "model",
        "instructions",
        "audio",
        "include",
        "tracing",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "reasoning",
        "max_output_tokens",
        "truncation",
        "prompt",
    ),
    required=("type",),
)

HANGUP_REALTIME_CALL = Operation(
    "hangup-realtime-call",
    "POST",
    "/realtime/calls/{call_id}/hangup",
    scope="oai_realtime.components",
    params="oai_core.options:RequestOptions",
)

REFER_REALTIME_CALL = Operation(
    "refer-realtime-call",
    "POST",
    "/realtime/calls/{call_id}/refer",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeCallsReferParams",
    body=("target_uri",),
    required=("target_uri",),
)

REJECT_REALTIME_CALL = Operation(
    "reject-realtime-call",
    "POST",
    "/realtime/calls/{call_id}/reject",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeCallsRejectParams",
    body=("status_code",),
    optional_body=True,
)
