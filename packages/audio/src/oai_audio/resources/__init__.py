# Generated from the slice of oai-audio. Do not edit.
"""Resources of oai-audio."""
