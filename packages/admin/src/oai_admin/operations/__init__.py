# Generated from the slice of oai-admin. Do not edit.
"""Operations of oai-admin."""
