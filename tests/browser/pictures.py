"""Takes the pictures of the documentation anew: python tests/browser/pictures.py SITE, from the top of the project."""

import argparse
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

PICTURES = {
    "post": ("2018/04/12/how-china-extracts-televised-confessions-from-human-rights-defenders", 860, "light"),
    "organisation": ("organisations/ishr", 860, "light"),
    "dark": ("organisations/ishr", 860, "dark"),
    "phone": ("2018/04/12/how-china-extracts-televised-confessions-from-human-rights-defenders", 360, "light"),
}
"""Names of files in docs/assets, each with its page, its width and its colours."""


def main() -> None:
    """Take them."""
    parser = argparse.ArgumentParser(description="Take the pictures of the documentation anew.")
    parser.add_argument("site", type=Path)
    site = parser.parse_args().site.resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, (path, width, scheme) in PICTURES.items():
            page = browser.new_page(viewport={"width": width, "height": 1000}, color_scheme=scheme)
            page.goto((site / path / "index.html").as_uri())
            page.screenshot(path=f"docs/assets/{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
