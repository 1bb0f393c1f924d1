# Generated from create-realtime-client-secret. Do not edit.
"""Parameters of `realtime.client_secrets.create`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from ..components.realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestExpiresAfter,
    )
    from .realtime_create_client_secret_request import (
        RealtimeCreateClientSecretRequestExpiresAfterDict,
        RealtimeCreateClientSecretRequestSessionLike,
    )


class RealtimeClientSecretsCreateParams(RequestOptions, total=False):
    """Parameters of `realtime.client_secrets.create`."""

    expires_after: (
        RealtimeCreateClientSecretRequestExpiresAfter
        | RealtimeCreateClientSecretRequestExpiresAfterDict
    )
    """After what time it expires."""

    session: RealtimeCreateClientSecretRequestSessionLike
    """The session, or its settings."""
