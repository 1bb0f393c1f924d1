# Generated from the slice of oai-images. Do not edit.
"""Operations of oai-images."""
