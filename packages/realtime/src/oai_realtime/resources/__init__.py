# Generated from the slice of oai-realtime. Do not edit.
"""Resources of oai-realtime."""
