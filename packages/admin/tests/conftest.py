"""A stand-in for the server, and a client of this package that talks to it."""

from __future__ import annotations

from oai_admin import OpenAI
from tests.wired import wired

wire, client = wired(OpenAI)
