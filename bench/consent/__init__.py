"""What the small model of headings and wishes is made from: examples that we wrote, and the script that makes it."""
