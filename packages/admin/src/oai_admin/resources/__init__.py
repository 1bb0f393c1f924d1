# Generated from the slice of oai-admin. Do not edit.
"""Resources of oai-admin."""
