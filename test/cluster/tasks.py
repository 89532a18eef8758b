"""Tasks and answers of a worker: JSON, one a line. What libraries print goes to the standard error."""

import json
import os
import sys

_answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)


def answer(**found):
    print(json.dumps(found), file=_answers, flush=True)


def serve(run):
    """Runs each task, given as keywords, until there are no more; a failure is an answer."""
    for line in sys.stdin:
        try:
            answer(**(run(**json.loads(line)) or {}))
        except Exception as error:  # told to the one who asked
            answer(error=str(error)[:4000])
