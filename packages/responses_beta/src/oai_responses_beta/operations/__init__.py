# Generated from the slice of oai-responses-beta. Do not edit.
"""Operations of oai-responses-beta."""
