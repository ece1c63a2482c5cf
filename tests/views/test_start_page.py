"""The first page: three ways in, what was opened before, and why something did not open."""

import pytest

from app.views.start_page import SHOWN, WIDTH, StartPage

STORES = ["/home/anna/Kontor/Nordvik & Co.kontor", "/a/very/long/way/" * 12 + "Cluj.kontor", "postgresql://anna@office:5433/crm"]


@pytest.fixture
def page(qtbot):
    page = StartPage(STORES)
    qtbot.addWidget(page)
    page.resize(800, 560)
    page.show()
    return page


def test_a_first_start_offers_a_new_company_the_demo_and_a_file(qtbot):
    page = StartPage([])
    qtbot.addWidget(page)
    page.show()
    for button, signal in (
        (page.new_button, page.new_requested),
        (page.demo_button, page.demo_requested),
        (page.open_button, page.open_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    assert page.recent == []


def test_a_store_opened_before_is_one_click_away(qtbot, page):
    for button, store in zip(page.recent, STORES, strict=True):
        with qtbot.waitSignal(page.recent_requested, check_params_cb=lambda asked, store=store: asked == store):
            button.click()


def test_names_are_shown_as_they_are_and_long_ways_are_shortened(page):
    first, second, third = page.recent
    assert first.text().startswith("Nordvik && Co  –  ")
    assert first.accessibleName().startswith("Nordvik & Co")
    assert "…" in second.text()
    assert second.width() <= WIDTH
    assert third.text() == "crm on office"


def test_only_the_newest_stores_stand_here(qtbot):
    page = StartPage([f"/tmp/{n}.kontor" for n in range(10)])
    qtbot.addWidget(page)
    assert len(page.recent) == SHOWN


def test_why_it_did_not_open_is_said_and_taken_away_again(page):
    page.say("letter.kontor is not a company file of Kontor. Choose another one; nothing was changed.")
    assert page.problem.isVisible()
    page.say("")
    assert not page.problem.isVisible()


def test_it_fits_into_the_smallest_window(page):
    page.say("x " * 120)
    assert page.minimumSizeHint().width() <= 700
    assert page.minimumSizeHint().height() <= 620
