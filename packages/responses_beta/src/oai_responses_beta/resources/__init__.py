# Generated from the slice of oai-responses-beta. Do not edit.
"""Resources of oai-responses-beta."""
