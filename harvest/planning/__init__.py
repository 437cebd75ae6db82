"""What people do beside coding, worked out of the journal: dreams and their groups, statements, pledges; undo."""
