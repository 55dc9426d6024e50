import os
import threading
import time


def flood():
    body = b"t3:s2:oki2;F"
    while True:
        try:
            os.write(1, (len(body) + 8).to_bytes(4, "big") + os.urandom(8) + body)
        except OSError:
            return
        time.sleep(0.001)


def double(x):
    threading.Thread(target=flood, daemon=True).start()
    time.sleep(0.05)
    return x * 2
