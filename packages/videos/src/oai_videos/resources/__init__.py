# Generated from the slice of oai-videos. Do not edit.
"""Resources of oai-videos."""
