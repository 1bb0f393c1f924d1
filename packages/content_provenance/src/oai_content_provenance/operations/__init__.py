# Generated from the slice of oai-content-provenance. Do not edit.
"""Operations of oai-content-provenance."""
