"""What advice returns: reports that hold their reasons as data, ready to be drawn.

Field names are the keys of the JSON documents; ``schema`` names the document.
"""
