"""`gunicorn wsgi:app`; `flask --app wsgi ...`."""

import gc

from companion.starting import application

app = application()

# What loading left behind stays for good: without looking through it again and again, the collector no longer makes
# one page in twenty wait for 100 ms more.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 50)
