# Generated from the operations of realtime.client_secrets. Do not edit.
"""Operations of `realtime.client_secrets`."""

from __future__ import annotations

from oai_core.operations import Operation

__all__ = ["CREATE_REALTIME_CLIENT_SECRET"]

CREATE_REALTIME_CLIENT_SECRET = Operation(
    "create-realtime-client-secret",
    "POST",
    "/realtime/client_secrets",
    scope="oai_realtime.components",
    params="oai_realtime.params:RealtimeClientSecretsCreateParams",
    body=("expires_after", "session"),
    result="RealtimeCreateClientSecretResponse",
)
