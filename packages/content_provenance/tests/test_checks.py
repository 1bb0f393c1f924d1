"""Checks of provenance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from oai_content_provenance import (
    C2PAProvenanceResult,
    ContentProvenanceCheck,
    SynthIDProvenanceResult,
)
from oai_core.components import UnknownComponent

FORM = b"""\
--B
Content-Disposition: form-data; name="file"; filename="cat.png"
Content-Type: image/png

cat
--B--
"""


def test_a_check(server: Any, tmp_path: Path) -> None:
    path = tmp_path / "cat.png"
    path.write_bytes(b"cat")
    manifest = {
        "type": "c2pa",
        "outcome": "detected",
        "validation_state": "valid",
        "issuer": "OpenAI",
        "model": "gpt-image-test",
        "generated_at": "2026-01-01T00:00:00Z",
    }
    watermark = {"type": "synthid", "outcome": "not_detected", "model": None, "generated_at": None}
    answer = {
        "object": "content_provenance_check",
        "created_at": 1,
        "results": [manifest, watermark, {"type": "smell", "outcome": "detected"}],
    }
    server.reply(answer)
    found = server(lambda c: c.content_provenance_checks.create(file=path))
    assert server.form == FORM
    assert server.target == "POST /content_provenance_checks"
    assert [type(result) for result in found.results] == [
        C2PAProvenanceResult,
        SynthIDProvenanceResult,
        UnknownComponent,
    ]
    assert found.results[1].model is None
    assert found.to_dict() == answer
    assert type(found) is ContentProvenanceCheck
