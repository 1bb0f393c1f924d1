"""The parts of the API that the emulator plays. A new part is a module here and a line below."""

from __future__ import annotations

from ..routing import Group
from .assistants import AssistantsGroup
from .audio import AudioGroup
from .batches import BatchesGroup
from .chat import ChatGroup
from .completions import CompletionsGroup
from .containers import ContainersGroup
from .conversations import ConversationsGroup
from .embeddings import EmbeddingsGroup
from .files import FilesGroup
from .fine_tuning import FineTuningGroup
from .images import ImagesGroup
from .models import ModelsGroup
from .moderations import ModerationsGroup
from .responses import ResponsesGroup
from .skills import SkillsGroup
from .uploads import UploadsGroup
from .vector_stores import VectorStoresGroup
from .videos import VideosGroup

GROUPS: tuple[Group, ...] = (
    ResponsesGroup(),
    ConversationsGroup(),
    ChatGroup(),
    CompletionsGroup(),
    EmbeddingsGroup(),
    ModerationsGroup(),
    FilesGroup(),
    UploadsGroup(),
    ModelsGroup(),
    BatchesGroup(),
    VectorStoresGroup(),
    AssistantsGroup(),
    FineTuningGroup(),
    VideosGroup(),
    ContainersGroup(),
    SkillsGroup(),
    AudioGroup(),
    ImagesGroup(),
)
