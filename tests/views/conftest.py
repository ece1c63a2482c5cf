"""What the tests of the forms stand on: a company file with a few records, its jobs, and waiting without sleeping."""

import pytest

from app.store.database import Database
from app.views import theme
from app.views.jobs import Jobs
from tests.views.world import World


@pytest.fixture
def world(store_file):
    """A company file with a customer, a person and a case in it."""
    database = Database(store_file, who="anna")
    yield World(database)
    database.close()


@pytest.fixture
def jobs(world, qapp):
    theme.apply(qapp, "light")
    jobs = Jobs(world.database)
    yield jobs
    jobs.close()


@pytest.fixture
def settle(qtbot, jobs):
    """Wait until every read and write under way has come back."""

    def wait():
        qtbot.waitUntil(lambda: jobs.waiting == 0)

    return wait


@pytest.fixture
def bugs(jobs):
    """What went wrong without being known trouble."""
    found = []
    jobs.trouble.connect(found.append)
    return found
