"""Alembic's entry: runs in the connection and the transaction that `backend.service.schema.upgrade` gives it."""

from alembic import context

from backend.service.schema import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, transactional_ddl=True)
context.run_migrations()
