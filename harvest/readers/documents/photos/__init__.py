"""Photos and their captions: which picture, whose words."""
