"""A whole upstream document, cut by group as `slice` does it, but without asking for perfection."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

import attrs

from ..documents import Json, load
from ..ownership import assign
from ..problems import CodegenError, Problems, fail
from ..slicing import overlay
from ..slicing.slicer import CORRECTED, check_references, check_shape, clean_document
from ..surface import Surface
from ..workspace import Workspace
from . import prose
from .facts import NOBODY, Facts


def from_document(
    workspace: Workspace, document: Json, where: str, surfaces: Mapping[str, Surface]
) -> Facts:
    """Understand a document with the groups and corrections of this workspace.

    Corrections that no longer apply and keywords that nobody knows become notes. CodegenError for
    what is no document, or refers to schemas that it lacks.
    """
    problems = Problems()
    try:
        check_shape(document, problems)
        raw, document = document, deepcopy(document)
        notes, added = _corrected(workspace, document)
        check_references(document, problems)
        config = workspace.read("groups.yaml")
        ownership = assign(document, config, added)
        cleaned, _ = clean_document(document, problems)
    except CodegenError as error:
        located = [attrs.evolve(one, location=f"{where}: {one.location}") for one in error.problems]
        raise CodegenError(located) from None
    except (LookupError, TypeError, AttributeError) as error:
        raise fail(where, f"is not a sound OpenAPI document: {error!r}") from error
    hooks = next((name for name, one in config["groups"].items() if one.get("webhooks")), NOBODY)
    slices: dict[str, Json] = {}

    def part(group: str) -> Json:
        return slices.setdefault(
            group, {"paths": {}, "components": {"schemas": {}}, "webhooks": {}}
        )

    for path, item in cleaned["paths"].items():
        part(ownership.paths.get(path, NOBODY))["paths"][path] = item
    owners = ownership.everything
    for name, schema in cleaned["components"]["schemas"].items():
        part(owners.get(name, NOBODY))["components"]["schemas"][name] = schema
    if cleaned["webhooks"]:
        part(hooks)["webhooks"] = cleaned["webhooks"]
    return Facts(
        where,
        str(document["info"]["version"]),
        slices,
        surfaces,
        prose=None if CORRECTED in raw else prose.digests(raw),
        notes=(*notes, *(f"{one.location}: {one.message}" for one in problems)),
    )


def _corrected(workspace: Workspace, document: Json) -> tuple[list[str], dict[str, str]]:
    """Apply the overlays of all surface files; what was odd, and the owners of added schemas."""
    notes: list[str] = []
    added: dict[str, str] = {}
    applied = CORRECTED in document
    for package in workspace.packages():
        surface = load(package.surface_path)
        where = f"{package.name}/slice/surface.yaml"
        ours: Json = surface.get("schemas", {})
        there = ours.keys() & document["components"]["schemas"].keys()
        if not applied:
            notes += [f"{where}: schemas.{name}: the document has it now" for name in sorted(there)]
            ours = {name: entry for name, entry in ours.items() if name not in there}
        added.update(dict.fromkeys(ours, package.name))
        notes += [f"{where}: {x}: {y}" for x, y in overlay.add_schemas(document, ours, applied)]
        faults = overlay.apply(document, surface.get("overlays", []), applied)
        notes += [f"{where}: overlays[{index}]: {fault}" for index, fault in faults]
    return notes, added
