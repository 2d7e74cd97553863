"""The outbox: rows that say what is to be sent, and the only way in which texts are sent.

plan_ahead  keeps the pending rows equal to what the rules say
enqueue     adds a single text: a reply, a nudge, a correction
send        claim -> check again -> gateway -> settle
unknown     finds out what happened to texts whose answer never arrived
"""
