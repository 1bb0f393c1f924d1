# Generated from the slice of oai-files. Do not edit.
"""Resources of oai-files."""
