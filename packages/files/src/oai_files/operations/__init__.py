# Generated from the slice of oai-files. Do not edit.
"""Operations of oai-files."""
