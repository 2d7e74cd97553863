"""`gunicorn wsgi:app`; `flask --app wsgi ...`."""

import gc
import sys

from companion import create_app
from companion.settings import SettingsError

try:
    app = create_app()
except SettingsError as error:
    # One line for the operator instead of a traceback; 78 is EX_CONFIG.
    sys.stderr.write(f"companion cannot start: {error}\n")
    sys.exit(78)

# What loading left behind stays for good: without looking through it again and again, the collector no longer makes
# one page in twenty wait for 100 ms more.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 50)
