"""A server that answers from a script."""

from __future__ import annotations

from oai_chat import AsyncOpenAI, OpenAI
from tests.scripted import scripted

server = scripted(OpenAI, AsyncOpenAI)
