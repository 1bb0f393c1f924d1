# Generated from AdminApiKeysDeleteResponse. Do not edit.
"""AdminApiKeysDeleteResponse."""

from __future__ import annotations

from typing import Literal

from oai_core.components import Component, component


@component("AdminApiKeysDeleteResponse")
class AdminApiKeysDeleteResponse(Component):
    """Result of `client.admin.organization.admin_api_keys.delete`."""

    id: str
    """Unique id."""

    object: Literal["organization.admin_api_key.deleted"] = "organization.admin_api_key.deleted"
    deleted: bool
    """Whether it is gone."""
