"""The playground: one page with the phones of an invented care unit, its chat platform and its time machine.

It serves this machine alone. Everybody in it is invented, and whoever opens the page may be any of them.
"""
