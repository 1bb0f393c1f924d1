"""What is written by hand: signatures of webhooks."""
