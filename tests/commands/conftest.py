"""Calls the command line in this process, with a log and settings of the test's own, on a demo company in each store."""

import datetime as dt
import json
import shutil

import pytest

from app import formats, language, logs
from app.__main__ import main
from app.services import demo
from app.store.database import Database

DAY = dt.date(2026, 11, 18)


@pytest.fixture(autouse=True)
def own_place(tmp_path, monkeypatch):
    """Nothing of the user is read or written, and nothing stays switched on."""
    monkeypatch.setenv("KONTOR_LOG_DIR", str(tmp_path / "log"))
    monkeypatch.setenv("KONTOR_CONFIG_DIR", str(tmp_path / "config"))
    for name in ("KONTOR_STORE", "KONTOR_KEY"):
        monkeypatch.delenv(name, raising=False)
    before = formats.current()
    yield
    logs.stop()
    formats.use(before.locale, before.language, before.zone)
    language.use("en")


class Ended:
    """What a command printed, and how it ended."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return self.out.splitlines()


@pytest.fixture
def kontor(capsys):
    """kontor("list", "case", store=…) does what the words say."""

    def call(*words, store=None):
        capsys.readouterr()
        code = main([*(["--store", str(store)] if store else []), *map(str, words)])
        return Ended(code, *capsys.readouterr())

    return call


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def company(request, tmp_path_factory, template_file):
    """The address of a small demo company in each kind of store; it is only read."""
    if request.param == "sqlite":
        address = str(shutil.copyfile(template_file, tmp_path_factory.mktemp("demo") / "demo.kontor"))
    else:
        address = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(address)
    database.write("Demo company", demo.fill, 0.25, today=DAY)
    database.close()
    return address
