"""What a person types and sees: the command `beleg` and the web page."""
