"""Slices the OpenAPI document and generates the packages of oai from the slices."""
