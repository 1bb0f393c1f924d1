# Generated from the slice of oai-responses. Do not edit.
"""Resources of oai-responses."""
