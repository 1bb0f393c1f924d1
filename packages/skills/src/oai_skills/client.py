# Generated from the surface of oai-skills. Do not edit.
"""The clients of oai-skills."""

from __future__ import annotations

from typing import TYPE_CHECKING

import oai_core

from ._version import __version__

if TYPE_CHECKING:
    from .resources.skills import AsyncSkills, Skills


class OpenAI(oai_core.OpenAI):
    """A blocking client, typed for the resources of oai-skills."""

    groups = ("oai_skills.plugin:plugin",)
    distribution = f"oai-skills/{__version__}"

    if TYPE_CHECKING:
        skills: Skills


class AsyncOpenAI(oai_core.AsyncOpenAI):
    """An async client, typed for the resources of oai-skills."""

    groups = ("oai_skills.plugin:plugin",)
    distribution = f"oai-skills/{__version__}"

    if TYPE_CHECKING:
        skills: AsyncSkills
