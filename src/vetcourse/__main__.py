"""``python -m vetcourse``."""

import sys

from vetcourse.cli import main

if __name__ == "__main__":
    sys.exit(main())
