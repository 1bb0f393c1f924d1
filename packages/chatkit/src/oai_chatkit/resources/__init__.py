# Generated from the slice of oai-chatkit. Do not edit.
"""Resources of oai-chatkit."""
