"""Icons: every one that is used is shipped, takes the theme's colours, and is sharp at every scale."""

import ast
import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QFile, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app import resources
from app.views import icons, style_pictures, theme

APP = Path(icons.__file__).parent.parent
pytestmark = pytest.mark.usefixtures("qapp")  # nothing can be drawn without
SHIPPED = resources.names("icons", ".svg")


def used(tree):
    """The icon names in a module: the first text of icon("…"), and whatever is handed on as icon="…"."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        texts = [arg.value for arg in node.args[:1] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name in ("icon", "EmptyState"):
            yield from texts
        for keyword in node.keywords:
            if keyword.arg == "icon" and isinstance(keyword.value, ast.Constant) and keyword.value.value:
                yield keyword.value.value


@pytest.fixture
def light_afterwards(qapp):
    yield
    theme.apply(qapp, "light")


def strongest(picture):
    """The colour of the picture's most opaque point."""
    image = picture.toImage()
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(points, key=QColor.alpha)


def close(one, other):
    return all(abs(a - b) <= 12 for a, b in zip(one.getRgb()[:3], QColor(other).getRgb()[:3], strict=True))


def test_the_search_for_used_names_finds_them():
    found = set(used(ast.parse('icon("plus"); icons.icon("x", "muted"); action("Save", icon="star"); icon(name)')))
    assert found == {"plus", "x", "star"}


@pytest.mark.parametrize("path", sorted(APP.rglob("*.py")), ids=lambda path: path.relative_to(APP).as_posix())
def test_every_icon_a_module_uses_is_shipped(path):
    assert set(used(ast.parse(path.read_text("utf-8")))) - set(SHIPPED) == set()


@pytest.mark.parametrize("name", SHIPPED)
def test_every_shipped_icon_is_a_drawing_without_a_colour_of_its_own(name):
    drawing = resources.data(f"icons/{name}.svg")
    assert QSvgRenderer(QByteArray(drawing)).isValid()
    assert b"currentColor" in drawing
    assert b"href" not in drawing
    assert b"<script" not in drawing


def test_the_icons_licence_is_shipped_with_them():
    assert "MIT License" in resources.text("icons/LICENSE.txt")


def test_an_unknown_name_is_found_when_the_icon_is_made():
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


@pytest.mark.parametrize("look", theme.THEMES.values(), ids=lambda look: look.name)
def test_an_icon_made_once_follows_theme_and_state(qapp, light_afterwards, look):
    made, on_button = icons.icon("plus"), icons.icon("plus", "accent_text")
    theme.apply(qapp, look.name)
    assert close(strongest(made.pixmap(24, 24)), look.text)
    assert close(strongest(made.pixmap(24, 24, QIcon.Mode.Disabled)), look.disabled)
    assert close(strongest(made.pixmap(24, 24, QIcon.Mode.Selected)), look.text)
    assert close(strongest(on_button.pixmap(24, 24)), look.accent_text)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_scale_of_the_screen(scale):
    picture = icons.icon("search").pixmap(QSize(16, 16), scale)
    assert picture.devicePixelRatio() == scale
    assert picture.width() == round(16 * scale)


def test_an_icon_outlives_the_one_it_was_copied_from():
    first = icons.icon("users")
    copy = QIcon(first)
    del first
    gc.collect()
    assert not copy.pixmap(18, 18).isNull()
    assert copy.name() == "users"


def test_an_icon_can_be_painted_into_a_list():
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.paint(painter, QRect(0, 0, 40, 30), "plus", QColor("#ff0000"))
    painter.end()
    assert image.pixelColor(20, 15).red() > 200
    assert image.pixelColor(20, 15).green() < 120
    assert image.pixelColor(1, 1) == QColor("white")


def test_a_swatch_shows_its_colour_and_white_on_white_still_has_an_edge():
    picture = icons.swatch("#17958a").pixmap(QSize(16, 16), 2.0).toImage()
    assert picture.pixelColor(16, 16).name() == "#17958a"
    white = icons.swatch("#ffffff").pixmap(16, 16).toImage()
    assert any(white.pixelColor(x, 8).name() != "#ffffff" and white.pixelColor(x, 8).alpha() for x in range(16))


def test_pictures_in_memory_can_be_read_by_a_style_sheet():
    pictures = {f"picture-{n}.svg": f"<svg>{n}</svg>".encode() for n in range(20)}
    style_pictures.register("tests-of-pictures", pictures)
    for name, content in pictures.items():
        file = QFile(f":/tests-of-pictures/{name}")
        assert file.open(QFile.OpenModeFlag.ReadOnly)
        assert bytes(file.readAll()) == content
