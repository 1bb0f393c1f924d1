"""What requests take besides the components that the document names for them."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir.models import AliasModel, Model, Module
from ..ir.modules import Modules
from ..problems import Problems
from ..surface import Surface
from .annotations import Widened, needs_param_alias


def widened(surfaces: Mapping[str, Surface], modules: Modules, problems: Problems) -> Widened:
    """Find the models that the surface files name, by schema or by class."""
    found: Widened = {}
    for package, surface in surfaces.items():
        for name, others in surface.widen.items():
            places = {each: _find(each, package, modules) for each in (name, *others)}
            for missing in (each for each, place in places.items() if place is None):
                problems.error(surface.where, f"there is no schema or class {missing!r}")
            widest = places[name]
            if widest is None:
                continue
            model, home = widest
            if isinstance(model, AliasModel) and not needs_param_alias(model, home, modules):
                problems.error(surface.where, f"{name} is a plain value, which nothing widens")
            found[home.schema, model.name] = [it for each in others if (it := places[each])]
    return found


def _find(name: str, package: str, modules: Modules) -> tuple[Model, Module] | None:
    if name in modules.by_schema:
        return modules.by_schema[name].main, modules.by_schema[name]
    classes = (
        (model, module) for module in modules.by_schema.values() for model in module.models()
    )
    return next((it for it in classes if it[1].package == package and it[0].name == name), None)
