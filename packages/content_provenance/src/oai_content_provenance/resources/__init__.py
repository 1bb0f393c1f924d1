# Generated from the slice of oai-content-provenance. Do not edit.
"""Resources of oai-content-provenance."""
