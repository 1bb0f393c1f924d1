# Generated from the slice of oai-webhooks. Do not edit.
"""Operations of oai-webhooks."""
