"""Takes the pictures of the documentation anew: python tests/browser/pictures.py SITE, from the top of the project.

SITE is what `muniment build --folder` makes.
"""

import argparse
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = {
    "post": ("2018/04/12/how-china-extracts-televised-confessions-from-human-rights-defenders", 860, "light"),
    "organisation": ("organisations/ishr", 860, "light"),
    "dark": ("organisations/ishr", 860, "dark"),
    "search": ("search/#q=interpol notices", 860, "light"),
    "phone": ("2018/04/12/how-china-extracts-televised-confessions-from-human-rights-defenders", 360, "light"),
}
"""Names of files in docs/assets, each with its page, what is asked on it, its width and its colours."""

HEIGHTS = {"search": 560}
"""Of pictures that show less than others."""


def main() -> None:
    """Take them."""
    parser = argparse.ArgumentParser(description="Take the pictures of the documentation anew.")
    parser.add_argument("site", type=Path)
    site = parser.parse_args().site.resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, (path, width, scheme) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": HEIGHTS.get(name, 1000)}, color_scheme=scheme)
            folder, _, question = path.partition("#")
            page.goto(f"{(site / folder / 'index.html').as_uri()}#{question}")
            page.wait_for_selector(".excerpt mark" if question else "h1")
            page.screenshot(path=f"docs/assets/{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
