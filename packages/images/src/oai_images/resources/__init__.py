# Generated from the slice of oai-images. Do not edit.
"""Resources of oai-images."""
