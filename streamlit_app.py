"""The app; `harvest serve` starts it."""

from harvest.ui.app import main

main()
