"""What is written by hand: sound on its way to the server, and back."""
