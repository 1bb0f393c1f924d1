# Generated from ChatSessionChatkitConfiguration. Do not edit.
"""ChatSessionChatkitConfiguration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oai_core.components import Component, component

if TYPE_CHECKING:
    from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from .chat_session_file_upload import ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory


@component("ChatSessionChatkitConfiguration")
class ChatSessionChatkitConfiguration(Component):
    """`chatkit_configuration` of `ChatSessionResource`."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles by themselves."""

    file_upload: ChatSessionFileUpload
    """Whether users may upload files, how many and how large."""

    history: ChatSessionHistory
    """Whether users see their earlier threads."""
