# Generated from the slice of oai-webhooks. Do not edit.
"""Resources of oai-webhooks."""
