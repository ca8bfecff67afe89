print("tthc-dev")
