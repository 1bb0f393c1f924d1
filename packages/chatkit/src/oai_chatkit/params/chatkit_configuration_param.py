# Generated from ChatkitConfigurationParam. Do not edit.
"""ChatkitConfigurationParam in requests, as plain mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..components.automatic_thread_titling_param import AutomaticThreadTitlingParam
    from ..components.file_upload_param import FileUploadParam
    from ..components.history_param import HistoryParam
    from .automatic_thread_titling_param import AutomaticThreadTitlingParamDict
    from .file_upload_param import FileUploadParamDict
    from .history_param import HistoryParamDict


class ChatkitConfigurationParamDict(TypedDict, total=False):
    """`ChatkitConfigurationParam` as a mapping."""

    automatic_thread_titling: AutomaticThreadTitlingParam | AutomaticThreadTitlingParamDict
    file_upload: FileUploadParam | FileUploadParamDict
    history: HistoryParam | HistoryParamDict
