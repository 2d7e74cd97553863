"""gunicorn reads this by itself when it is started in this folder."""

import os
import subprocess
import sys


def on_starting(_server: object) -> None:
    """One look for all workers, in a process of its own, so that the master keeps no code that a reload would not
    replace. Workers look again; but several that refuse at once make gunicorn's master end in a traceback.
    """
    environ = {name: value for name, value in os.environ.items() if name != "SERVER_SOFTWARE"}
    looked = subprocess.run([sys.executable, "-c", "import companion.starting as s; s.application()"], env=environ)
    if looked.returncode:
        sys.exit(looked.returncode)
