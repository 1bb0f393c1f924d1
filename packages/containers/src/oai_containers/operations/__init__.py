# Generated from the slice of oai-containers. Do not edit.
"""Operations of oai-containers."""
