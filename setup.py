"""What pyproject.toml cannot say: the wheel carries codebooks, sample and app, which lie outside the package.

They go to ``harvest/_shipped`` in the order they have here (which files: ``package-data`` in pyproject.toml);
``harvest/shipped.py`` finds them in either place. The package list is here because in pyproject.toml setuptools takes
either a search or a list, and this is both.
"""

from setuptools import find_namespace_packages, setup
from setuptools.command.build_py import build_py

SHIPPED = "harvest._shipped"
# not find_packages: folders such as ui/desk/js hold files that go along and no Python
FOUND = find_namespace_packages(include=["harvest", "harvest.*"], exclude=["*__pycache__*"])


class OnlyTheApp(build_py):
    """Of the Python files at the top level the wheel carries the app's main script alone."""

    def find_package_modules(self, package: str, package_dir: str) -> list[tuple[str, str, str]]:
        """The modules of a package as (package, name, file)."""
        found = super().find_package_modules(package, package_dir)
        return [module for module in found if package != SHIPPED or module[1] == "streamlit_app"]


setup(packages=[*FOUND, SHIPPED], package_dir={SHIPPED: "."}, cmdclass={"build_py": OnlyTheApp})
