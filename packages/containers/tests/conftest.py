"""A server that answers from a script, and clients of this package that talk to it."""

from __future__ import annotations

from oai_containers import AsyncOpenAI, OpenAI
from tests.scripted import scripted

server = scripted(OpenAI, AsyncOpenAI)
