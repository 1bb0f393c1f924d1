# Generated from the slice of oai-models. Do not edit.
"""Resources of oai-models."""
