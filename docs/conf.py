"""How the documentation is built: ``make docs``; every warning is an error, so a broken link is one."""

from importlib.metadata import version as installed

project = "Harvest"
author = "the people who build Harvest"
release = version = installed("harvest")
language = "en"

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = "Harvest"
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#8a4a14", "color-brand-content": "#8a4a14"},
    "dark_css_variables": {"color-brand-primary": "#e3a56b", "color-brand-content": "#e3a56b"},
}
# nothing is fetched from elsewhere when a page is read
html_show_sourcelink = False
