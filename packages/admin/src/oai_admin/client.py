# Generated from the surface of oai-admin. Do not edit.
"""The clients of oai-admin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.admin import Admin, AsyncAdmin


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-admin."""

    groups = ("oai_admin.plugin:plugin",)
    distribution = f"oai-admin/{__version__}"

    if TYPE_CHECKING:
        admin: Admin


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-admin."""

    groups = ("oai_admin.plugin:plugin",)
    distribution = f"oai-admin/{__version__}"

    if TYPE_CHECKING:
        admin: AsyncAdmin
