"""python -m bot COMMAND"""

import faulthandler
import sys

from bot.cli.main import main

faulthandler.enable()  # a crash inside a library tells where
sys.exit(main())
