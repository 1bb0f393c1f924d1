# Generated from SpendAlertNotificationChannel. Do not edit.
"""SpendAlertNotificationChannel in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Required


class SpendAlertNotificationChannelDict(TypedDict, total=False):
    """`SpendAlertNotificationChannel` as a mapping."""

    type: Required[Literal["email"]]
    recipients: Required[Iterable[str]]
    subject_prefix: str | None
