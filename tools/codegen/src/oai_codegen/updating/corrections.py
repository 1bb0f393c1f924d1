"""Corrections of the document that no longer apply."""

from __future__ import annotations

from ..slicing import overlay
from .draft import Draft


def correct(draft: Draft) -> None:
    """Correct the document; a person deletes or rewrites the entries that no longer apply."""
    for package, surface in draft.surfaces.items():
        schemas = draft.table(package, "schemas")
        for name, fault in overlay.add_schemas(draft.document, schemas, draft.is_corrected):
            reason = schemas[name].get("reason", "no reason given")
            draft.decide(
                draft.at_entry(package, "schemas", name),
                f"schemas.{name} ({reason}): {fault}. Delete these lines, and the overlays and "
                "aliases that are there for it",
            )
            if schemas[name].get("reason"):
                surface["schemas"] = {key: it for key, it in schemas.items() if key != name}
        entries = draft.items(package, "overlays")
        failed: set[int] = set()
        for index, fault in overlay.apply(draft.document, entries, draft.is_corrected):
            reason = entries[index].get("reason", "no reason given")
            failed.add(index)
            draft.decide(
                draft.at_entry(package, "overlays", index),
                f"overlays[{index}] ({reason}): {fault}. Delete these lines, or write them anew "
                "for what the document says now",
            )
        if failed:
            surface["overlays"] = [it for i, it in enumerate(entries) if i not in failed]
