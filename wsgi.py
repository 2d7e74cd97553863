"""`gunicorn wsgi:app`; `flask --app wsgi ...`."""

import sys

from companion import create_app
from companion.settings import SettingsError

try:
    app = create_app()
except SettingsError as error:
    # One line for the operator instead of a traceback; 78 is EX_CONFIG.
    sys.stderr.write(f"companion cannot start: {error}\n")
    sys.exit(78)
