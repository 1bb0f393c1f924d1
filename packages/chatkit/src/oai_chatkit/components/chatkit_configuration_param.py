# Generated from ChatkitConfigurationParam. Do not edit.
"""ChatkitConfigurationParam."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .automatic_thread_titling_param import AutomaticThreadTitlingParam
    from .file_upload_param import FileUploadParam
    from .history_param import HistoryParam


@component("ChatkitConfigurationParam")
class ChatkitConfigurationParam(Component):
    """`chatkit_configuration` of `client.beta.chatkit.sessions.create`."""

    automatic_thread_titling: AutomaticThreadTitlingParam | None = None
    """Whether threads get titles by themselves."""

    file_upload: FileUploadParam | None = None
    """Whether users may upload files, how many and how large."""

    history: HistoryParam | None = None
    """Whether users see their earlier threads."""
