# Generated from the slice of oai-lab. Do not edit.
"""Resources of oai-lab."""
