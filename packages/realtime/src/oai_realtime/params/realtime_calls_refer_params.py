# Generated from refer-realtime-call. Do not edit.
"""Parameters of `realtime.calls.refer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.options import RequestOptions

if TYPE_CHECKING:
    from typing import Required


class RealtimeCallsReferParams(RequestOptions, total=False):
    """Parameters of `realtime.calls.refer`."""

    target_uri: Required[str]
    """Where the call goes, a `tel:` or `sip:` address."""
