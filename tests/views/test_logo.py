"""A logo comes from any file people have, is judged by what is in it, and is kept small enough for the settings."""

import random

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from app import settings
from app.models.company_setting import LONGEST
from app.trouble import Refused
from app.views import logo
from app.views.logo import BOX, KEPT, read_logo

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#ff0000"/>{}</svg>'


def picture(width, height, colour="#3366cc"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def saved(image, path, kind):
    assert image.save(str(path), kind)
    return path


def kept(data):
    image = QImage.fromData(data, "PNG")
    assert not image.isNull()
    assert len(data) <= KEPT
    assert len(settings.to_text(settings.COMPANY_LOGO, data)) <= LONGEST
    return image


def test_a_small_png_is_kept_as_large_as_it_is(tmp_path):
    image = kept(read_logo(saved(picture(120, 60), tmp_path / "logo.png", "PNG")))
    assert image.size() == QSize(120, 60)
    assert image.pixelColor(5, 5).name() == "#3366cc"


@pytest.mark.parametrize(("width", "height"), [(4000, 500), (500, 4000), (1000, 1000)])
def test_a_large_picture_is_scaled_down_in_its_proportions(tmp_path, width, height):
    image = kept(read_logo(saved(picture(width, height), tmp_path / "logo.png", "PNG")))
    assert image.width() <= BOX.width()
    assert image.height() <= BOX.height()
    assert image.width() / image.height() == pytest.approx(width / height, rel=0.05)


def test_a_photograph_is_scaled_until_it_fits_into_the_settings(tmp_path):
    dice = random.Random(1)
    noise = QImage(dice.randbytes(640 * 320 * 4), 640, 320, QImage.Format.Format_RGB32)
    kept(read_logo(saved(noise, tmp_path / "noise.png", "PNG")))


def test_what_counts_is_what_is_in_the_file_not_its_name(tmp_path):
    path = saved(picture(30, 30), tmp_path / "logo.txt", "JPG")
    assert kept(read_logo(path)).size() == QSize(30, 30)


def test_a_drawing_becomes_a_sharp_picture(tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(""))
    image = kept(read_logo(path))
    assert image.size() == QSize(640, 320)
    assert image.pixelColor(320, 160).name() == "#ff0000"


def test_where_a_drawing_has_nothing_one_sees_through(tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>')
    assert kept(read_logo(path)).pixelColor(1, 1).alpha() == 0


@pytest.mark.parametrize("inside", ['<image href="/etc/passwd" width="9" height="9"/>', "<foreignObject/>"])
def test_a_drawing_that_reaches_for_other_files_is_refused(tmp_path, inside):
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(inside))
    with pytest.raises(Refused, match="as PNG"):
        read_logo(path)


def test_a_drawing_that_grows_by_declarations_is_refused(tmp_path):
    path = tmp_path / "bomb.svg"
    path.write_text('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;"))
    with pytest.raises(Refused, match="as PNG"):
        read_logo(path)


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"\x89PNG\r\n\x1a\nbroken", b"GIF89a" + bytes(40), b"<svg"])
def test_what_is_no_picture_is_refused_by_its_name(tmp_path, content):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(Refused, match=r"logo\.png holds no picture"):
        read_logo(path)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path, monkeypatch):
    path = saved(picture(100, 100), tmp_path / "logo.png", "PNG")
    monkeypatch.setattr(logo, "LARGEST", 50)
    with pytest.raises(Refused, match="larger than"):
        read_logo(path)


def test_a_picture_of_too_many_points_is_refused(tmp_path, monkeypatch):
    path = saved(picture(300, 10), tmp_path / "wide.png", "PNG")
    monkeypatch.setattr(logo, "WIDEST", 200)
    with pytest.raises(Refused, match="200 × 200 points"):
        read_logo(path)


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(Refused, match=r"nothing\.png cannot be read"):
        read_logo(tmp_path / "nothing.png")


def test_the_logo_is_shown_on_white(qtbot, jobs):
    field = logo.LogoField(jobs)
    qtbot.addWidget(field)
    field.show()
    assert not field.remove_button.isEnabled()
    assert field.picture.accessibleName() == "No logo yet"
    red = picture(200, 100, "#ff0000")
    field.show_value(logo._small_png(red))
    image = field.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor(Qt.GlobalColor.red)
    assert image.pixelColor(4, 4) == QColor(Qt.GlobalColor.white)
    assert field.picture.accessibleName() == "The logo"
