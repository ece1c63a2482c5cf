"""A second person at the same company, for the tests of the services."""

import secrets

import psycopg
import pytest
from psycopg import sql

from app.store.database import Database
from app.store.engines import server_url


@pytest.fixture
def colleague(store, request):
    """The same company, opened by somebody else."""
    if store.dialect == "sqlite":
        other = Database(store.login, who="colleague")
        yield other
        other.close()
        return
    server = request.getfixturevalue("postgres_server")
    name, password = f"colleague_{secrets.token_hex(4)}", secrets.token_hex(8)
    with psycopg.connect(server.url, autocommit=True) as connection:
        role = sql.Identifier(name)
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE CURRENT_USER").format(role, sql.Literal(password)))
        url = server_url(store.login).set(drivername="postgresql", username=name, password=password)
        other = Database(url.render_as_string(hide_password=False))
        yield other
        other.close()
        connection.execute(sql.SQL("DROP ROLE {}").format(role))
