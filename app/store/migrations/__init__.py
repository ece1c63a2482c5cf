"""Steps from each earlier schema to this one.

To change the schema: 1. the model; 2. a numbered file in versions/; 3. SCHEMA; 4. `python -m tests.data.make`, which adds
the dump of the new schema beside those before it.
"""

from typing import Final

SCHEMA: Final = 7  # of this program; kept in PRAGMA user_version and in the table meta
