"""Lists that are no plain table: lines, blocks, groups, letters behind names."""
