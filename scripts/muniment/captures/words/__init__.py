"""What a line of words says, in any kind of capture: a day, a label, an address, a button, what was cited."""
