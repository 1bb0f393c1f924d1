# Generated from ApiKeyList. Do not edit.
"""ApiKeyList."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .admin_api_key import AdminApiKey


@component("ApiKeyList")
class ApiKeyList(Component):
    """Page of `client.admin.organization.admin_api_keys.list`."""

    object: Literal["list"] = "list"
    data: list[AdminApiKey]
    """Items of this page."""

    has_more: bool
    """Whether there are items after these."""

    first_id: str | None = None
    """Id of the first item of the page."""

    last_id: str | None = None
    """Id of the last item of the page; the cursor for the next one."""
