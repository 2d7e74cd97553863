"""Check-ins: asked, answered, scored; silence; a clinic's own questions.

From outside use every module.
"""
