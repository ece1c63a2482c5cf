"""What every journey may ask for."""

import pytest

from app.store import drafts
from app.views import drafting


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(drafts, "user_data_path", lambda *args, **kw: tmp_path / "home")
    monkeypatch.setattr(drafting, "EVERY_MS", 20)
    return tmp_path / "home"
