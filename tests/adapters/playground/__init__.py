"""The playground, driven through its interface, with a scripted bot behind it."""
