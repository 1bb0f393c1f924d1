"""Skills and their versions."""

from __future__ import annotations

from ...routing import Route
from . import handlers, versions

_ONE = "/skills/{skill_id}"
_VERSIONS = f"{_ONE}/versions"
_VERSION = f"{_VERSIONS}/{{version}}"


class SkillsGroup:
    """The operations under /skills."""

    name = "skills"
    routes = (
        Route("POST", "/skills", handlers.create),
        Route("GET", "/skills", handlers.list_skills),
        Route("GET", _ONE, handlers.retrieve),
        Route("POST", _ONE, handlers.update),
        Route("DELETE", _ONE, handlers.delete),
        Route("GET", f"{_ONE}/content", handlers.content),
        Route("POST", _VERSIONS, versions.create),
        Route("GET", _VERSIONS, versions.list_versions),
        Route("GET", _VERSION, versions.retrieve),
        Route("DELETE", _VERSION, versions.delete),
        Route("GET", f"{_VERSION}/content", versions.content),
    )
