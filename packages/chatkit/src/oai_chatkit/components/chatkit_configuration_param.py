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
    file_upload: FileUploadParam | None = None
    history: HistoryParam | None = None
