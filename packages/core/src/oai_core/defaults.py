"""Core's own plugins: others come before them and can replace each; each can be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from .auth import Auth, KeyAuth
from .hooks.specs import hookimpl

if TYPE_CHECKING:
    from .config import ClientConfig


@attrs.define(eq=False)
class TransportPlugin:
    """HTTP through httpx."""

    @hookimpl(trylast=True)
    def oai_make_transport(self, config: ClientConfig, blocking: bool) -> Any:
        """Make a transport that opens its client on the first call."""
        from .transport.httpx_transport import AsyncHttpxTransport, HttpxTransport

        return HttpxTransport(config) if blocking else AsyncHttpxTransport(config)


@attrs.define(eq=False)
class AuthPlugin:
    """Bearer keys from the configuration."""

    @hookimpl(trylast=True)
    def oai_make_auth(self, config: ClientConfig) -> Auth:
        """Use the API key and the admin key."""
        return KeyAuth(config.api_key, config.admin_api_key)


@attrs.define(eq=False)
class RetryPlugin:
    """Retries with exponential backoff."""

    @hookimpl(trylast=True)
    def oai_retry_policy(self, config: ClientConfig) -> Any:
        """Use the default policy."""
        from .retries import RetryPolicy

        return RetryPolicy()


OWN = (
    ("oai.transport", TransportPlugin()),
    ("oai.auth", AuthPlugin()),
    ("oai.retries", RetryPlugin()),
)
"""Registered with every client, first."""
LOGGING = "oai.logging"
"""The name of the logging plugin, registered where logging is on."""
