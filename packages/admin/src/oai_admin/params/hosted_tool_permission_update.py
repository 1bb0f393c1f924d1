# Generated from HostedToolPermissionUpdate. Do not edit.
"""HostedToolPermissionUpdate in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class HostedToolPermissionUpdateDict(TypedDict, total=False):
    """`HostedToolPermissionUpdate` as a mapping."""

    enabled: Required[bool]
