"""Takes pictures of the page over the sample articles, for the README: `python tests/screenshots.py FOLDER`."""

import shutil
import sys
import tempfile
from pathlib import Path

from newsdesk import served
from playwright.sync_api import Page, sync_playwright

SEEDS = Path(__file__).resolve().parent.parent / "seeds" / "articles"
WIDE, PHONE = {"width": 1400, "height": 900}, {"width": 390, "height": 844}
PICTURES = {
    "light": {"locale": "en-GB", "viewport": WIDE},
    "dark": {"locale": "en-GB", "viewport": WIDE, "color_scheme": "dark"},
    "german": {"locale": "de-DE", "viewport": WIDE},
    "phone": {"locale": "de-DE", "viewport": PHONE, "device_scale_factor": 2},
}


def main(folder: Path) -> None:
    """Write a picture of the chat and of the articles in every look into the folder."""
    from index.sync import sync
    from rag import Chatbot
    from ui.web import app

    folder.mkdir(parents=True, exist_ok=True)
    browser_at = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with tempfile.TemporaryDirectory() as place:
        sync(Path(place), [SEEDS])
        with served(app(Chatbot.open(place))) as url, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=browser_at, args=["--no-sandbox", "--disable-gpu"])
            for name, look in PICTURES.items():
                context = browser.new_context(**look)
                _take(context.new_page(), url, folder, name, "de" if look["locale"] == "de-DE" else "en")
                context.close()
            browser.close()


def _take(page: Page, url: str, folder: Path, name: str, language: str) -> None:
    asked, tab, narrow, languages = {
        "de": ("Hat Putin Trump gratuliert?", "Artikel", "Eingrenzen", "Sprachen der Artikel"),
        "en": ("Did Putin congratulate Trump?", "Articles", "Narrow down", "Languages of the articles"),
    }[language]
    page.goto(url)
    page.locator(".welcome").wait_for()
    page.locator("#question textarea").fill(asked)
    page.keyboard.press("Enter")
    page.locator(".citation").first.wait_for()
    page.locator("#article mark").wait_for()
    page.mouse.move(0, 0)
    page.wait_for_timeout(500)  # what moves has come to rest
    page.screenshot(path=folder / f"{name}-chat.png")
    page.get_by_role("button", name=narrow).click()
    page.get_by_label(languages).click()
    page.get_by_role("option").first.wait_for()
    page.wait_for_timeout(500)
    page.screenshot(path=folder / f"{name}-narrow.png")
    page.keyboard.press("Escape")
    page.get_by_role("tab", name=tab).click()
    page.locator(".shelf button").nth(1).click()
    page.locator("#whole h2").wait_for()
    page.wait_for_timeout(500)
    page.screenshot(path=folder / f"{name}-articles.png")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(Path(sys.argv[1]))
