# Generated from the slice of oai-moderations. Do not edit.
"""Resources of oai-moderations."""
