# Generated from the surface of oai-files. Do not edit.
"""The clients of oai-files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.files import AsyncFiles, Files
    from .resources.uploads import AsyncUploads, Uploads


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-files."""

    groups = ("oai_files.plugin:plugin",)
    distribution = f"oai-files/{__version__}"

    if TYPE_CHECKING:
        files: Files
        uploads: Uploads


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-files."""

    groups = ("oai_files.plugin:plugin",)
    distribution = f"oai-files/{__version__}"

    if TYPE_CHECKING:
        files: AsyncFiles
        uploads: AsyncUploads
