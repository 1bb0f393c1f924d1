"""`oai.types` declares every name once, since checkers differ in which of two they take."""

from __future__ import annotations

from oai_codegen.meta import types_module

PUBLIC = {
    "lab": {
        "Note": "oai_lab.components",
        "Rack": "oai_lab.components",
        "NoteDict": "oai_lab.params",
    },
    "zoo": {"Note": "oai_zoo.components"},
    "responses": {"Note": "oai_responses.components", "Zebra": "oai_responses.components"},
}


def imports(text: str) -> list[str]:
    lines = [line.strip() for line in text.partition("else:")[0].splitlines()]
    return [line for line in lines if line.startswith("from oai_") and "oai_core" not in line]


def test_responses_has_names_that_others_have_too() -> None:
    text = types_module(PUBLIC, {})
    assert imports(text) == [
        "from oai_lab.components import Rack as Rack",
        "from oai_lab.params import *",
        "from oai_responses.components import *",
    ]
    assert '"oai_responses.components": "Note Zebra"' in text


def test_a_surface_may_claim_a_name() -> None:
    text = types_module(PUBLIC, {"Note": "oai_lab.components"})
    assert imports(text) == [
        "from oai_lab.components import *",
        "from oai_lab.params import *",
        "from oai_responses.components import Zebra as Zebra",
    ]
    assert '"oai_lab.components": "Note Rack"' in text
