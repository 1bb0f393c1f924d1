# Generated from the slice of oai-skills. Do not edit.
"""Operations of oai-skills."""
