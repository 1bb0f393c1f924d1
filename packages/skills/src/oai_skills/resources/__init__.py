# Generated from the slice of oai-skills. Do not edit.
"""Resources of oai-skills."""
