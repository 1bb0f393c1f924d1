# Generated from the slice of oai-lab. Do not edit.
"""Operations of oai-lab."""
