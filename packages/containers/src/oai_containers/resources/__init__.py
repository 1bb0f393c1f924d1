# Generated from the slice of oai-containers. Do not edit.
"""Resources of oai-containers."""
